import { bare } from '../text/text.ts';
import { blocksInStories, type Draft, type Item, type Reading, type SectionHead } from './reading.ts';
import { FURNITURE } from './segment.ts';

/** What a person says of single lines, kept beside the text: by their words, so that it survives edits elsewhere. */
export interface Overrides {
  /** Lines that are headlines, whatever the detector thinks. */
  readonly headlines: readonly string[];
  /** Lines that are none. */
  readonly notHeadlines: readonly string[];
}

/** Whether a block is one of some lines. */
export type IsLine = (block: number) => boolean;

/** The reading as the person corrected it. */
export function applyOverrides(draft: Draft, reading: Reading, { headlines, notHeadlines }: Overrides): Reading {
  if (headlines.length + notHeadlines.length === 0) return reading;
  const wanted = linesOf(draft, headlines);
  const { sections, items } = withoutSections(reading, wanted);
  const all = [...items.flatMap((item) => splitAt(item, wanted)), ...outsideStories(draft, { ...reading, sections, items }, wanted)].sort((a, b) => a.from - b.from);
  return { ...reading, sections, items: mergeRefused(all, linesOf(draft, notHeadlines)) };
}

/** Tells the blocks that are among the lines, by their words. */
export function linesOf(draft: Draft, lines: readonly string[]): IsLine {
  const words = new Set(lines.map(bare));
  return (i) => {
    const block = draft.blocks[i]!;
    return words.size > 0 && block.kind === 'text' && (words.has(bare(block.text)) || words.has(bare(block.lines[0]!.content)) || words.has(bare(block.mark.heading)));
  };
}

function splitAt(item: Item, isWanted: IsLine): Item[] {
  const parts: Item[] = [item];
  for (let i = item.from; i <= item.to; i++) {
    if (!isWanted(i)) continue;
    const open = parts[parts.length - 1]!;
    if (open.head.includes(i)) parts[parts.length - 1] = { ...open, isSaid: true };
    else if (i === open.from) parts[parts.length - 1] = { ...open, head: [i], isSaid: true };
    else {
      parts[parts.length - 1] = { ...open, head: open.head.filter((head) => head < i), to: i - 1 };
      parts.push({ ...item, head: [i], from: i, isSaid: true });
    }
  }
  return parts;
}

/** A section's head that is a headline opens no section. */
function withoutSections({ sections, items }: Reading, isWanted: IsLine): Pick<Reading, 'sections' | 'items'> {
  const kept = sections.filter(({ blocks }) => !blocks.some(isWanted));
  if (kept.length === sections.length) return { sections, items };
  return { sections: kept, items: items.map((item) => ({ ...item, section: item.section === null ? null : indexIn(kept, sections[item.section]!) })) };
}

function indexIn(sections: readonly SectionHead[], section: SectionHead): number | null {
  const index = sections.indexOf(section);
  return index < 0 ? null : index;
}

/** Stories that begin at lines outside of all others, each up to what comes next. */
function outsideStories(draft: Draft, reading: Reading, isWanted: IsLine): Item[] {
  const inside = blocksInStories(draft, reading);
  const begins = draft.blocks.flatMap((_, i) => (!inside[i] && isWanted(i) ? [i] : []));
  const heads = new Set([...begins, ...reading.sections.flatMap(({ blocks }) => blocks)]);
  return begins.map((from) => {
    let to = from;
    while (to + 1 < draft.blocks.length && !inside[to + 1] && !heads.has(to + 1)) to++;
    while (to > from && FURNITURE.has(draft.blocks[to]!.kind)) to--;
    const section = reading.sections.map(({ blocks, to: last }) => blocks[0]! < from && from <= last).lastIndexOf(true);
    return { head: [from], from, to, section: section < 0 ? null : section, by: draft.blocks[from]!.mark.signature || 'short', isSaid: true };
  });
}

/** A refused headline's text belongs to the story above it; without one above, it is no story. */
function mergeRefused(items: readonly Item[], isRefused: IsLine): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (!item.head.some(isRefused)) kept.push(item);
    else if (kept.length > 0) kept[kept.length - 1] = { ...kept[kept.length - 1]!, to: item.to };
  }
  return kept;
}
