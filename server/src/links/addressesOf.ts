import type { Bulletin, Range } from '../bulletin/model.ts';

/** An address where it stands. */
export interface WrittenAddress {
  readonly url: string;
  readonly range: Range;
}

/** Every address of a bulletin at each place where it stands, in the order of the text: the articles', and those at the foot of pages. */
export function addressesIn({ articles, pages }: Bulletin): readonly WrittenAddress[] {
  const places = new Map<string, WrittenAddress>();
  const add = ({ url, range }: WrittenAddress): void => void places.set(`${range.start.line}:${range.start.character}`, { url, range });
  for (const { addresses } of pages) for (const { text, range } of addresses) add({ url: text, range });
  for (const { links } of articles) links.forEach(add);
  return [...places.values()].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

/** Every address of a bulletin once. */
export function addressesOf(bulletin: Bulletin): readonly string[] {
  return [...new Set(addressesIn(bulletin).map(({ url }) => url))];
}
