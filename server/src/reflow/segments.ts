/** A piece of a new text: one that stands in the old text (UTF-16 units, the end exclusive), or words that do not. */
export type Segment = { readonly from: number; readonly to: number } | { readonly words: string };

/** An edit of a text, by UTF-16 offsets, the end exclusive. */
export interface OffsetEdit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The new text. */
export function written(text: string, segments: readonly Segment[]): string {
  return segments.map((segment) => wordsOf(text, segment)).join('');
}

/** The segments of a text that is made of a text that is made of a first one, in terms of the first. */
export function composed(first: readonly Segment[], second: readonly Segment[]): Segment[] {
  const ends: number[] = [];
  for (const segment of first) ends.push((ends.at(-1) ?? 0) + lengthOf(segment));
  return second.flatMap((segment): Segment[] => {
    if ('words' in segment) return [segment];
    const pieces: Segment[] = [];
    for (let k = firstBeyond(ends, segment.from); k < first.length; k++) {
      const piece = first[k]!;
      const begin = ends[k]! - lengthOf(piece);
      if (begin >= segment.to) break;
      const [from, to] = [Math.max(0, segment.from - begin), Math.min(lengthOf(piece), segment.to - begin)];
      if (from < to) pieces.push('words' in piece ? { words: piece.words.slice(from, to) } : { from: piece.from + from, to: piece.from + to });
    }
    return pieces;
  });
}

/** The edits that make the new text of the old one, in the order of the old; only what comes behind what stood below it is written anew. */
export function editsOf(text: string, segments: readonly Segment[]): OffsetEdit[] {
  const edits: OffsetEdit[] = [];
  let at = 0;
  let words = '';
  const close = (to: number): void => {
    const edit = trimmed(text, { from: at, to, words });
    if (edit.from < edit.to || edit.words !== '') edits.push(edit);
    words = '';
  };
  for (const segment of segments) {
    if ('words' in segment || segment.from < at) {
      words += wordsOf(text, segment);
      continue;
    }
    close(segment.from);
    at = segment.to;
  }
  close(text.length);
  return edits;
}

/** The edit without what is the same before and after it at either end. */
function trimmed(text: string, { from, to, words }: OffsetEdit): OffsetEdit {
  let [start, end] = [0, words.length];
  while (start < end && from < to && text.charAt(from) === words.charAt(start)) [from, start] = [from + 1, start + 1];
  while (end > start && to > from && text.charAt(to - 1) === words.charAt(end - 1)) [to, end] = [to - 1, end - 1];
  // No edit divides the two units of a line's end.
  if (text.charAt(from - 1) === '\r' && (text.charAt(from) === '\n' || words.charAt(start) === '\n') && start > 0) [from, start] = [from - 1, start - 1];
  if (text.charAt(to) === '\n' && text.charAt(to - 1) === '\r' && end < words.length) [to, end] = [to + 1, end + 1];
  return { from, to, words: words.slice(start, end) };
}

/** The index of the first end that lies behind a place. */
function firstBeyond(ends: readonly number[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf(text: string, segment: Segment): string {
  return 'words' in segment ? segment.words : text.slice(segment.from, segment.to);
}

function lengthOf(segment: Segment): number {
  return 'words' in segment ? segment.words.length : segment.to - segment.from;
}
