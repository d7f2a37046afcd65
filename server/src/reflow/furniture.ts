import { type Block, firstLine, lastLine } from '../bulletin/evidence/blocks.ts';
import type { Draft } from '../bulletin/readings/reading.ts';

/** Rows of a table of contents end like this; they are words of the bulletin. */
const CONTENTS = /[.…·]\s*(?:[-—]\s*)?\d{1,4}$/;
/** A page's number that says so itself. */
const DECORATED = /^(?:[-—–·•]\s?\d{1,4}\s?[-—–·•]|第\s?\d{1,4}\s?[页頁](?:\s?[,，/共]\s?共?\s?\d{1,4}\s?[页頁]?)?|page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?)$/i;
const NUMBER = /\d{1,4}/;
/** So many blocks may stand between the halves of a paragraph that goes on over a page's end. */
const NEAR = 12;

/**
 * The blocks (indices) that are furniture of printed pages and no words of the bulletin: numbers of pages, running heads and feet.
 * A number without anything around it is one only where such numbers rise and a third of them stand where a page ends; a line that returns,
 * where half of the times a page ends. What is doubtful stays.
 */
export function pageFurniture(draft: Draft): ReadonlySet<number> {
  const candidates = draft.blocks.flatMap((block, i) => (block.kind === 'folio' && block.pin === null && !CONTENTS.test(block.folded) ? [i] : []));
  const [decorated, plain, words]: [number[], number[], number[]] = [[], [], []];
  for (const i of candidates) {
    const { folded } = draft.blocks[i]!;
    (DECORATED.test(folded) ? decorated : /^[\divxl\s/]+$/i.test(folded) ? plain : words).push(i);
  }
  const numbers = rising(draft, plain);
  const furniture = new Set(decorated);
  const asked = new Set(words);
  // Above a number an address of the page's foot tells, too.
  if (numbers.filter((i) => (endsPage(draft, i, asked) || draft.blocks[i - 1]?.kind === 'address')).length * 3 >= numbers.length) for (const i of numbers) furniture.add(i);
  const alike = new Map<string, number[]>();
  for (const i of words) {
    const key = draft.blocks[i]!.folded.replace(/\d+/g, '#').replace(/\s+/g, ' ');
    const group = alike.get(key);
    if (group) group.push(i);
    else alike.set(key, [i]);
  }
  const heads = [...alike.values()].filter((group) => group.filter((i) => endsPage(draft, i, furniture)).length * 2 >= group.length);
  return new Set([...furniture, ...heads.flat()]);
}

/** The longest run of numbers that rise, at least two. */
function rising({ blocks }: Draft, plain: readonly number[]): number[] {
  const values = plain.map((i) => Number(NUMBER.exec(blocks[i]!.folded)?.[0] ?? NaN));
  let [begin, from, to] = [0, 0, 0];
  for (let k = 0; k < plain.length; k++) {
    if (k > begin && !(values[k]! > values[k - 1]!)) begin = k;
    if (k + 1 - begin > to - from) [from, to] = [begin, k + 1];
  }
  return to - from >= 2 ? plain.slice(from, to) : [];
}

/** A page ends or begins at a block: a form feed or other furniture stands beside it, or a paragraph goes on over it. */
function endsPage({ blocks, lines }: Draft, i: number, furniture: ReadonlySet<number>): boolean {
  const block = blocks[i]!;
  const [from, to] = [firstLine(block), lastLine(block)];
  if (furniture.has(i - 1) || furniture.has(i + 1)) return true;
  for (let at = from; at >= 0 && (at === from || lines[at]!.blank); at--) if (lines[at]!.formFeed) return true;
  for (let at = to + 1; at < lines.length; at++) {
    if (lines[at]!.formFeed) return true;
    if (!lines[at]!.blank) break;
  }
  return blocks.slice(Math.max(0, i - NEAR), i).some((other) => isOver(other, from));
}

/** A block has lines above a line and below it. */
function isOver(block: Block, line: number): boolean {
  return block.lines.length > 1 && firstLine(block) < line && lastLine(block) > line;
}
