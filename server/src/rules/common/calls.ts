import type { Article, Bulletin, Link, Page, Position, Range, Span } from '../../bulletin/model.ts';
import { contains } from './places.ts';

/** Where the links of a bulletin's articles stand, and where the words that call them do. */
interface Claims {
  readonly addresses: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
}

const known = new WeakMap<Bulletin, Claims>();

function claimsIn(bulletin: Bulletin): Claims {
  const claims = known.get(bulletin) ?? gather(bulletin.articles.flatMap(({ links }) => links));
  known.set(bulletin, claims);
  return claims;
}

function gather(links: readonly Link[]): Claims {
  return {
    addresses: new Set(links.map(({ range }) => keyOf(range.start))),
    calls: new Set(links.flatMap(({ callRange }) => (callRange ? [keyOf(callRange.start)] : []))),
  };
}

function keyOf({ line, character }: Position): string {
  return `${String(line)}:${String(character)}`;
}

/** Words on a page that call an address and get none. */
export function unansweredCalls(page: Page, bulletin: Bulletin): readonly Span[] {
  const { calls } = claimsIn(bulletin);
  return page.calls.filter(({ range }) => !calls.has(keyOf(range.start)));
}

/** Addresses on a page that no article has. */
export function orphans(page: Page, bulletin: Bulletin): readonly Span[] {
  const { addresses } = claimsIn(bulletin);
  return page.addresses.filter(({ range }) => !addresses.has(keyOf(range.start)));
}

/** The page that a place is on. */
export function pageAt({ pages }: Bulletin, { start }: Range): Page | undefined {
  return pages.find(({ range }) => contains(range, { start, end: start }));
}

/** The article whose lines hold words that call an address. */
export function callerOf(call: Span, { articles }: Bulletin): Article | undefined {
  return articles.find(({ range }) => range.start.line <= call.range.start.line && call.range.start.line <= range.end.line);
}
