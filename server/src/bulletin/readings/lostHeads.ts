import type { Draft, Item } from './reading.ts';

/** Among briefs that end at their sources, a paragraph with a source of its own is a brief that lost its mark. */
export function splitBriefs(draft: Draft, item: Item): Item[] {
  const parts: Item[] = [{ ...item }];
  for (let i = item.from + 1; i <= item.to; i++) {
    if (!draft.evidence.trailing[i] || !draft.evidence.trailing[i - 1] || draft.blocks[i]!.mark.signature !== '') continue;
    parts[parts.length - 1] = { ...parts[parts.length - 1]!, to: i - 1 };
    parts.push({ ...item, head: [i], from: i, to: item.to });
  }
  return parts;
}

/** More doubled stories than this share are no slip. */
const RARE = 0.2;

/** Where stories end at a labelled source, one with two of them is two stories, the second without its headline. */
export function splitBehindSources(draft: Draft, items: readonly Item[]): Item[] {
  const closers = items.map((item) => closersOf(draft, item));
  const closed = items.filter((item, k) => closers[k]!.at(-1) === item.to).length;
  const doubled = closers.filter((ends) => ends.length > 1).length;
  if (doubled === 0 || closed < items.length * (1 - RARE) || doubled > Math.max(1, items.length * RARE)) return [...items];
  return items.flatMap((item, k) => partsOf(item, closers[k]!));
}

/** The item divided behind all of these blocks but the last. */
function partsOf(item: Item, ends: readonly number[]): Item[] {
  const starts = [item.from, ...ends.slice(0, -1).map((end) => end + 1)];
  return starts.map((from, n) => ({ ...item, head: n === 0 ? item.head : [], from, to: (starts[n + 1] ?? item.to + 1) - 1 }));
}

/** The blocks at which labelled sources, with the addresses under them, end text of an item. */
function closersOf(draft: Draft, { from, to, head }: Item): number[] {
  const ends: number[] = [];
  let prose = 0;
  for (let i = from; i <= to; i++) {
    const block = draft.blocks[i]!;
    const labelled = (block.source?.strength ?? 0) > 0.5 || draft.evidence.trailing[i]?.form === 'bracket-label';
    if (block.kind === 'text' && !head.includes(i)) prose += block.width;
    if (!labelled || prose < PROSE) continue;
    let end = i;
    // A marked line that follows has not lost its head.
    if (ends.length > 0 && draft.blocks[ends.at(-1)! + 1]!.mark.signature !== '') ends.pop();
    while (end < to && /^(?:address|call|label)$/.test(draft.blocks[end + 1]!.kind)) end++;
    ends.push(end);
    prose = 0;
  }
  return ends;
}

/** Columns of text that a story has at least. */
const PROSE = 30;
