import { Argument, Command } from 'commander';
import { message } from '../messages/messages.ts';
import { changeFiles } from './changeFiles.ts';
import type { Context } from './context.ts';
import { languageOption } from './help.ts';
import type { ReadingOptions } from './reading.ts';
import { reflowed } from './reflowed.ts';
import { UsageError } from './usageError.ts';

interface ReflowOptions extends ReadingOptions {
  readonly write?: boolean;
  readonly diff?: boolean;
}

/** `bulletin-desk reflow`: text from PDFs with its lines joined, its pages out and its addresses at their calls. */
export function reflowCommand({ io, locale, finish }: Context): Command {
  return new Command('reflow')
    .description(message(locale, 'reflow.about'))
    .usage('[options] PATH…|-')
    .addArgument(new Argument('<PATH...>', message(locale, 'export.argument.paths')))
    .option('-w, --write', message(locale, 'reflow.option.write'))
    .option('-d, --diff', message(locale, 'reflow.option.diff'))
    .option('-e, --encoding <NAME>', message(locale, 'export.option.encoding'), 'auto')
    .option('--house-style <FILE>', message(locale, 'cli.option.houseStyle'))
    .option('--no-gitignore', message(locale, 'export.option.gitignore'))
    .addOption(languageOption(locale))
    .addHelpText('after', message(locale, 'reflow.more'))
    .action(async (paths: readonly string[], options: ReflowOptions) => {
      if (options.write && options.diff) throw new UsageError(message(locale, 'usage.writeOrDiff'));
      const manner = options.write ? 'write' : options.diff ? 'diff' : 'print';
      finish(await changeFiles(paths, options, manner, { of: reflowed(locale), summary: 'reflow.summary' }, { io, locale }));
    });
}
