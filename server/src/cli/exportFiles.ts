import { toAnnotatedDocument } from '../exports/annotatedJson.ts';
import type { Exportable } from '../exports/exportable.ts';
import { exportFormats } from '../exports/formats.ts';
import { addressesOf } from '../links/addressesOf.ts';
import { message } from '../messages/messages.ts';
import { causeOf, codeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { type Destination, destinationOf, type Format, meansSeveral, openSink } from './destination.ts';
import { findInputs, type Found, type Input } from './inputs.ts';
import { type Sink, WriteError } from './outputs.ts';
import { type Progress, startProgress } from './progress.ts';
import { exportExtras } from './exportExtras.ts';
import { knownLinkDesk, type LinkDesk, type LinkOptions, openLinkDesk } from './linkDesk.ts';
import { Projects } from './projects.ts';
import { readBulletin, type Reading, readingOf, type ReadingOptions } from './reading.ts';
import { type StyleOf, stylesOfProjects } from './styles.ts';
import { UsageError } from './usageError.ts';

export interface ExportOptions extends ReadingOptions, Omit<LinkOptions, 'offline'> {
  readonly format?: Format;
  readonly out?: string;
  readonly all?: boolean;
  /** The folder of what was found of links before; the user's own without it. */
  readonly linkCache?: string;
}

interface Job extends Pick<Context, 'io' | 'locale'> {
  readonly reading: Reading;
  readonly options: ExportOptions;
  readonly destination: Destination;
  readonly progress: Progress;
  readonly projects: Projects;
  readonly styleOf: StyleOf;
  readonly links: LinkDesk;
  readonly tally: { exported: number; skipped: number; failed: number };
}

/** Exports the files that the paths ask for, one by one; resolves to the exit code. Throws a `UsageError`. */
export async function exportFiles(paths: readonly string[], options: ExportOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  const destination = await destinationOf(reading.wanted, options.format, options.out, io);
  if (destination === null) throw new UsageError(message(locale, 'usage.jsonNeedsFolder'));

  const several = meansSeveral(reading.wanted);
  const watched = several && io.stderr.isTTY === true && (destination.to !== 'stream' || io.stdout.isTTY !== true);
  const progress = startProgress(io.stderr, message(locale, 'export.progress'), watched);
  const links = await openLinks(options, { io, locale }, (line) => progress.say(line)).catch((error: unknown) => {
    progress.stop();
    throw error;
  });
  const projects = new Projects(io.files, { wrong: () => undefined, unread: () => undefined });
  const styleOf = reading.styleOf ?? stylesOfProjects(projects, { io, locale }, (line) => progress.say(line));
  const job: Job = { io, locale, reading, options, destination, progress, links, projects, styleOf, tally: { exported: 0, skipped: 0, failed: 0 } };
  const counting = watched ? countInputs(job) : Promise.resolve();
  const exitCode = await exportAll(job).finally(() => links.close());
  if (several) progress.say(summaryOf(job));
  progress.stop();
  await counting;
  return exitCode;
}

/** With `--links` the network is asked, without it only what was found before. Throws a `UsageError`. */
async function openLinks(options: ExportOptions, { io, locale }: Pick<Context, 'io' | 'locale'>, log: (line: string) => void): Promise<LinkDesk> {
  if (options.links && options.linkCache !== undefined) throw new UsageError(message(locale, 'usage.linksOrCache'));
  return options.links ? openLinkDesk(options, { io, locale }, log) : knownLinkDesk(options.linkCache ?? null, { io }, log);
}

async function exportAll(job: Job): Promise<number> {
  const { io, locale, reading: { wanted }, options, tally, progress } = job;
  let sink: Sink | null = null;
  try {
    sink = await openSink(job.destination, wanted, io);
    for await (const found of findInputs(wanted, io, options.gitignore)) {
      if (!io.signal.aborted) await exportOne(found, sink, job);
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

async function exportOne(found: Found, sink: Sink, job: Job): Promise<void> {
  const { io, options, destination, tally } = job;
  if ('error' in found) return reportUnread(found.path, found.error, job);
  const exportable = await exportableOf(found, job);
  if (exportable === null || io.signal.aborted) return;
  const { document } = exportable;
  if (!document.isBulletin && !found.explicit && !options.all) {
    tally.skipped++;
    return;
  }
  if (document.encoding === 'binary') job.progress.say(message(job.locale, 'export.binary', { file: nameOf(found.path, job) }));
  try {
    await sink.write(exportFormats[destination.format].serialize(exportable), found);
    tally.exported++;
  } catch (error) {
    if (!(error instanceof WriteError) || error.final) throw error;
    reportUnwritten(error, job);
  }
}

async function exportableOf(input: Input, job: Job): Promise<Exportable | null> {
  const { io, locale } = job;
  try {
    const { projects, styleOf, links, progress } = job;
    const read = await readBulletin(input, job.reading, styleOf, io);
    // Links have no bar of their own: the files have it.
    await links.check(new Set(addressesOf(read.bulletin)), { ...progress, total: () => false, step: () => undefined });
    const extras = read.bulletin.isBulletin ? await exportExtras(input.path, read, { io, locale, projects, links }) : {};
    return { document: toAnnotatedDocument(read.bulletin, { file: input.path, encoding: read.encoding }, extras), text: read.text, versionCreated: null };
  } catch (error) {
    reportUnread(input.path, error, job);
    return null;
  }
}

function reportUnread(path: string, error: unknown, job: Job): void {
  if (job.io.signal.aborted) return;
  job.tally.failed++;
  job.progress.say(message(job.locale, 'failure.read', { file: nameOf(path, job), cause: causeOf(error, job.locale) }));
}

function reportUnwritten({ path, cause }: WriteError, job: Job): void {
  job.tally.failed++;
  const file = path ?? message(job.locale, 'failure.standardOutput');
  job.progress.say(message(job.locale, 'failure.write', { file, cause: causeOf(cause, job.locale) }));
}

function nameOf(path: string, { locale }: Job): string {
  return path === '-' ? message(locale, 'failure.standardInput') : path;
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
