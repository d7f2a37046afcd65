import { version } from '../../../package.json';
import type { Report, ReportedFinding, ReportedLink } from '../exports/report.ts';
import { reportJson } from '../exports/reportJson.ts';
import { reportSarif } from '../exports/reportSarif.ts';
import { reportText } from '../exports/reportText.ts';
import { type Locale, message, tell } from '../messages/messages.ts';
import type { Severity } from '../rules/rule.ts';
import { causeOf, codeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { Desk } from './desk.ts';
import { meansSeveral } from './destination.ts';
import { findInputs } from './inputs.ts';
import { type LinkDesk, type LinkOptions, openLinkDesk } from './linkDesk.ts';
import { type OneSink, toFile, toStream, WriteError } from './outputs.ts';
import { type Progress, startProgress } from './progress.ts';
import { Projects } from './projects.ts';
import { readBulletin, type Reading, readingOf, type ReadingOptions, type ReadBulletin } from './reading.ts';
import { atLeast } from './severities.ts';
import { type StyleOf, stylesOfProjects } from './styles.ts';

const forms = {
  text: (report: Report, locale: Locale) => reportText(report, locale),
  json: (report: Report) => reportJson(report),
  sarif: (report: Report) => reportSarif(report, version),
};

/** The forms that a report can have. */
export const reportFormats = Object.keys(forms) as readonly (keyof typeof forms)[];

export interface CheckOptions extends ReadingOptions, LinkOptions {
  readonly format: keyof typeof forms;
  readonly out?: string;
  /** The weakest finding with which the program ends as one that found something. */
  readonly failOn: Severity;
}

interface Job extends Pick<Context, 'io' | 'locale'> {
  readonly reading: Reading;
  readonly options: CheckOptions;
  readonly progress: Progress;
  readonly projects: Projects;
  readonly styleOf: StyleOf;
  readonly tally: { checked: number; skipped: number; failed: number };
}

/** A bulletin that was found to be one, to be read again when its turn comes: memory does not grow with the texts. */
interface Known {
  readonly path: string;
  readonly again: () => Promise<ReadBulletin>;
}

/** Checks the files that the paths ask for; resolves to the exit code. Throws a `UsageError`. */
export async function checkFiles(paths: readonly string[], options: CheckOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  const several = meansSeveral(reading.wanted);
  const progress = startProgress(io.stderr, message(locale, 'check.progress'), several && io.stderr.isTTY === true && (options.out !== undefined || io.stdout.isTTY !== true));
  const projects = projectsFor({ io, locale, progress });
  const styleOf = reading.styleOf ?? stylesOfProjects(projects, { io, locale }, (line) => progress.say(line));
  const job: Job = { io, locale, reading, options, progress, projects, styleOf, tally: { checked: 0, skipped: 0, failed: 0 } };
  const links = await openLinkDesk(options, { io, locale }, (line) => progress.say(line));
  try {
    return await checkAll(job, links);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    // Whoever reads our output has seen enough (`| head`).
    if (codeOf(error.cause) === 'EPIPE') return exitCodes.ok;
    progress.say(message(locale, 'failure.write', { file: error.path ?? message(locale, 'failure.standardOutput'), cause: causeOf(error.cause, locale) }));
    return exitCodes.failed;
  } finally {
    await links.close();
    progress.stop();
  }
}

async function checkAll(job: Job, links: LinkDesk): Promise<number> {
  const { io, locale, options, progress, projects, tally } = job;
  const sink = await openSink(job);
  try {
    const desk = new Desk(locale, io.today(), links);
    const known = await getToKnow(desk, job);
    await links.check(desk.addresses, progress);
    const findings: ReportedFinding[] = [];
    const places: ReportedLink[] = [];
    for (const { path, again } of known) {
      if (io.signal.aborted) return stopped(job);
      const project = await projects.of(path);
      const read = await attempt(path, again, job);
      if (!read) continue;
      findings.push(...desk.check(path, read, project));
      places.push(...desk.links(path, read));
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
async function getToKnow(desk: Desk, job: Job): Promise<readonly Known[]> {
  const { io, reading, styleOf, options, tally } = job;
  const several = meansSeveral(reading.wanted);
  const known: Known[] = [];
  for await (const found of findInputs(reading.wanted, io, options.gitignore)) {
    if (io.signal.aborted) break;
    const read = 'error' in found ? failed(found.path, found.error, job) : await attempt(found.path, () => readBulletin(found, reading, styleOf, io), job);
    if (read === null || 'error' in found) continue;
    if (!read.bulletin.isBulletin) {
      tally.skipped++;
      continue;
    }
    tally.checked++;
    desk.put(found.path, read.bulletin);
    known.push({ path: found.path, again: several && found.path !== '-' ? () => readBulletin(found, reading, styleOf, io) : () => Promise.resolve(read) });
  }
  return known;
}

/** What a reading gives; null, and told, where it fails. */
async function attempt(path: string, read: () => Promise<ReadBulletin>, job: Job): Promise<ReadBulletin | null> {
  try {
    return await read();
  } catch (error) {
    return failed(path, error, job);
  }
}

function failed(path: string, error: unknown, { io, locale, tally, progress }: Job): null {
  if (io.signal.aborted) return null;
  tally.failed++;
  const file = path === '-' ? message(locale, 'failure.standardInput') : path;
  progress.say(message(locale, 'failure.read', { file, cause: causeOf(error, locale) }));
  return null;
}

function projectsFor({ io, locale, progress }: Pick<Job, 'io' | 'locale' | 'progress'>): Projects {
  return new Projects(io.files, {
    wrong: (path, line, problem) => progress.say(`${path}:${line}: ${tell(locale, problem.message)}`),
    unread: (path, error) => progress.say(message(locale, 'failure.read', { file: path, cause: causeOf(error, locale) })),
  });
}

function stopped({ locale, progress }: Job): number {
  progress.say(message(locale, 'check.stopped'));
  return exitCodes.stopped;
}
