import { Command, Option } from 'commander';
import { message } from '../messages/messages.ts';
import type { Context } from './context.ts';
import { readsBulletins } from './help.ts';
import { overviewFormats, type OverviewOptions, reportFiles } from './reportFiles.ts';

/** `bulletin-desk report`: what bulletins hold, in figures. */
export function reportCommand({ io, locale, finish }: Context): Command {
  const command = new Command('report')
    .description(message(locale, 'report.about'))
    .addOption(new Option('-f, --format <FORMAT>', message(locale, 'report.option.format')).choices(overviewFormats).default('text'))
    .addOption(new Option('--json', message(locale, 'report.option.json')).implies({ format: 'json' }))
    .option('-o, --out <FILE>', message(locale, 'report.option.out'));
  return readsBulletins(command, locale)
    .addHelpText('after', message(locale, 'report.more'))
    .action(async (paths: readonly string[], options: OverviewOptions) => finish(await reportFiles(paths, options, { io, locale })));
}
