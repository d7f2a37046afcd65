import { firstLine } from '../evidence/blocks.ts';
import { bare, containment, shingles } from '../text/text.ts';
import type { Draft, Item, Reading } from './reading.ts';

/** Columns of text before the first story that may be a story themselves. */
const STORY = 300;

/** With this share of a title's words in it, a text is what the title names. */
const NAMED = 0.5;

/**
 * A crawler's wrapper names a file (`标题：`) by the headlines in it. Where one of these headlines, which stands nowhere else, names the
 * text before the first story found, that is a story, too; and where the first story has no headline, it is its.
 */
export function withWrappedLead(draft: Draft, reading: Reading): Reading {
  const [first] = reading.items;
  const wrapper = draft.blocks[0];
  if (!first || wrapper?.kind !== 'label' || firstLine(wrapper) > 2 || !wrapper.mark.signature.startsWith('label')) return reading;
  if (first.head[0] === 0 && first.words === undefined) {
    const rest = withWrappedLead(draft, { ...reading, items: reading.items.slice(1) });
    return rest.items.length === reading.items.length ? { ...rest, items: [{ ...first, words: rest.items[0]!.words! }, ...rest.items.slice(1)] } : reading;
  }
  const isLead = first.head.length === 0;
  const section = reading.sections[0]?.blocks[0] ?? first.from;
  const to = isLead ? first.to : Math.min(first.from, section) - 1;
  const prose = draft.blocks.slice(1, to + 1).filter((block) => block.kind === 'text');
  if (prose.reduce((sum, block) => sum + block.width, 0) < STORY) return reading;
  const pieces = shingles(prose.map((block) => block.text).join('\n'));
  const known = new Set(reading.items.flatMap((item) => item.head.map((i) => bare(draft.blocks[i]!.mark.heading))));
  const words = titlesIn(wrapper.text, wrapper.mark.headingStart).find(([start, end]) => {
    const title = wrapper.text.slice(start, end);
    return !known.has(bare(title)) && containment(shingles(title), pieces) >= NAMED;
  });
  if (!words) return reading;
  const lead: Item = { ...(isLead && first.confidence !== undefined && { confidence: first.confidence }), head: [0], words, from: 0, to, section: null, by: 'wrapper' };
  return { ...reading, items: [lead, ...reading.items.slice(isLead ? 1 : 0)] };
}

/** Where the headlines stand that a bar divides. */
function titlesIn(text: string, from: number): (readonly [number, number])[] {
  return [...text.slice(from).matchAll(/[^|｜︱丨]+/g)].map(({ index, 0: title }) => {
    const start = from + index + (title.length - title.trimStart().length);
    return [start, start + title.trim().length] as const;
  });
}
