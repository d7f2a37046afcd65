import type { Article, Bulletin } from '../bulletin/model.ts';
import { bare } from '../bulletin/text/text.ts';

/** Whether two readings have the same articles: their headlines, sections, publishers, dates and addresses, in the same order; white space and hyphens aside. */
export function sameArticles(one: Bulletin, other: Bulletin): boolean {
  if (one.isBulletin !== other.isBulletin || one.articles.length !== other.articles.length) return false;
  return one.articles.every((article, i) => saidOf(article, one) === saidOf(other.articles[i]!, other));
}

function saidOf({ headline, section, source, links }: Article, { sections }: Bulletin): string {
  const words = [headline, section === null ? null : sections[section]?.name, source?.publisher, source?.date].map((text) => bare(text ?? ''));
  return JSON.stringify([...words, [...new Set(links.map(({ url }) => url))].sort()]);
}
