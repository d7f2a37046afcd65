import { blankTags, displayWidth, fold } from './text.ts';

/** One physical line. */
export interface Line {
  /** Zero-based. */
  readonly number: number;
  /** As it stands, without its line break. */
  readonly text: string;
  /** Without white space at either end. */
  readonly content: string;
  /** `content` with plain widths, unit for unit. */
  readonly folded: string;
  /** UTF-16 units before `content`. */
  readonly indent: number;
  /** Columns of `content`. */
  readonly width: number;
  readonly blank: boolean;
  /** No blank line stands between this line and the one before. */
  readonly tight: boolean;
  /** A form feed stands before the content. */
  readonly formFeed: boolean;
}

const SPACE = /[\s\u200b\u200e\u200f\u2060\ufeff]/;

/** Divides a text at `\n`, `\r\n` and lone `\r`, as editors do. */
export function splitLines(text: string): Line[] {
  return readLines(text.split(/\r\n|\n|\r/));
}

/** Lines that are divided already; `first` is the number of the first one. */
export function readLines(texts: readonly string[], first = 0): Line[] {
  let tight = false;
  return texts.map((text, k) => {
    const line = readLine(text, first + k, tight);
    tight = !line.blank;
    return line;
  });
}

function readLine(text: string, number: number, tight: boolean): Line {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  const content = text.slice(start, end);
  return {
    number, text, content,
    folded: blankTags(fold(content)),
    indent: start,
    width: displayWidth(content),
    blank: content === '',
    tight,
    formFeed: text.slice(0, start).includes('\f') || (content === '' && text.includes('\f')),
  };
}
