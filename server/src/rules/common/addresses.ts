import type { Article, Link } from '../../bulletin/model.ts';
import { canonicalAddress, leadsToStory } from '../../workspace/canonicalAddress.ts';

/** The addresses that an article names as its source. */
export function sourceLinks(article: Article): readonly Link[] {
  return article.links.filter(({ role }) => role === 'source');
}

/** An address without what varies between copies of it; null for a front page, which is no story's address. */
export function storyAddress(url: string): string | null {
  const address = canonicalAddress(url);
  return leadsToStory(address) ? address : null;
}
