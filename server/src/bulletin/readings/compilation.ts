import { isKicker, type Opening } from './closedReading.ts';
import type { Draft, Item, SectionHead } from './reading.ts';
import { joinWrapped } from '../text/text.ts';

export interface Compilation {
  readonly section: SectionHead;
  readonly parts: readonly Item[];
}

/** Fewer credits than this are a story that happens to end one paragraph in a bracket. */
const FEWEST_CREDITS = 2;

/**
 * A compilation between two sources: its parts have headlines and end at credits of their own, （某某网 张三）, and the
 * source line at its end covers them all. `index` is the number that its section will have.
 */
export function splitCompilation(draft: Draft, from: number, closer: number, readOpening: (from: number, to: number) => Opening, index: number): Compilation | null {
  const credits: number[] = [];
  for (let i = from; i < closer; i++) if (draft.evidence.trailing[i]?.form === 'bracket') credits.push(i);
  if (credits.length < FEWEST_CREDITS || !draft.blocks[closer]?.source) return null;
  const title = readTitle(draft, from, closer);
  const parts: Item[] = [];
  let at = title.length > 0 ? title[title.length - 1]! + 1 : from;
  for (const credit of credits) {
    const { head, body } = readOpening(at, credit);
    parts.push({ head, from: head[0] ?? Math.min(body, credit), to: credit, section: index, by: 'part' });
    at = credit + 1;
  }
  const rest = readOpening(at, closer);
  if (rest.head.length > 0 && proseWidth(draft, rest.body, closer) >= 100) parts.push({ head: rest.head, from: rest.head[0]!, to: closer - 1, section: index, by: 'part' });
  if (parts.some((part) => part.head.length === 0)) return null;
  const first = title.length > 0 ? title : [parts[0]!.from];
  const name = title.map((i) => draft.blocks[i]!.mark.heading).reduce(joinWrapped, '');
  return { section: { blocks: first, name: name || draft.blocks[first[0]!]!.mark.heading, to: closer, source: closer }, parts };
}

function proseWidth(draft: Draft, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) if (draft.blocks[i]!.kind === 'text') width += draft.blocks[i]!.width;
  return width;
}

/** The compilation's own headline: the lines that stand tight at its top, and an instalment mark under them. */
function readTitle(draft: Draft, from: number, closer: number): number[] {
  const title: number[] = [];
  for (let i = from; i < closer; i++) {
    const block = draft.blocks[i]!;
    const instalment = /^tag[^+]$/.test(block.mark.signature);
    if (block.kind !== 'text' || block.lines.length > 2 || (title.length > 0 && block.gap > 0 && !instalment)) break;
    if (instalment && title.length > 0) break;
    if (!draft.evidence.headShaped[i] && !isKicker(draft, i) && !instalment) break;
    title.push(i);
  }
  return title;
}
