import { Command, Option } from 'commander';
import { exportFormats } from '../exports/formats.ts';
import { message } from '../messages/messages.ts';
import type { Context } from './context.ts';
import { exportFiles, type ExportOptions } from './exportFiles.ts';
import { exportRecords } from './exportRecords.ts';
import { readsBulletins } from './help.ts';
import { jobsOption } from './jobs.ts';

/** `bulletin-desk export`: what bulletins say, as annotated JSON. */
export function exportCommand({ io, locale, finish }: Context): Command {
  const command = new Command('export')
    .description(message(locale, 'export.about'))
    .addOption(new Option('-f, --format <FORMAT>', message(locale, 'export.option.format')).choices(Object.keys(exportFormats)))
    .option('-o, --out <FILE|DIR>', message(locale, 'export.option.out'))
    .option('--links', message(locale, 'export.option.links'))
    .option('--link-cache <DIR>', message(locale, 'export.option.linkCache'))
    .option('--concurrency <N>', message(locale, 'check.option.concurrency'), '16')
    .option('--allow-private <HOST|CIDR...>', message(locale, 'check.option.allowPrivate'))
    .addOption(jobsOption(locale))
    .option('--ndjson', message(locale, 'export.option.ndjson'))
    .option('--all', message(locale, 'export.option.all'));
  return readsBulletins(command, locale)
    .addHelpText('after', message(locale, 'export.more'))
    .action(async (paths: readonly string[], options: ExportOptions) => finish(options.ndjson ? await exportRecords(paths, options, { io, locale }) : await exportFiles(paths, options, { io, locale })));
}
