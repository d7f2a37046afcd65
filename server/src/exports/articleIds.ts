import type { Article } from '../bulletin/model.ts';
import { fnv1a64 } from './fnv1a64.ts';

const OPENING = 64;

/**
 * One id per article, in their order: 16 hexadecimal digits, and `-2`, `-3` … for identical twins.
 *
 * Policy. An id is a hash of what the article itself says: its headline and the first 64 characters of its body, white
 * space apart, so that neither edits elsewhere, nor moving the article, nor wrapping its lines anew, nor attaching a
 * source changes it. An article without a body is told by its source and address instead. The id changes when the
 * headline or the opening is rewritten: then it is another story. Only articles that say the same share a hash; they are
 * counted in the order of the text.
 */
export function articleIds(articles: readonly Article[]): string[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const hash = fnv1a64(identity(article));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}

function identity({ headline, body, source, links }: Article): string {
  const opening = withoutSpace(body).slice(0, OPENING);
  const said = opening !== '' ? [opening] : [withoutSpace(source?.text ?? ''), links[0]?.url ?? ''];
  return [withoutSpace(headline ?? ''), ...said].join('\n');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
