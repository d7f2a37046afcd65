import { unifiedDiff } from '../exports/unifiedDiff.ts';
import { message, tell } from '../messages/messages.ts';
import { causeOf, codeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { meansSeveral } from './destination.ts';
import { fileName, findInputs, type Input } from './inputs.ts';
import type { Files } from './io.ts';
import { toStream, WriteError } from './outputs.ts';
import { Projects } from './projects.ts';
import { readBulletin, type ReadBulletin, readingOf, type ReadingOptions } from './reading.ts';
import { say } from './say.ts';
import { type StyleOf, stylesOfProjects } from './styles.ts';
import { UsageError } from './usageError.ts';

/** Where a changed text goes: into its file, nowhere but as a diff on standard output, or itself on standard output. */
export type Manner = 'write' | 'diff' | 'print';

/** What is made of a bulletin's text; what could not be done is told in the reader's language. */
export type Changed = { readonly text: string } | { readonly problem: string };

/** What a command does to texts. */
export interface Change {
  /** The text as it is to be. */
  readonly of: (path: string, read: ReadBulletin, projects: Projects, styleOf: StyleOf) => Promise<Changed>;
  /** What is told at the end. */
  readonly summary: 'fix.summary' | 'reflow.summary';
}

/**
 * Changes the bulletins that the paths ask for; resolves to the exit code: 1 where a diff shows something, or where a text had to be left
 * as it is. What is no bulletin is left alone. Throws a `UsageError`.
 */
export async function changeFiles(paths: readonly string[], options: ReadingOptions, manner: Manner, change: Change, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  if (manner === 'print' && meansSeveral(reading.wanted)) throw new UsageError(message(locale, 'usage.printsOne'));
  const inform = (text: string) => say(io.stderr, text);
  const projects = new Projects(io.files, {
    wrong: (path, line, problem) => inform(`${path}:${line}: ${tell(locale, problem.message)}`),
    unread: (path, error) => inform(message(locale, 'failure.read', { file: path, cause: causeOf(error, locale) })),
  });
  const styleOf = reading.styleOf ?? stylesOfProjects(projects, { io, locale }, inform);
  const tally = { changed: 0, unchanged: 0, left: 0, skipped: 0, failed: 0 };
  const stdout = toStream(io.stdout);
  for await (const found of findInputs(reading.wanted, io, options.gitignore)) {
    if (io.signal.aborted) {
      inform(message(locale, 'change.stopped'));
      return exitCodes.stopped;
    }
    const name = fileName(found.path, locale);
    try {
      if ('error' in found) throw found.error;
      const { input, bytes } = keeping(found);
      const read = await readBulletin(input, reading, styleOf, io);
      const prints = manner === 'print' || (manner === 'write' && found.path === '-');
      if (!read.bulletin.isBulletin) {
        tally.skipped++;
        if (prints) await stdout.write(read.text);
        continue;
      }
      const changed = await change.of(found.path, read, projects, styleOf);
      const text = 'text' in changed ? changed.text : read.text;
      if ('problem' in changed) {
        tally.left++;
        inform(`${name}: ${changed.problem}`);
      } else if (text === read.text) tally.unchanged++;
      else tally.changed++;
      if (prints) await stdout.write(text);
      else if (manner === 'diff') await stdout.write(unifiedDiff(found.path, read.text, text));
      else if (text !== read.text && !(await replace(found.path, bytes(), read.text, text, io.files))) {
        tally.changed--;
        tally.failed++;
        inform(message(locale, 'change.notUtf8', { file: name, encoding: read.encoding }));
      }
    } catch (error) {
      // Whoever reads our output has seen enough (`| head`).
      if (error instanceof WriteError && codeOf(error.cause) === 'EPIPE') return exitCodes.ok;
      tally.failed++;
      const [key, cause] = error instanceof WriteError ? (['failure.write', error.cause] as const) : (['failure.read', error] as const);
      const file = error instanceof WriteError && error.path === null ? message(locale, 'failure.standardOutput') : name;
      inform(message(locale, key, { file, cause: causeOf(cause, locale) }));
      if (error instanceof WriteError && error.final) break;
    }
  }
  if (meansSeveral(reading.wanted) || manner !== 'print') {
    const summary = message(locale, change.summary, tally);
    inform(manner === 'diff' ? message(locale, 'change.notWritten', { summary }) : summary);
  }
  if (tally.failed > 0) return exitCodes.failed;
  return tally.left > 0 || (manner === 'diff' && tally.changed > 0) ? exitCodes.findings : exitCodes.ok;
}

/** The same input, and the bytes that were read of it. */
function keeping(input: Input): { readonly input: Input; readonly bytes: () => Uint8Array } {
  let kept: Uint8Array = new Uint8Array();
  return { input: { ...input, read: async () => (kept = await input.read()) }, bytes: () => kept };
}

/** Puts a text in the place of another, aside and in one step; false where the file would lose anything by being written in UTF-8. Throws a `WriteError`. */
async function replace(path: string, bytes: Uint8Array, before: string, after: string, files: Files): Promise<boolean> {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  if (Buffer.compare(Buffer.from(mark + before), bytes) !== 0) return false;
  try {
    const aside = await files.openAside(path);
    try {
      await aside.write(mark + after);
      await aside.commit();
    } finally {
      await aside.discard();
    }
  } catch (error) {
    throw new WriteError(path, error, false);
  }
  return true;
}
