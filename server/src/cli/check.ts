import { Command, Option } from 'commander';
import { message } from '../messages/messages.ts';
import { type CheckOptions, checkFiles, reportFormats } from './checkFiles.ts';
import type { Context } from './context.ts';
import { readsBulletins } from './help.ts';
import { jobsOption } from './jobs.ts';
import { severities } from './severities.ts';

/** `bulletin-desk check`: what is wrong in bulletins. */
export function checkCommand({ io, locale, finish }: Context): Command {
  const command = new Command('check')
    .description(message(locale, 'check.about'))
    .addOption(new Option('-f, --format <FORMAT>', message(locale, 'check.option.format')).choices(reportFormats).default('text'))
    .option('-o, --out <FILE>', message(locale, 'check.option.out'))
    .addOption(new Option('--fail-on <LEVEL>', message(locale, 'check.option.failOn')).choices(severities).default('warning'))
    .option('--links', message(locale, 'check.option.links'))
    .option('--offline', message(locale, 'check.option.offline'))
    .option('--concurrency <N>', message(locale, 'check.option.concurrency'), '16')
    .option('--allow-private <HOST|CIDR...>', message(locale, 'check.option.allowPrivate'))
    .addOption(jobsOption(locale));
  return readsBulletins(command, locale)
    .addHelpText('after', message(locale, 'check.more'))
    .action(async (paths: readonly string[], options: CheckOptions) => finish(await checkFiles(paths, options, { io, locale })));
}
