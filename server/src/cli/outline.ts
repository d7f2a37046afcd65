import { Argument, Command } from 'commander';
import { message } from '../messages/messages.ts';
import type { Context } from './context.ts';
import { languageOption } from './help.ts';
import { type OutlineOptions, outlineFiles } from './outlineFiles.ts';

/** `bulletin-desk outline`: what stands in bulletins. */
export function outlineCommand({ io, locale, finish }: Context): Command {
  return new Command('outline')
    .description(message(locale, 'outline.about'))
    .usage('[options] PATH…|-')
    .addArgument(new Argument('<PATH...>', message(locale, 'export.argument.paths')))
    .option('--json', message(locale, 'outline.option.json'))
    .option('-e, --encoding <NAME>', message(locale, 'export.option.encoding'), 'auto')
    .option('--house-style <FILE>', message(locale, 'cli.option.houseStyle'))
    .option('--no-gitignore', message(locale, 'export.option.gitignore'))
    .addOption(languageOption(locale))
    .addHelpText('after', message(locale, 'outline.more'))
    .action(async (paths: readonly string[], options: OutlineOptions) => finish(await outlineFiles(paths, options, { io, locale })));
}
