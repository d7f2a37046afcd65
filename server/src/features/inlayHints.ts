import type { InlayHint } from 'vscode-languageserver-types';
import type { Article, Bulletin, Range } from '../bulletin/model.ts';
import { hostOf } from './hostOf.ts';
import { inferredYear } from './inferredYear.ts';
import { comparePositions, meets } from './ranges.ts';

/** The host behind words that call an address which stands elsewhere, and the year of dates printed without one. */
export function inlayHints({ articles }: Bulletin, visible: Range, issueDay: string | null): InlayHint[] {
  return articles
    .flatMap((article) => [...hostHints(article), ...yearHints(article, issueDay)])
    .filter(({ position }) => meets(visible, { start: position, end: position }))
    .sort((a, b) => comparePositions(a.position, b.position));
}

function hostHints({ links }: Article): InlayHint[] {
  return links.flatMap(({ url, range, callRange }) => {
    const host = hostOf(url);
    if (host === null || callRange === null || callRange.end.line === range.start.line) return [];
    return [{ position: callRange.end, label: host, paddingLeft: true }];
  });
}

function yearHints({ source, links }: Article, issueDay: string | null): InlayHint[] {
  if (!source?.date || !source.dateRange) return [];
  const year = inferredYear(source.date, links.map(({ url }) => url), issueDay);
  return year === null ? [] : [{ position: source.dateRange.start, label: String(year), paddingRight: true }];
}
