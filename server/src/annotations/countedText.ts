import type { Position, Range } from '../bulletin/model.ts';

/** A piece of a text, in plain offsets: UTF-16 units of `CountedText.plain`, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as annotations count it: every line end, CR LF and lone CR too, counts as one LF, so that git may change the line ends of a
 * file without moving an anchor; and characters are Unicode code points, a lone surrogate being one. Nothing else is normalised.
 */
export class CountedText {
  /** The text with LF for every line end. */
  readonly plain: string;
  /** Where in the file a CR stands that `plain` leaves out. */
  readonly #dropped: readonly number[];
  #pairs: readonly number[] | null = null;
  #lineStarts: readonly number[] | null = null;

  constructor(text: string) {
    this.#dropped = text.includes('\r') ? startsOf(text, /\r\n/g) : [];
    this.plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** The plain offset of an offset into the file, both in UTF-16 units. */
  toPlain(offset: number): number {
    return offset - below(this.#dropped, offset, 0);
  }

  /** The offset into the file of a plain offset; the start of a CR LF, not its middle. */
  fromPlain(offset: number): number {
    return offset + below(this.#dropped, offset, 1);
  }

  /** How many code points stand before a plain offset; the middle of a character counts as its start. */
  codePointsBefore(offset: number): number {
    return offset - below(this.#surrogatePairs, offset, 0);
  }

  /** The plain offset before which so many code points stand, or the end of the text. */
  offsetOf(codePoints: number): number {
    const count = Math.max(0, codePoints);
    return Math.min(this.plain.length, count + below(this.#surrogatePairs, count, 1));
  }

  /** The place of a plain offset, as LSP counts. */
  positionAt(offset: number): Position {
    const line = Math.max(0, below(this.#starts, offset + 1, 0) - 1);
    return { line, character: offset - (this.#starts[line] ?? 0) };
  }

  /** The plain offset of a place, or the nearest that the text has. */
  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.plain.length;
    const next = this.#starts[line + 1];
    return Math.min(start + Math.max(0, character), next === undefined ? this.plain.length : next - 1);
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  get #surrogatePairs(): readonly number[] {
    return (this.#pairs ??= startsOf(this.plain, /[\ud800-\udbff][\udc00-\udfff]/g));
  }

  get #starts(): readonly number[] {
    return (this.#lineStarts ??= [0, ...startsOf(this.plain, /\n/g).map((at) => at + 1)]);
  }
}

/** How many code points a text has. */
export function codePointCount(text: string): number {
  return text.length - startsOf(text, /[\ud800-\udbff][\udc00-\udfff]/g).length;
}

function startsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

/** How many of the places, each moved left by `step` for every one before it, are below the bound. */
function below(places: readonly number[], bound: number, step: 0 | 1): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! - step * middle < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
