import type { TextEdit } from 'vscode-languageserver-types';
import { linesOf } from '../features/documentLines.ts';
import type { Change } from './changeFiles.ts';
import { bulletinOf } from './reading.ts';
import { safeFixes } from './safeFixes.ts';

/** Fixes that touch one place are done one after the other; more rounds than this no text needs. */
const MOST_ROUNDS = 8;

/** Does the safe fixes until there are none left. */
export function fixed(today: string): Change['of'] {
  return async (path, read, projects, styleOf) => {
    const [project, style] = [await projects.of(path), await styleOf(path)];
    let { text, bulletin } = read;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const edits = safeFixes(path, { text, bulletin }, project, today);
      if (edits.length === 0) break;
      text = edited(text, edits);
      bulletin = bulletinOf(path, text, { style, page: read.page });
    }
    return { text };
  };
}

/** The text with edits done that are in its order and do not overlap. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  const lines = linesOf(text);
  const offset = ({ line, character }: TextEdit['range']['start']) => (starts[line] ?? text.length) + Math.min(character, lines[line]?.length ?? 0);
  let [done, at] = ['', 0];
  for (const { range, newText } of edits) {
    done += text.slice(at, offset(range.start)) + newText;
    at = offset(range.end);
  }
  return done + text.slice(at);
}
