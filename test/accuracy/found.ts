import type { Bulletin, Range } from '../../server/src/bulletin/model.ts';

/** An article of the model in the units of the gold: lines count from 1, ends are inclusive. */
export interface FoundArticle {
  readonly start: number;
  readonly end: number;
  readonly headline: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly addresses: readonly string[];
  readonly bodyAddresses: readonly string[];
  /** How sure the detector is of it, 0 to 1. */
  readonly confidence: number;
}

/** The articles of a model that end within the scope of its gold, two lines of grace included. */
export function foundArticles(bulletin: Bulletin, scopeEnd: number): readonly FoundArticle[] {
  return bulletin.articles
    .map((article) => ({
      start: article.range.start.line + 1,
      end: lastLine(article.range),
      headline: article.headline,
      section: article.section === null ? null : (bulletin.sections[article.section]?.name ?? null),
      publisher: article.source?.publisher ?? null,
      date: article.source?.date ?? null,
      addresses: article.links.filter(({ role }) => role === 'source').map(({ url }) => url),
      bodyAddresses: article.links.filter(({ role }) => role === 'body').map(({ url }) => url),
      confidence: article.confidence,
    }))
    .filter(({ end }) => end <= scopeEnd + 2);
}

function lastLine({ start, end }: Range): number {
  const endsBeforeItsLine = end.character === 0 && end.line > start.line;
  return endsBeforeItsLine ? end.line : end.line + 1;
}
