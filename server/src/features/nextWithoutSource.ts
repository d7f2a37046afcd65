import type { Article, Bulletin, Position, Range } from '../bulletin/model.ts';
import type { Finding } from '../rules/rule.ts';
import { headOf } from './headOf.ts';
import { comparePositions, touches } from './ranges.ts';

/**
 * The next article with the finding `source-missing`, after the position, then from the top. Where the rule is silent
 * (a layout that names no sources, or the user has switched it off), the next article without any origin.
 */
export function nextWithoutSource(
  bulletin: Bulletin,
  findings: readonly Finding[],
  position: Position,
): { range: Range; headline: string | null } | null {
  const missing = findings.filter(({ rule }) => rule === 'source-missing');
  const found = bulletin.articles.filter(({ range }) => missing.some((finding) => touches(range, finding.range.start)));
  const wanted = found.length > 0 ? found : bulletin.articles.filter(({ origin }) => origin === null);
  const after = (article: Article): boolean => comparePositions(headOf(article).start, position) > 0;
  const next = wanted.find(after) ?? wanted[0];
  return next ? { range: headOf(next), headline: next.headline } : null;
}
