/** What is counted instead of UTF-16 units: bytes of UTF-8, or characters. */
export type Units = 'utf-8' | 'utf-32';

/**
 * One line, measured in UTF-16 units and in others. A place inside a character is the place before it; one beyond the
 * line's end is as far beyond in both.
 */
export interface Columns {
  readonly fromUtf16: (character: number) => number;
  readonly toUtf16: (character: number) => number;
}

/** How many UTF-16 units are walked over at most for one answer: a line may be a whole book. */
const stride = 128;

const same: Columns = { fromUtf16: (character) => character, toUtf16: (character) => character };

/** Measures a line, given without its line end, once; each answer then costs the same wherever it stands. */
export function columnsOf(line: string, units: Units): Columns {
  if (/^[\0-\x7f]*$/u.test(line)) return same;
  const marks = marksOf(line, units);
  const end = marks.at(-1) ?? { utf16: 0, units: 0 };
  return {
    fromUtf16: (character) => (character >= end.utf16 ? end.units + character - end.utf16 : placeBefore(line, units, marks, 'utf16', character).units),
    toUtf16: (character) => (character >= end.units ? end.utf16 + character - end.units : placeBefore(line, units, marks, 'units', character).utf16),
  };
}

/** A place between two characters of a line, in both measures. */
interface Place {
  readonly utf16: number;
  readonly units: number;
}

/** The line's start, a place every `stride` or so, and its end. */
function marksOf(line: string, units: Units): Place[] {
  const marks: Place[] = [{ utf16: 0, units: 0 }];
  let place: Place = { utf16: 0, units: 0 };
  for (let next = stride; place.utf16 < line.length; place = after(place, line, units)) {
    if (place.utf16 < next) continue;
    marks.push(place);
    next += stride;
  }
  return [...marks, place];
}

/** The last place that is not behind a column, found from the last mark that is not. */
function placeBefore(line: string, units: Units, marks: readonly Place[], measure: keyof Place, column: number): Place {
  let [low, high] = [0, marks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[middle]?.[measure] ?? Infinity) <= column) low = middle;
    else high = middle - 1;
  }
  let place = marks[low] ?? { utf16: 0, units: 0 };
  for (let next = place; next[measure] <= column && next.utf16 < line.length; next = after(next, line, units)) place = next;
  return place;
}

/** The place behind the character that begins at a place. */
function after({ utf16, units: counted }: Place, line: string, units: Units): Place {
  const code = line.codePointAt(utf16) ?? 0;
  return { utf16: utf16 + (code > 0xffff ? 2 : 1), units: counted + (units === 'utf-32' ? 1 : bytesOf(code)) };
}

/** A lone surrogate counts like the replacement character that stands for it in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}
