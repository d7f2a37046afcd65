import type { Line } from '../compose/line.ts';
import { displayWidth } from './displayWidth.ts';

/** A line is never begun with one of these. */
const NOT_FIRST = /^[，。、；：？！）」』】》”’,.;:?!)\]%％…—]/u;

/** A line never ends with one of these. */
const NOT_LAST = /[（「『【《“‘([]$/u;

/** Breaks every line that may be broken at a display width; the tags stay with the pieces, the source with the piece it begins in. */
export function wrapLines(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap((line) => (line.wraps && displayWidth(line.text) > width ? wrapOne(line, width) : [line]));
}

function wrapOne(line: Line, width: number): Line[] {
  const indent = /^[ 　]*/u.exec(line.text)![0];
  const pieces: { text: string; from: number }[] = [{ text: indent, from: 0 }];
  let at = indent.length;
  for (const word of wordsOf(line.text.slice(indent.length))) {
    const last = pieces[pieces.length - 1]!;
    const isFull = displayWidth(last.text + word.trimEnd()) > width && last.text.trim() !== '' && !NOT_FIRST.test(word);
    if (isFull && NOT_LAST.test(last.text)) {
      const opener = last.text.slice(-1);
      last.text = last.text.slice(0, -1);
      pieces.push({ text: opener + word, from: at - 1 });
    } else if (isFull) pieces.push({ text: word, from: at });
    else last.text += word;
    at += word.length;
  }
  return pieces.map(({ text, from }, i) => {
    const to = pieces[i + 1]?.from ?? line.text.length;
    const { sourceAt } = line;
    const isHere = sourceAt !== null && sourceAt >= from && sourceAt < to;
    return { ...line, text: text.trimEnd(), sourceAt: isHere ? sourceAt - from : null, calls: i === pieces.length - 1 ? line.calls : null };
  });
}

/** Han letters one by one, everything else up to its next gap. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f] ?|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+ *|\s+/gu) ?? [];
}

/** An empty line after every printed one, none doubled. */
export function doubleSpace(lines: readonly Line[]): Line[] {
  return lines
    .filter(({ role }) => role !== 'blank')
    .flatMap((line) => [line, { text: '', role: 'blank', story: null, sourceAt: null, calls: null, wraps: false } satisfies Line]);
}
