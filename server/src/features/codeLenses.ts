import type { CodeLens } from 'vscode-languageserver-types';
import type { Article, Bulletin } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import { headOf } from './headOf.ts';

/** What code lenses need to know beside the model. */
export interface CodeLensContext {
  readonly locale: Locale;
  readonly uri: string;
  /** A command of the client's that explains a place, called with `{ uri, position }`; null where it has none. */
  readonly explains: string | null;
}

/** Over each headline, whether the article has a source and a link. */
export function codeLenses({ articles }: Bulletin, { locale, uri, explains }: CodeLensContext): CodeLens[] {
  return articles.map((article) => {
    const range = headOf(article);
    const given = explains === null ? {} : { arguments: [{ uri, position: range.start }] };
    return { range, command: { title: titleOf(article, locale), command: explains ?? '', ...given } };
  });
}

function titleOf({ origin, links }: Article, locale: Locale): string {
  const source = message(locale, origin === null ? 'codeLens.noSource' : 'codeLens.source');
  const link = message(locale, links.some(({ role }) => role === 'source') ? 'codeLens.link' : 'codeLens.noLink');
  return `${source} · ${link}`;
}
