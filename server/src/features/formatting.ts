import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Range } from '../bulletin/model.ts';
import type { LineRange, Reflowed } from '../reflow/reflow.ts';
import { lastLine } from './ranges.ts';

/** The edits that clean up a text, in the order of the text; none where there is nothing to do, or nothing can be done. */
export function formatting(reflowed: Reflowed | null, positionAt: (offset: number) => Position): TextEdit[] {
  return (reflowed?.edits ?? []).map(({ from, to, words }) => ({ range: { start: positionAt(from), end: positionAt(to) }, newText: words }));
}

/** The lines that a selection means: all that it has something of. */
export function selectedLines(range: Range): LineRange {
  return { from: range.start.line, to: lastLine(range) };
}
