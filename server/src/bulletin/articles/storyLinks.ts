import { rangeOf, type Block } from '../evidence/blocks.ts';
import { CALL } from '../evidence/sources.ts';
import type { Link, Range } from '../model.ts';
import { frontValue } from '../readings/frontMatter.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { labelOf, readDefinition, scanLinks } from '../text/addresses.ts';
import type { PagePairs } from './pages.ts';

/** Where a reference (`[1]`, `` `name`_ ``) points, by its label in lower case. */
export type References = ReadonlyMap<string, { readonly url: string; readonly range: Range }>;

export function findLinks(draft: Draft, item: Item, pairs: PagePairs, references: References): Link[] {
  const links: Link[] = [];
  if (item.by === 'front-matter') {
    const address = frontValue(draft.frontMatter, 'url', 'link', 'source_url', 'original_url', 'permalink', 'canonical')!;
    links.push({ url: address.value, range: { start: { line: address.line, character: address.character }, end: { line: address.line, character: address.character + address.value.length } }, callRange: null, role: 'source' });
  }
  const inText: Link[] = [];
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    const pair = pairs.paired.get(i);
    if (pair) links.push({ url: pair.address.text, range: pair.address.range, callRange: pair.call.range, role: 'source' });
    if (pairs.foot.has(i) || block.kind === 'picture' || block.kind === 'code' || block.kind === 'html' || block.kind === 'directive') continue;
    const own = block.kind === 'address' || block.kind === 'source' || block.kind === 'label' || item.head.includes(i);
    for (const link of linksOf(block, references)) {
      if (own && item.by !== 'front-matter' || link.call) links.push({ url: link.url, range: link.range, callRange: link.call, role: 'source' });
      else inText.push({ url: link.url, range: link.range, callRange: null, role: 'body' });
    }
  }
  const named = links.length > 0;
  return distinct([...links, ...inText.map((link) => (named ? link : { ...link, role: 'source' as const }))]);
}

function distinct(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}

interface FoundLink {
  readonly url: string;
  readonly range: Range;
  readonly call: Range | null;
}

/** All addresses of a block: links (pictures aside), plain addresses, references. */
function linksOf(block: Block, references: References): FoundLink[] {
  const found: FoundLink[] = [];
  const { links, references: named } = scanLinks(block.text);
  for (const { url, start, end, image, words } of links) {
    if (image) continue;
    const calls = words !== null && CALL.exec(block.text.slice(...words))?.index === 0;
    found.push({ url, range: rangeOf(block, start, end), call: calls ? rangeOf(block, ...words) : null });
  }
  for (const { label, start, end } of named) {
    const target = references.get(labelOf(label));
    if (target) found.push({ url: target.url, range: target.range, call: rangeOf(block, start, end) });
  }
  return found;
}

/** `[1]: address`, `.. _name: address`: what the references of the text point to. */
export function gatherReferences(draft: Draft): References {
  const references = new Map<string, { url: string; range: Range }>();
  draft.blocks.forEach((block, i) => {
    if (block.kind !== 'reference') return;
    const definition = readDefinition(block.text);
    if (definition === null) return;
    const next = draft.blocks[i + 1];
    const holder = definition.address !== null || !next || !block.text.endsWith(':') ? block : next;
    const address = definition.address ?? scanLinks(holder.text).links[0];
    if (address) references.set(definition.label, { url: address.url, range: rangeOf(holder, address.start, address.end) });
  });
  return references;
}
