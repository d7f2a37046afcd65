import { Command } from 'commander';
import { message } from '../messages/messages.ts';
import { changeFiles } from './changeFiles.ts';
import type { Context } from './context.ts';
import { fixed } from './fixed.ts';
import { readsBulletins } from './help.ts';
import type { ReadingOptions } from './reading.ts';

interface FixOptions extends ReadingOptions {
  readonly dryRun?: boolean;
}

/** `bulletin-desk fix`: does every safe fix, as "fix all" in the editor does. */
export function fixCommand({ io, locale, finish }: Context): Command {
  const command = new Command('fix')
    .description(message(locale, 'fix.about'))
    .option('-n, --dry-run', message(locale, 'fix.option.dryRun'));
  return readsBulletins(command, locale)
    .addHelpText('after', message(locale, 'fix.more'))
    .action(async (paths: readonly string[], options: FixOptions) => {
      finish(await changeFiles(paths, options, options.dryRun ? 'diff' : 'write', { of: fixed(io.today()), summary: 'fix.summary' }, { io, locale }));
    });
}
