import { message } from '../messages/messages.ts';
import { causeOf, codeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { Crew } from './crew.ts';
import { type Destination, destinationOf, type Format, meansSeveral, openSink } from './destination.ts';
import { fileName, findInputs, type Found, sourceOf } from './inputs.ts';
import { inOrder } from './inOrder.ts';
import { type JobsOptions, jobsOf } from './jobs.ts';
import { type LinkDesk, type LinkOptions, openLinkDesk } from './linkDesk.ts';
import { type Sink, WriteError } from './outputs.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Reading, readingOf, type ReadingOptions } from './reading.ts';
import { UsageError } from './usageError.ts';
import { isUnread, type Made, type Unread } from './work.ts';

export interface ExportOptions extends ReadingOptions, JobsOptions, Omit<LinkOptions, 'offline'> {
  readonly format?: Format;
  readonly out?: string;
  readonly all?: boolean;
  /** The folder of what was found of links before; the user's own without it. */
  readonly linkCache?: string;
  /** The documents are lines of standard input. */
  readonly ndjson?: boolean;
}

interface Job extends Pick<Context, 'io' | 'locale'> {
  readonly reading: Reading;
  readonly options: ExportOptions;
  readonly destination: Destination;
  readonly progress: Progress;
  readonly crew: Crew;
  readonly tally: { exported: number; skipped: number; failed: number };
}

/** Exports the files that the paths ask for, in the order in which they are found; resolves to the exit code. Throws a `UsageError`. */
export async function exportFiles(paths: readonly string[], options: ExportOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  const destination = await destinationOf(reading.wanted, options.format, options.out, io);
  if (destination === null) throw new UsageError(message(locale, 'usage.jsonNeedsFolder'));
  const jobs = jobsOf(options, locale);

  const several = meansSeveral(reading.wanted);
  const watched = several && io.stderr.isTTY === true && (destination.to !== 'stream' || io.stdout.isTTY !== true);
  const progress = startProgress(io.stderr, message(locale, 'export.progress'), watched);
  const say = (line: string): void => progress.say(line);
  const asking = await askingDesk(options, { io, locale }, say).catch((error: unknown) => {
    progress.stop();
    throw error;
  });
  const spec = { locale, today: io.today(), encoding: reading.encoding, houseStyle: options.houseStyle, format: destination.format, linkCache: asking ? undefined : (options.linkCache ?? null) };
  const crew = new Crew(spec, io, { jobs, asking, say });
  const job: Job = { io, locale, reading, options, destination, progress, crew, tally: { exported: 0, skipped: 0, failed: 0 } };
  const counting = watched ? countInputs(job) : Promise.resolve();
  const exitCode = await exportAll(job).finally(() => Promise.all([crew.close(), asking?.close()]));
  if (several) progress.say(summaryOf(job));
  progress.stop();
  await counting;
  return exitCode;
}

/** With `--links` the network is asked; null without it. Throws a `UsageError`. */
async function askingDesk(options: ExportOptions, { io, locale }: Pick<Context, 'io' | 'locale'>, log: (line: string) => void): Promise<LinkDesk | null> {
  if (options.links && options.linkCache !== undefined) throw new UsageError(message(locale, 'usage.linksOrCache'));
  return options.links ? openLinkDesk(options, { io, locale }, log) : null;
}

async function exportAll(job: Job): Promise<number> {
  const { io, locale, reading: { wanted }, options, tally, progress, crew } = job;
  let sink: Sink | null = null;
  try {
    sink = await openSink(job.destination, wanted, io);
    for await (const [found, made] of inOrder(findInputs(wanted, io, options.gitignore), (found) => make(found, job), crew.ahead)) {
      if (!io.signal.aborted) await take(found, made, sink, job);
      if (io.signal.aborted) {
        progress.say(message(locale, 'export.stopped'));
        return exitCodes.stopped;
      }
      progress.step();
    }
    const opened = sink;
    sink = null;
    // Where nothing could be read, an older export is worth more than an empty one.
    await opened.close(tally.exported > 0 || tally.failed === 0);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    // Whoever reads our output has seen enough (`| head`).
    if (codeOf(error.cause) !== 'EPIPE') reportUnwritten(error, job);
  } finally {
    await sink?.close(false);
  }
  return tally.failed > 0 ? exitCodes.failed : exitCodes.ok;
}

async function make(found: Found, { io, locale, crew }: Job): Promise<Made | Unread> {
  try {
    if ('error' in found) throw found.error;
    if (io.signal.aborted) return { cause: '' };
    return await (await crew.next()).make(await sourceOf(found));
  } catch (error) {
    return { cause: causeOf(error, locale) };
  }
}

async function take(found: Found, made: Made | Unread, sink: Sink, job: Job): Promise<void> {
  const { options, tally, progress, locale } = job;
  if (isUnread(made) || 'error' in found) return reportUnread(found.path, isUnread(made) ? made.cause : '', job);
  if (!made.isBulletin && !found.explicit && !options.all) {
    tally.skipped++;
    return;
  }
  if (made.encoding === 'binary') progress.say(message(locale, 'export.binary', { file: fileName(found.path, locale) }));
  try {
    await sink.write(made.document, found);
    tally.exported++;
  } catch (error) {
    if (!(error instanceof WriteError) || error.final) throw error;
    reportUnwritten(error, job);
  }
}

function reportUnread(path: string, cause: string, job: Job): void {
  job.tally.failed++;
  job.progress.say(message(job.locale, 'failure.read', { file: fileName(path, job.locale), cause }));
}

function reportUnwritten({ path, cause }: WriteError, job: Job): void {
  job.tally.failed++;
  const file = path ?? message(job.locale, 'failure.standardOutput');
  job.progress.say(message(job.locale, 'failure.write', { file, cause: causeOf(cause, job.locale) }));
}

function summaryOf({ locale, options, tally }: Job): string {
  const summary = message(locale, 'export.summary', tally);
  return tally.skipped > 0 && !options.all ? `${summary} ${message(locale, 'export.summary.all')}` : summary;
}

/** Tells the progress bar how many files there are: names only, while the first are already being exported. */
async function countInputs({ reading: { wanted }, io, options, progress }: Job): Promise<void> {
  let count = 0;
  for await (const _ of findInputs(wanted, io, options.gitignore)) {
    if (!progress.total(++count)) return;
  }
}
