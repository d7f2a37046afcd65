import type { CodeLens } from 'vscode-languageserver-types';
import type { Article, Bulletin } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { LinkLookup } from '../rules/rule.ts';
import { headOf } from './headOf.ts';

/** What code lenses need to know beside the model. */
export interface CodeLensContext {
  readonly locale: Locale;
  readonly uri: string;
  /** A command of the client's that explains a place, called with `{ uri, position }`; null where it has none. */
  readonly explains: string | null;
  readonly links: LinkLookup;
  /** The tags of an article as a line: `#安全 #芯片`; empty for none. */
  readonly tagLine: (article: Article) => string;
}

/** Over each headline, whether the article has a source and a link. */
export function codeLenses({ articles }: Bulletin, { locale, uri, explains, links, tagLine }: CodeLensContext): CodeLens[] {
  return articles.map((article) => {
    const range = headOf(article);
    const given = explains === null ? {} : { arguments: [{ uri, position: range.start }] };
    return { range, command: { title: [titleOf(article, links, locale), tagLine(article)].filter(Boolean).join(' · '), command: explains ?? '', ...given } };
  });
}

function titleOf(article: Article, known: LinkLookup, locale: Locale): string {
  return `${message(locale, article.origin === null ? 'codeLens.noSource' : 'codeLens.source')} · ${linkTitle(article, known, locale)}`;
}

function linkTitle({ links }: Article, known: LinkLookup, locale: Locale): string {
  const sources = links.filter(({ role }) => role === 'source');
  if (sources.length === 0) return message(locale, 'codeLens.noLink');
  const isBroken = sources.some(({ url }) => known.statusOf(url)?.outcome === 'broken');
  return message(locale, isBroken ? 'codeLens.brokenLink' : 'codeLens.link');
}
