import type { AnnotatedArticle } from '../exports/annotatedJson.ts';
import { toAnnotatedDocument } from '../exports/annotatedJson.ts';
import { citeCsl, citeGbt7714, sourceLine } from '../exports/citation.ts';
import { inferredYear } from '../features/inferredYear.ts';
import { articleAt } from '../features/placeAt.ts';
import type { CitationParams } from '../protocol/citation.ts';
import { citationRequest } from '../protocol/citation.ts';
import type { Serving } from './serving.ts';
import type { View } from './view.ts';

/** Joins citations of articles. */
export function serveCitations({ connection, answer }: Serving): void {
  connection.onRequest(citationRequest, (params, token) => answer(citationRequest.method, params.uri, token, (view) => cite(view, params)));
}

function cite({ bulletin, inspected: { context } }: View, { uri, positions, style }: CitationParams): string | null {
  const wanted = new Set(positions.map((position) => articleAt(bulletin, position)));
  // Findings and tags are the desk's own: a reader of the citation has no use for them.
  const document = toAnnotatedDocument(bulletin, { file: uri, encoding: 'utf-8' });
  const cited = document.articles.flatMap((article, at) => (wanted.has(bulletin.articles[at] ?? null) ? [article] : []));
  if (cited.length === 0) return null;
  const accessed = context.today;
  switch (style) {
    case 'csl':
      return citeCsl(cited, document, { accessed });
    case 'gbt7714':
      return cited.map((article) => citeGbt7714(article, document, { accessed, year: yearOf(article, context.traits.issueDay) })).join('\n');
    case 'source-line':
      return cited.map(sourceLine).filter((line) => line !== null).join('\n') || null;
  }
}

function yearOf({ source, links }: AnnotatedArticle, issueDay: string | null): number | null {
  return source?.date == null ? null : inferredYear(source.date, links.map(({ url }) => url), issueDay);
}
