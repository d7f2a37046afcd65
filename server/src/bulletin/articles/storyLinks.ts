import { rangeOf, type Block } from '../evidence/blocks.ts';
import { CALL } from '../evidence/sources.ts';
import type { Link, Range } from '../model.ts';
import { frontValue } from '../readings/frontMatter.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { findAddresses, findMarkdownLinks } from '../text/addresses.ts';
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
  return [...distinct(links), ...inText.map((link) => (named ? link : { ...link, role: 'source' as const }))].filter((link, k, all) => all.findIndex((other) => other.url === link.url) === k);
}

function distinct(links: readonly Link[]): Link[] {
  return links.filter((link, k) => links.findIndex((other) => other.url === link.url) === k);
}

interface FoundLink {
  readonly url: string;
  readonly range: Range;
  readonly call: Range | null;
}

/** All addresses of a block: Markdown links (pictures aside), references, plain addresses. */
function linksOf(block: Block, references: References): FoundLink[] {
  const found: FoundLink[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const link of findMarkdownLinks(block.text)) {
    taken.push([link.textStart, link.end]);
    if (link.image || !/^(?:https?:|www\.)/i.test(link.url)) continue;
    const calls = CALL.exec(link.text)?.index === 0;
    found.push({ url: link.url, range: rangeOf(block, link.start, link.end), call: calls ? rangeOf(block, link.textStart, link.textEnd) : null });
  }
  for (const { url, start, end } of findAddresses(block.text)) {
    if (taken.some(([from, to]) => start < to && end > from)) continue;
    found.push({ url, range: rangeOf(block, start, end), call: null });
  }
  for (const match of block.text.matchAll(/`([^`<]+)`_{1,2}|\[[^\]]*\]\[([^\]]+)\]|\[([^\]]{1,40})\](?![(:[])/g)) {
    const target = references.get((match[1] ?? match[2] ?? match[3] ?? '').replace(/\s+/g, ' ').toLowerCase());
    if (target) found.push({ url: target.url, range: target.range, call: rangeOf(block, match.index, match.index + match[0].length) });
  }
  return found;
}

/** `[1]: address`, `.. _name: address`: what the references of the text point to. */
export function gatherReferences(draft: Draft): References {
  const references = new Map<string, { url: string; range: Range }>();
  draft.blocks.forEach((block, i) => {
    if (block.kind !== 'reference') return;
    const label = /^(?:\[([^\]]+)\]|\.\.\s+_(?:`([^`]+)`|([^:]+)):(?=\s|$)|\(?(\d{1,3})[).、:])/.exec(block.text);
    const next = draft.blocks[i + 1];
    const holder = findAddresses(block.text).length > 0 || !next || !block.text.endsWith(':') ? block : next;
    const address = findAddresses(holder.text)[0];
    const name = label?.[1] ?? label?.[2] ?? label?.[3] ?? label?.[4];
    if (name && address) references.set(name.replace(/\s+/g, ' ').toLowerCase(), { url: address.url, range: rangeOf(holder, address.start, address.end) });
  });
  return references;
}
