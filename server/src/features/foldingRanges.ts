import type { FoldingRange } from 'vscode-languageserver-types';
import type { Bulletin, Range } from '../bulletin/model.ts';
import { lastLine } from './ranges.ts';

/** Sections and articles of more than one line, in the order of the text; of more than `limit` the first. */
export function foldingRanges(bulletin: Bulletin, limit = Infinity): FoldingRange[] {
  return [...bulletin.sections, ...bulletin.articles]
    .map(({ range }) => lines(range))
    .filter(({ startLine, endLine }) => startLine < endLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .slice(0, limit);
}

function lines(range: Range): FoldingRange {
  return { startLine: range.start.line, endLine: lastLine(range) };
}
