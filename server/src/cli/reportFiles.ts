import { DocumentTags } from '../annotations/documentTags.ts';
import { linesOf } from '../features/documentLines.ts';
import { type Locale, message } from '../messages/messages.ts';
import type { Overview } from '../overview/overview.ts';
import { overviewOf } from '../overview/overviewOf.ts';
import { reportJson } from '../overview/reportJson.ts';
import { reportMarkdown } from '../overview/reportMarkdown.ts';
import { reportText } from '../overview/reportText.ts';
import { summarise, type Summary } from '../overview/summarise.ts';
import { causeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { meansSeveral } from './destination.ts';
import { fileName, findInputs } from './inputs.ts';
import { knownLinkDesk, type LinkDesk } from './linkDesk.ts';
import { toFile, toStream } from './outputs.ts';
import { type Progress, startProgress } from './progress.ts';
import { Projects } from './projects.ts';
import { readBulletin, type Reading, readingOf, type ReadingOptions } from './reading.ts';
import { stylesOfProjects } from './styles.ts';
import { unwritten } from './unwritten.ts';

const forms = {
  text: reportText,
  markdown: reportMarkdown,
  json: (overview: Overview, name: string, _locale: Locale) => reportJson(overview, name),
};

/** The forms that a report of figures can have. */
export const overviewFormats = Object.keys(forms) as readonly (keyof typeof forms)[];

export interface OverviewOptions extends ReadingOptions {
  readonly format: keyof typeof forms;
  readonly out?: string;
}

interface Job extends Pick<Context, 'io' | 'locale'> {
  readonly reading: Reading;
  readonly options: OverviewOptions;
  readonly progress: Progress;
  readonly links: LinkDesk;
  readonly tally: { reported: number; skipped: number; failed: number };
}

/** Reports what the files that the paths ask for hold, together; resolves to the exit code. Throws a `UsageError`. */
export async function reportFiles(paths: readonly string[], options: OverviewOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  const several = meansSeveral(reading.wanted);
  const progress = startProgress(io.stderr, message(locale, 'report.progress'), several && io.stderr.isTTY === true && (options.out !== undefined || io.stdout.isTTY !== true));
  const links = await knownLinkDesk(null, { io }, (line) => progress.say(line));
  const job: Job = { io, locale, reading, options, progress, links, tally: { reported: 0, skipped: 0, failed: 0 } };
  try {
    const summaries = await summariesOf(job);
    if (io.signal.aborted) {
      progress.say(message(locale, 'report.stopped'));
      return exitCodes.stopped;
    }
    await write(forms[options.format](overviewOf(summaries, locale), nameOf(paths, locale), locale), job);
    if (several) progress.say(message(locale, 'report.summary', job.tally));
    return job.tally.failed > 0 ? exitCodes.failed : exitCodes.ok;
  } catch (error) {
    return unwritten(error, locale, (line) => progress.say(line));
  } finally {
    await links.close();
    progress.stop();
  }
}

/** One file after the other, so that memory does not grow with the texts. */
async function summariesOf(job: Job): Promise<Summary[]> {
  const { io, locale, reading, options, progress, links, tally } = job;
  const projects = new Projects(io.files, { wrong: () => undefined, unread: () => undefined });
  const styleOf = reading.styleOf ?? stylesOfProjects(projects, { io, locale }, (line) => progress.say(line));
  const summaries: Summary[] = [];
  for await (const found of findInputs(reading.wanted, io, options.gitignore)) {
    if (io.signal.aborted) break;
    try {
      if ('error' in found) throw found.error;
      const { bulletin, text, page } = await readBulletin(found, reading, styleOf, io);
      if (bulletin.isBulletin) {
        const name = fileName(found.path, locale);
        summaries.push(summarise({ uri: found.path, name, bulletin, lines: linesOf(text), tags: page ? DocumentTags.open(page, text).tags : [], links }, locale));
        tally.reported++;
      } else tally.skipped++;
    } catch (error) {
      if (io.signal.aborted) break;
      tally.failed++;
      progress.say(message(locale, 'failure.read', { file: fileName(found.path, locale), cause: causeOf(error, locale) }));
    }
  }
  // The file system's order is another one on each machine.
  return summaries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function write(text: string, { io, options: { out }, reading: { wanted } }: Job): Promise<void> {
  const sink = out === undefined ? toStream(io.stdout) : await toFile(out, wanted, io.files);
  try {
    await sink.write(text);
    await sink.close(true);
  } finally {
    await sink.close(false);
  }
}

function nameOf(paths: readonly string[], locale: Locale): string {
  return paths.map((path) => fileName(path, locale)).join(', ');
}
