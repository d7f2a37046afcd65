import type { DocumentSymbol } from 'vscode-languageserver-types';
import { linesOf } from '../features/documentLines.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { message, tell } from '../messages/messages.ts';
import { causeOf } from './cause.ts';
import { type Context, exitCodes } from './context.ts';
import { meansSeveral } from './destination.ts';
import { fileName, findInputs } from './inputs.ts';
import { outlineTree } from './outlineTree.ts';
import { toStream, WriteError } from './outputs.ts';
import { Projects } from './projects.ts';
import { readBulletin, readingOf, type ReadingOptions } from './reading.ts';
import { say } from './say.ts';
import { stylesOfProjects } from './styles.ts';
import { unwritten } from './unwritten.ts';

export interface OutlineOptions extends ReadingOptions {
  readonly json?: boolean;
}

/** One thing of an outline, as `--json` gives it; lines and characters from 0, as LSP has them. */
interface OutlineEntry {
  readonly kind: string;
  readonly name: string;
  readonly detail: string;
  readonly range: DocumentSymbol['range'];
  readonly children: readonly OutlineEntry[];
}

/** Shows the outlines of the bulletins that the paths ask for; resolves to the exit code: 1 where none of the files is one. Throws a `UsageError`. */
export async function outlineFiles(paths: readonly string[], options: OutlineOptions, { io, locale }: Pick<Context, 'io' | 'locale'>): Promise<number> {
  const reading = await readingOf(paths, options, { io, locale });
  const inform = (text: string) => say(io.stderr, text);
  const projects = new Projects(io.files, {
    wrong: (path, line, problem) => inform(`${path}:${line}: ${tell(locale, problem.message)}`),
    unread: (path, error) => inform(message(locale, 'failure.read', { file: path, cause: causeOf(error, locale) })),
  });
  const styleOf = reading.styleOf ?? stylesOfProjects(projects, { io, locale }, inform);
  const tally = { shown: 0, skipped: 0, failed: 0 };
  const files: { readonly file: string; readonly outline: readonly OutlineEntry[] }[] = [];
  const stdout = toStream(io.stdout);
  try {
    for await (const found of findInputs(reading.wanted, io, options.gitignore)) {
      if (io.signal.aborted) return exitCodes.stopped;
      try {
        if ('error' in found) throw found.error;
        const { bulletin, text } = await readBulletin(found, reading, styleOf, io);
        if (!bulletin.isBulletin) {
          tally.skipped++;
          continue;
        }
        tally.shown++;
        const lines = linesOf(text);
        const symbols = documentSymbols(bulletin, { locale, lineLength: (line) => lines[line]?.length ?? 0 });
        if (options.json) files.push({ file: found.path, outline: symbols.map(entryOf) });
        else await stdout.write(outlineTree(found.path, symbols));
      } catch (error) {
        if (error instanceof WriteError) throw error;
        tally.failed++;
        inform(message(locale, 'failure.read', { file: fileName(found.path, locale), cause: causeOf(error, locale) }));
      }
    }
    if (options.json) await stdout.write(`${JSON.stringify(files, null, 2)}\n`);
  } catch (error) {
    return unwritten(error, locale, inform);
  }
  if (meansSeveral(reading.wanted) || tally.shown === 0) inform(message(locale, 'outline.summary', tally));
  return tally.failed > 0 ? exitCodes.failed : tally.shown === 0 ? exitCodes.findings : exitCodes.ok;
}

const kinds: Readonly<Record<number, string>> = { 1: 'article', 3: 'section', 7: 'source', 14: 'link' };

function entryOf({ kind, name, detail = '', range, children = [] }: DocumentSymbol): OutlineEntry {
  return { kind: kinds[kind] ?? 'article', name, detail, range, children: children.map(entryOf) };
}
