import { Argument, Command, Option } from 'commander';
import { message } from '../messages/messages.ts';
import type { Context } from './context.ts';
import { languageOption } from './help.ts';
import { overviewFormats, type OverviewOptions, reportFiles } from './reportFiles.ts';

/** `bulletin-desk report`: what bulletins hold, in figures. */
export function reportCommand({ io, locale, finish }: Context): Command {
  return new Command('report')
    .description(message(locale, 'report.about'))
    .usage('[options] PATH…|-')
    .addArgument(new Argument('<PATH...>', message(locale, 'export.argument.paths')))
    .addOption(new Option('-f, --format <FORMAT>', message(locale, 'report.option.format')).choices(overviewFormats).default('text'))
    .addOption(new Option('--json', message(locale, 'report.option.json')).implies({ format: 'json' }))
    .option('-o, --out <FILE>', message(locale, 'report.option.out'))
    .option('-e, --encoding <NAME>', message(locale, 'export.option.encoding'), 'auto')
    .option('--house-style <FILE>', message(locale, 'cli.option.houseStyle'))
    .option('--no-gitignore', message(locale, 'export.option.gitignore'))
    .addOption(languageOption(locale))
    .addHelpText('after', message(locale, 'report.more'))
    .action(async (paths: readonly string[], options: OverviewOptions) => finish(await reportFiles(paths, options, { io, locale })));
}
