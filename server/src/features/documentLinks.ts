import type { DocumentLink } from 'vscode-languageserver-types';
import type { Bulletin, Range } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { LinkLookup } from '../rules/rule.ts';
import { linkState } from './linkState.ts';
import { linkTarget } from './linkTarget.ts';
import { comparePositions } from './ranges.ts';

/** What document links need to know beside the model. */
export interface DocumentLinkContext {
  readonly locale: Locale;
  readonly links: LinkLookup;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Every address, and the words that call one (原文链接) with the address they are paired with; in the order of the text.
 * An address that no browser could open is left out. What a check has found is said where the pointer rests.
 */
export function documentLinks(bulletin: Bulletin, { locale, links: known, now }: DocumentLinkContext): DocumentLink[] {
  const links = new Map<string, DocumentLink>();
  const add = (range: Range, url: string, about?: string): void => {
    const target = linkTarget(url);
    const place = `${range.start.line}:${range.start.character}`;
    if (target === null || links.has(place)) return;
    const status = known.statusOf(url);
    const tooltip = status ? [...(about === undefined ? [] : [about]), linkState(status, now, locale)].join('\n') : about;
    links.set(place, tooltip === undefined ? { range, target } : { range, target, tooltip });
  };
  for (const { url, range, callRange } of bulletin.articles.flatMap((article) => article.links)) {
    add(range, url);
    if (callRange) add(callRange, url, message(locale, 'link.original', { url }));
  }
  // Addresses at a page's foot that nobody calls belong to no article.
  for (const { text, range } of bulletin.pages.flatMap((page) => page.addresses)) add(range, text);
  return [...links.values()].sort((a, b) => comparePositions(a.range.start, b.range.start));
}
