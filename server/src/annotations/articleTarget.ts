import type { Article, Range } from '../bulletin/model.ts';
import type { CountedText, Span } from './countedText.ts';
import type { Target } from './page.ts';
import { quoteAt } from './quoteAt.ts';

/**
 * The piece that a tag on a whole article is put on: its headline, or its first line where it has none. An article is known by it
 * and by how it begins behind it, and a tag there survives whatever happens to the rest; the whole text would not survive a comma.
 * A tag belongs to the article that its piece stands in, so that nothing else has to say which article is meant.
 */
export function articleSpan({ headlineRange, range }: Article, text: CountedText): Span {
  const span = text.spanOf(headlineRange ?? range);
  return headlineRange ? span : firstLine(text, span);
}

/** A piece of a bulletin as the target of an annotation; null where nothing stands in it. */
export function targetAt(source: string, text: CountedText, span: Span): Target | null {
  const trimmed = withoutSpace(text, span);
  return trimmed.start < trimmed.end ? { source, ...quoteAt(text, trimmed) } : null;
}

/** The piece of a bulletin that somebody has selected, without white space at its ends. */
export function selectedSpan(range: Range, text: CountedText): Span {
  return withoutSpace(text, text.spanOf(range));
}

function firstLine(text: CountedText, { start, end }: Span): Span {
  const from = withoutSpace(text, { start, end }).start;
  const lineEnd = text.plain.indexOf('\n', from);
  return withoutSpace(text, { start: from, end: lineEnd < 0 ? end : Math.min(end, lineEnd) });
}

function withoutSpace({ plain }: CountedText, { start, end }: Span): Span {
  const words = plain.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}
