import { Command } from 'commander';
import { message } from '../messages/messages.ts';
import { changeFiles } from './changeFiles.ts';
import type { Context } from './context.ts';
import { readsBulletins } from './help.ts';
import type { ReadingOptions } from './reading.ts';
import { reflowed } from './reflowed.ts';
import { UsageError } from './usageError.ts';

interface ReflowOptions extends ReadingOptions {
  readonly write?: boolean;
  readonly diff?: boolean;
}

/** `bulletin-desk reflow`: text from PDFs with its lines joined, its pages out and its addresses at their calls. */
export function reflowCommand({ io, locale, finish }: Context): Command {
  const command = new Command('reflow')
    .description(message(locale, 'reflow.about'))
    .option('-w, --write', message(locale, 'reflow.option.write'))
    .option('-d, --diff', message(locale, 'reflow.option.diff'));
  return readsBulletins(command, locale)
    .addHelpText('after', message(locale, 'reflow.more'))
    .action(async (paths: readonly string[], options: ReflowOptions) => {
      if (options.write && options.diff) throw new UsageError(message(locale, 'usage.writeOrDiff'));
      const manner = options.write ? 'write' : options.diff ? 'diff' : 'print';
      finish(await changeFiles(paths, options, manner, { of: reflowed(locale), summary: 'reflow.summary' }, { io, locale }));
    });
}
