import { readLabelLine, readTrailing } from '../../bulletin/evidence/sources.ts';
import { fold } from '../../bulletin/text/text.ts';
import type { Article, Range } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';
import { lineOf, onLine } from './places.ts';

/** A source that names nobody. */
export interface BareSource {
  readonly range: Range;
  /** ISO 8601; null where it has no date either. */
  readonly date: string | null;
}

/** The label of a source in an article that has none, with nobody behind it: `（来源：8月6日）`, `来源：`; null where there is none. */
export function bareSourceOf(article: Article, document: RuleDocument): BareSource | null {
  if (article.source) return null;
  for (let line = article.range.end.line; line >= article.range.start.line; line--) {
    const text = lineOf(document, line);
    const indent = text.length - text.trimStart().length;
    const folded = fold(text.trim());
    if (!/来源|來源|出处|出處|source/iu.test(folded)) continue;
    const label = readLabelLine(folded);
    const match = label ?? readTrailing(folded);
    if (!match || match.publisher !== null || (label === null && match.form !== 'bracket-label')) continue;
    return { range: onLine(line, indent + match.start, indent + match.end), date: match.date?.iso ?? null };
  }
  return null;
}
