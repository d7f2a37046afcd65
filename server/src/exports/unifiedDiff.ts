import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';

/** Texts that differ in more lines than this are shown as wholly rewritten: looking for what they share would take too long. */
const MOST_LINES = 2000;

/** What makes one text of another, as `git apply` and `patch` take it; empty where they are the same. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  // A tab ends a name that has spaces. Names stay as they are read; only what would break the line is left out.
  const name = file.replace(/^\/+/, '').replace(/[\0-\x1f]/g, '?').replace(/^.* .*$/, '$&\t');
  const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, { context: 3, headerOptions: OMIT_HEADERS, maxEditLength: MOST_LINES });
  return `--- a/${name}\n+++ b/${name}\n${hunks ?? rewritten(before, after)}`;
}

function rewritten(before: string, after: string): string {
  const [old, next] = [linesOf(before), linesOf(after)];
  const marked = (sign: string, lines: readonly string[]) => lines.map((line) => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
  const place = (lines: readonly string[]) => `${lines.length === 0 ? 0 : 1},${lines.length}`;
  return `@@ -${place(old)} +${place(next)} @@\n${marked('-', old)}${marked('+', next)}`;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
