import { type Block, firstLine, lastLine } from '../bulletin/evidence/blocks.ts';
import type { Draft } from '../bulletin/readings/reading.ts';

/** Rows of a table of contents end like this; they are words of the bulletin. */
const CONTENTS = /[.…·]\s*[-—]?\s*\d{1,4}$/;
/** A page's number that says so itself. */
const DECORATED = /^(?:[-—–·•]\s?\d{1,4}\s?[-—–·•]|第\s?\d{1,4}\s?[页頁](?:\s?[,，/共]\s?共?\s?\d{1,4}\s?[页頁]?)?|\d{1,4}\s?[/／]\s?\d{1,4}|page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?)$/i;
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
  const decorated = candidates.filter((i) => DECORATED.test(draft.blocks[i]!.folded));
  const others = candidates.filter((i) => !decorated.includes(i));
  const plain = others.filter((i) => /^[\divxl\s]+$/i.test(draft.blocks[i]!.folded));
  const words = others.filter((i) => !plain.includes(i));
  const numbers = rising(draft, plain);
  const furniture = new Set(decorated);
  // Above a number an address of the page's foot tells, too.
  if (numbers.filter((i) => (endsPage(draft, i, words) || draft.blocks[i - 1]?.kind === 'address')).length * 3 >= numbers.length) for (const i of numbers) furniture.add(i);
  const found = [...furniture];
  const alike = new Map<string, number[]>();
  for (const i of words) {
    const key = draft.blocks[i]!.folded.replace(/\d+/g, '#').replace(/\s+/g, ' ');
    alike.set(key, [...(alike.get(key) ?? []), i]);
  }
  for (const group of alike.values()) if (group.filter((i) => endsPage(draft, i, found)).length * 2 >= group.length) for (const i of group) furniture.add(i);
  return furniture;
}

/** The longest run of numbers that rise, at least two. */
function rising({ blocks }: Draft, plain: readonly number[]): number[] {
  const values = plain.map((i) => Number(NUMBER.exec(blocks[i]!.folded)?.[0] ?? NaN));
  let best: number[] = [];
  let run: number[] = [];
  for (let k = 0; k < plain.length; k++) {
    if (run.length > 0 && !(values[k]! > values[k - 1]!)) run = [];
    run.push(plain[k]!);
    if (run.length > best.length) best = [...run];
  }
  return best.length >= 2 ? best : [];
}

/** A page ends or begins at a block: a form feed or other furniture stands beside it, or a paragraph goes on over it. */
function endsPage({ blocks, lines }: Draft, i: number, furniture: readonly number[]): boolean {
  const block = blocks[i]!;
  const [from, to] = [firstLine(block), lastLine(block)];
  if (furniture.some((other) => other === i - 1 || other === i + 1)) return true;
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
