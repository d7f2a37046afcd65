import { Option } from 'commander';
import { type Locale, message } from '../messages/messages.ts';
import { UsageError } from './usageError.ts';

/** The option of every command that works on many files. */
export interface JobsOptions {
  /** How many files are worked on at the same time; as many as the machine has cores where it is missing. */
  readonly jobs?: string;
}

const most = 256;

/** `--jobs`. */
export function jobsOption(locale: Locale): Option {
  return new Option('-j, --jobs <N>', message(locale, 'cli.option.jobs'));
}

/** The number that the user has given; null where there is none. Throws a `UsageError`. */
export function jobsOf({ jobs: value }: JobsOptions, locale: Locale): number | null {
  if (value === undefined) return null;
  const jobs = Number(value);
  if (/^\d+$/.test(value) && jobs >= 1 && jobs <= most) return jobs;
  throw new UsageError(message(locale, 'usage.invalidValue', { given: '--jobs', value, choices: `1–${most}` }));
}
