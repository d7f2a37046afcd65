import { bare } from '../text/text.ts';
import type { Draft, Item, Reading } from './reading.ts';

/** What a person says of single lines, kept beside the text: by their words, so that it survives edits elsewhere. */
export interface Overrides {
  /** Lines that are headlines, whatever the detector thinks. */
  readonly headlines: readonly string[];
  /** Lines that are none. */
  readonly notHeadlines: readonly string[];
}

/** The reading as the person corrected it. */
export function applyOverrides(draft: Draft, reading: Reading, { headlines, notHeadlines }: Overrides): Reading {
  if (headlines.length + notHeadlines.length === 0) return reading;
  const wanted = new Set(headlines.map(bare));
  const refused = new Set(notHeadlines.map(bare));
  const items = reading.items.flatMap((item) => splitAt(draft, item, wanted));
  return { ...reading, items: mergeRefused(draft, items, refused) };
}

function splitAt(draft: Draft, item: Item, wanted: ReadonlySet<string>): Item[] {
  const parts: Item[] = [item];
  for (let i = item.from; i <= item.to; i++) {
    const open = parts[parts.length - 1]!;
    if (open.head.includes(i) || !isLine(draft, i, wanted)) continue;
    if (i === open.from) {
      parts[parts.length - 1] = { ...open, head: [i] };
      continue;
    }
    parts[parts.length - 1] = { ...open, head: open.head.filter((head) => head < i), to: i - 1 };
    parts.push({ ...item, head: [i], from: i });
  }
  return parts;
}

/** A refused headline's text belongs to the story above it; without one above, it is no story. */
function mergeRefused(draft: Draft, items: readonly Item[], refused: ReadonlySet<string>): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (!item.head.some((i) => isLine(draft, i, refused))) kept.push(item);
    else if (kept.length > 0) kept[kept.length - 1] = { ...kept[kept.length - 1]!, to: item.to };
  }
  return kept;
}

function isLine(draft: Draft, i: number, lines: ReadonlySet<string>): boolean {
  const block = draft.blocks[i]!;
  return block.kind === 'text' && (lines.has(bare(block.text)) || lines.has(bare(block.lines[0]!.content)) || lines.has(bare(block.mark.heading)));
}
