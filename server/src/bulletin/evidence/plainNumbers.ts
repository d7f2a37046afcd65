import type { Line } from '../text/lines.ts';

/** `1.1 `: of two parts, or `1 `: a number and nothing but space; neither a date, a quantity nor a size. */
const NUMBER = /^(\d{1,2})(?:\.(\d{1,2}))?[\s\u3000]{1,4}(?![\d%\-–—/.,:]|(?:年|月|日|时|分|元|万|亿|个|名|人|家|项|条|次|岁)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*ber|uary|[a-z]*ch|il|ust)?\b|(?:am|pm|million|billion|percent|per|years?|days?|hours?|people)\b)(?=\S)/i;

/** A row of a table: it ends in a figure of its own. */
const ROW = /\s[\d.,+-]{1,9}[分%万亿]?(?:\s\S)?$/;

/** Fewer numbers than these are no count. */
const LEAST = 3;

/** Lines (from 0) that open with a number without any sign behind it, told by their count: one, two, three and on, in the order of the text. */
export function plainNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const dotted of [false, true]) {
    let run: number[] = [];
    let last: readonly [chapter: number, number: number] = [0, 0];
    const close = () => { if (run.length >= LEAST) for (const line of run) found.add(line); };
    for (const { folded, number: line } of lines) {
      const match = NUMBER.exec(folded);
      if (!match || ROW.test(folded) || (match[2] !== undefined) !== dotted) continue;
      const [chapter, number] = dotted ? [Number(match[1]), Number(match[2])] : [0, Number(match[1])];
      const goesOn = (chapter === last[0] && number === last[1] + 1) || (dotted && chapter === last[0] + 1 && number === 1);
      if (!goesOn && number !== 1) continue;
      if (!goesOn) { close(); run = []; }
      run.push(line);
      last = [chapter, number];
    }
    close();
  }
  return found;
}
