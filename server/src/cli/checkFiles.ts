import { version } from '../../../package.json';
import type { Report, ReportedFinding, ReportedLink } from '../exports/report.ts';
import { reportJson } from '../exports/reportJson.ts';
import { reportSarif } from '../exports/reportSarif.ts';
import { reportText } from '../exports/reportText.ts';
import { type Locale, message } from '../messages/messages.ts';
import type { Severity } from '../rules/rule.ts';
import { causeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { Crew } from './crew.ts';
import { Desk } from './desk.ts';
import { meansSeveral } from './destination.ts';
import { fileName, findInputs, type Found, sourceOf } from './inputs.ts';
import { inOrder } from './inOrder.ts';
import { type JobsOptions, jobsOf } from './jobs.ts';
import { type LinkDesk, type LinkOptions, openLinkDesk } from './linkDesk.ts';
import { type OneSink, toFile, toStream } from './outputs.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Reading, readingOf, type ReadingOptions } from './reading.ts';
import { atLeast } from './severities.ts';
import { unwritten } from './unwritten.ts';
import { isUnread, type Source, type Surveyed, type Unread } from './work.ts';

const forms = {
  text: (report: Report, locale: Locale) => reportText(report, locale),
  json: (report: Report) => reportJson(report),
  sarif: (report: Report) => reportSarif(report, version),
};

/** The forms that a report can have. */
export const reportFormats = Object.keys(forms) as readonly (keyof typeof forms)[];

export interface CheckOptions extends ReadingOptions, JobsOptions, LinkOptions {
  readonly format: keyof typeof forms;
  readonly out?: string;
  /** The weakest finding with which the program ends as one that found something. */
  readonly failOn: Severity;
}

interface Job extends Pick<Context, 'io' | 'locale'> {
  readonly reading: Reading;
  readonly options: CheckOptions;
  readonly progress: Progress;
  readonly crew: Crew;
  readonly tally: { checked: number; skipped: number; failed: number };
}

/** Checks the files that the paths ask for; resolves to the exit code. Throws a `UsageError`. */
export async function checkFiles(paths: readonly string[], options: CheckOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  const jobs = jobsOf(options, locale);
  const several = meansSeveral(reading.wanted);
  const progress = startProgress(io.stderr, message(locale, 'check.progress'), several && io.stderr.isTTY === true && (options.out !== undefined || io.stdout.isTTY !== true));
  const spec = { locale, today: io.today(), encoding: reading.encoding, houseStyle: options.houseStyle, format: 'json', linkCache: undefined } as const;
  const crew = new Crew(spec, io, { jobs, asking: null, say: (line) => progress.say(line) });
  const job: Job = { io, locale, reading, options, progress, crew, tally: { checked: 0, skipped: 0, failed: 0 } };
  const links = await openLinkDesk(options, { io, locale }, (line) => progress.say(line));
  try {
    return await checkAll(job, links);
  } catch (error) {
    return unwritten(error, locale, (line) => progress.say(line));
  } finally {
    await Promise.all([crew.close(), links.close()]);
    progress.stop();
  }
}

async function checkAll(job: Job, links: LinkDesk): Promise<number> {
  const { io, locale, options, progress, tally, crew } = job;
  const sink = await openSink(job);
  try {
    const desk = new Desk(options.links ? links : null);
    const known = await getToKnow(desk, job);
    await links.check(desk.addresses, progress);
    const findings: ReportedFinding[] = [];
    const places: ReportedLink[] = [];
    // Each is read again when its turn comes: memory does not grow with the texts.
    for await (const [{ path }, examined] of inOrder(each(known), async (source) => (await crew.next()).examine(source, desk.brief(source.path)).catch(unread(locale)), crew.ahead)) {
      if (io.signal.aborted) return stopped(job);
      if (isUnread(examined)) {
        failed(path, examined.cause, job);
        continue;
      }
      findings.push(...examined.findings.map((finding) => desk.called(finding)));
      places.push(...examined.links);
    }
    if (io.signal.aborted) return stopped(job);
    await sink.write(forms[options.format]({ findings, links: places }, locale));
    await sink.close(true);
    if (meansSeveral(job.reading.wanted) || options.format === 'text') progress.say(message(locale, 'check.summary', { ...tally, findings: findings.length }));
    if (tally.failed > 0) return exitCodes.failed;
    return findings.some(({ severity }) => atLeast(severity, options.failOn)) ? exitCodes.findings : exitCodes.ok;
  } finally {
    await sink.close(false);
  }
}

function openSink({ io, options: { out }, reading: { wanted } }: Job): Promise<OneSink> {
  return out === undefined ? Promise.resolve(toStream(io.stdout)) : toFile(out, wanted, io.files);
}

/** Reads all files once: which of them are bulletins, and what all of them together teach. */
async function getToKnow(desk: Desk, job: Job): Promise<readonly Source[]> {
  const { io, reading, options, tally, crew } = job;
  const known: Source[] = [];
  for await (const [{ path }, survey] of inOrder(findInputs(reading.wanted, io, options.gitignore), (found) => surveyOf(found, job), crew.ahead)) {
    if (io.signal.aborted) break;
    if (isUnread(survey)) {
      failed(path, survey.cause, job);
      continue;
    }
    if (survey.surveyed.indexed === null) {
      tally.skipped++;
      continue;
    }
    tally.checked++;
    desk.put(path, survey.surveyed);
    known.push(survey.source);
  }
  return known;
}

async function surveyOf(found: Found, { locale, crew, io }: Job): Promise<Unread | { readonly source: Source; readonly surveyed: Surveyed }> {
  try {
    if ('error' in found) throw found.error;
    if (io.signal.aborted) return { cause: '' };
    const source = await sourceOf(found);
    const surveyed = await (await crew.next()).survey(source);
    return isUnread(surveyed) ? surveyed : { source, surveyed };
  } catch (error) {
    return unread(locale)(error);
  }
}

function unread(locale: Locale): (error: unknown) => Unread {
  return (error) => ({ cause: causeOf(error, locale) });
}

async function* each(sources: readonly Source[]): AsyncGenerator<Source> {
  yield* sources;
}

function failed(path: string, cause: string, { io, locale, tally, progress }: Job): void {
  if (io.signal.aborted) return;
  tally.failed++;
  progress.say(message(locale, 'failure.read', { file: fileName(path, locale), cause }));
}

function stopped({ locale, progress }: Job): number {
  progress.say(message(locale, 'check.stopped'));
  return exitCodes.stopped;
}
