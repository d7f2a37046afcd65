import type { Article, Range } from '../../bulletin/model.ts';
import type { LinkOutcome, LinkStatus } from '../../links/linkStatus.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { orphans } from './calls.ts';
import { said } from '../../messages/messages.ts';

/** An address in the text, and what was learnt when it was asked for. */
export interface CheckedLink {
  readonly url: string;
  readonly range: Range;
  /** The words that call it, where they stand apart. */
  readonly callRange: Range | null;
  /** Null for an address that no article has. */
  readonly article: Article | null;
  readonly status: LinkStatus;
}

/** The addresses of a bulletin that are known to have come out so, each once, in the order of the text. */
export function checkedLinks({ bulletin, links }: RuleContext, outcome: LinkOutcome): readonly CheckedLink[] {
  const places = new Map<string, CheckedLink>();
  const add = (place: Omit<CheckedLink, 'status'>): void => {
    const status = links.statusOf(place.url);
    const key = `${String(place.range.start.line)}:${String(place.range.start.character)}`;
    if (status?.outcome === outcome && !places.has(key)) places.set(key, { ...place, status });
  };
  for (const article of bulletin.articles) for (const { url, range, callRange } of article.links) add({ url, range, callRange, article });
  for (const page of bulletin.pages) for (const { text, range } of orphans(page, bulletin)) add({ url: text, range, callRange: null, article: null });
  return [...places.values()];
}

/** The fault at the address and, where words elsewhere call it, at those words, too: each leads to the other. */
export function faultsAt({ range, callRange, article }: CheckedLink, fault: Omit<Fault, 'range' | 'article'>): Fault[] {
  const shared = { ...fault, ...(article ? { article } : {}) };
  if (callRange === null || callRange.end.line === range.start.line) return [{ ...shared, range }];
  return [
    { ...shared, range, related: [{ range: callRange, message: said('related.call') }] },
    { ...shared, range: callRange, related: [{ range, message: said('related.address') }] },
  ];
}
