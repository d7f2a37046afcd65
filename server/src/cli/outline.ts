import { Command } from 'commander';
import { message } from '../messages/messages.ts';
import type { Context } from './context.ts';
import { readsBulletins } from './help.ts';
import { type OutlineOptions, outlineFiles } from './outlineFiles.ts';

/** `bulletin-desk outline`: what stands in bulletins. */
export function outlineCommand({ io, locale, finish }: Context): Command {
  const command = new Command('outline')
    .description(message(locale, 'outline.about'))
    .option('--json', message(locale, 'outline.option.json'));
  return readsBulletins(command, locale)
    .addHelpText('after', message(locale, 'outline.more'))
    .action(async (paths: readonly string[], options: OutlineOptions) => finish(await outlineFiles(paths, options, { io, locale })));
}
