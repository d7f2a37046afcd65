import type { SelectionRange } from 'vscode-languageserver-types';
import type { Bulletin, Position, Range } from '../bulletin/model.ts';
import type { DocumentLines } from './documentLines.ts';
import { endOf, within } from './documentLines.ts';
import { articleAt } from './placeAt.ts';
import { contains, touches } from './ranges.ts';

/** For each position, what grows around it: word, line, paragraph, article, section, document; each wider than the one before. */
export function selectionRanges(bulletin: Bulletin, lines: DocumentLines, positions: readonly Position[]): SelectionRange[] {
  return positions.map((asked) => {
    const position = within(lines, asked);
    const section = bulletin.sections.find(({ range }) => touches(range, position));
    const wider = [
      wordAt(lines, position),
      lineAt(lines, position),
      paragraphAt(lines, position),
      articleAt(bulletin, position)?.range,
      section?.range,
      { start: { line: 0, character: 0 }, end: endOf(lines) },
    ];
    return nested(wider.flatMap((range) => range ?? []));
  });
}

/** From the widest in: a range that does not lie in its parent, or is the same, is left out. */
function nested(ranges: readonly Range[]): SelectionRange {
  const [widest, ...rest] = [...ranges].reverse();
  let selection: SelectionRange = { range: widest ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
  for (const range of rest) {
    if (contains(selection.range, range) && !contains(range, selection.range)) selection = { range, parent: selection };
  }
  return selection;
}

/** As many characters on each side as are looked at for a word: a line may be a whole book. */
const reach = 100;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function wordAt(lines: DocumentLines, { line, character }: Position): Range | null {
  const from = Math.max(0, character - reach);
  const segments = words.segment((lines[line] ?? '').slice(from, character + reach));
  const word = [...segments].find(({ index, segment, isWordLike }) => isWordLike && touchesAt(from + index, segment, character));
  if (!word) return null;
  const start = from + word.index;
  return { start: { line, character: start }, end: { line, character: start + word.segment.length } };
}

function touchesAt(start: number, segment: string, character: number): boolean {
  return start <= character && character <= start + segment.length;
}

function lineAt(lines: DocumentLines, { line }: Position): Range {
  const text = lines[line] ?? '';
  const start = text.length - text.trimStart().length;
  return { start: { line, character: start }, end: { line, character: Math.max(start, text.trimEnd().length) } };
}

/** The lines around it with nothing blank between them; null on a blank line. */
function paragraphAt(lines: DocumentLines, { line }: Position): Range | null {
  const blank = (at: number): boolean => (lines[at] ?? '').trim() === '';
  if (blank(line)) return null;
  let [first, last] = [line, line];
  while (!blank(first - 1)) first--;
  while (!blank(last + 1)) last++;
  return { start: lineAt(lines, { line: first, character: 0 }).start, end: lineAt(lines, { line: last, character: 0 }).end };
}
