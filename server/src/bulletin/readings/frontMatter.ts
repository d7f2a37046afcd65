import type { Block } from '../evidence/blocks.ts';
import type { Draft, FrontMatter, Item, Reading } from './reading.ts';
import { bare, endsSentence, weight } from '../text/text.ts';

/** Reads the top-level `key: value` lines of a YAML front matter; nested values are not needed and passed over. */
export function readFrontMatter(blocks: readonly Block[]): FrontMatter | null {
  const block = blocks[0];
  if (block?.kind !== 'frontMatter') return null;
  const values = new Map<string, { value: string; line: number; character: number }>();
  for (const line of block.lines) {
    const match = /^([\w-]{1,40})\s*:\s*(.*)$/.exec(line.content);
    if (!match || line.indent > 0) continue;
    const quoted = /^(["'])(.*)\1$/.exec(match[2]!);
    const value = quoted ? quoted[2]! : match[2]!;
    if (value !== '') values.set(match[1]!.toLowerCase(), { value, line: line.number, character: line.content.lastIndexOf(value) + line.indent });
  }
  return { values };
}

/** The value of the first of several keys. */
export function frontValue(front: FrontMatter | null, ...keys: string[]): { readonly value: string; readonly line: number; readonly character: number } | null {
  for (const key of keys) {
    const found = front?.values.get(key);
    if (found) return found;
  }
  return null;
}

/** The name of this reading. */
export const SAVED_PAGE = 'saved page';

/**
 * The reading of a saved web page: its front matter names title and address, one story is in it, and the rest
 * (navigation, share boxes, comments, related links) is not.
 */
export function readSavedPage(draft: Draft): Reading | null {
  const title = frontValue(draft.frontMatter, 'title');
  const address = frontValue(draft.frontMatter, 'url', 'link', 'source_url', 'original_url', 'permalink', 'canonical');
  if (!title || !address || !/^https?:/.test(address.value)) return null;
  const head = findTitle(draft, title.value);
  const from = head ?? 1;
  const to = lastParagraph(draft, from);
  if (to <= from) return null;
  const item: Item = { head: head === null ? [] : [head], from, to, section: null, by: 'front-matter' };
  return { name: SAVED_PAGE, items: [item], sections: [] };
}

/** The last place that repeats the title with prose below it, before any other place does. */
function findTitle(draft: Draft, title: string): number | null {
  const wanted = bare(title);
  const places = draft.blocks.flatMap((block, i) => (block.kind === 'text' && bare(block.mark.heading) === wanted || block.kind === 'text' && bare(block.text) === wanted ? [i] : []));
  for (let k = places.length - 1; k >= 0; k--) {
    const stop = Math.min(places[k]! + 14, draft.blocks.length);
    for (let i = places[k]! + 1; i < stop; i++) if (isParagraph(draft, i)) return places[k]!;
  }
  return places[0] ?? null;
}

function isParagraph(draft: Draft, i: number): boolean {
  const block = draft.blocks[i]!;
  return block.kind === 'text' && !/^(?:bullet|atx)/.test(block.mark.signature) && weight(block.text.replace(/!?\[((?:!\[)?[^[\]]*)\]\([^)\]]*(?:\](?!\()[^)\]]*)*\)/g, '$1')) >= 80 && endsSentence(block.text);
}

function lastParagraph(draft: Draft, from: number): number {
  let last = from;
  for (let i = from + 1; i < draft.blocks.length; i++) if (isParagraph(draft, i)) last = i;
  return last;
}
