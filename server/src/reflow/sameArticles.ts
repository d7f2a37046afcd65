import type { Article, Bulletin } from '../bulletin/model.ts';
import { bare } from '../bulletin/text/text.ts';

/** Whether two readings have the same articles: their headlines, sections, publishers, dates and addresses, in the same order; white space and hyphens aside. */
export function sameArticles(one: Bulletin, other: Bulletin): boolean {
  if (one.isBulletin !== other.isBulletin || one.articles.length !== other.articles.length) return false;
  return one.articles.every((article, i) => saidOf(article, one) === saidOf(other.articles[i]!, other));
}

/** The articles of one reading that another one has not, and those in which the other has articles of its own. */
export function otherwiseRead(one: Bulletin, other: Bulletin): Article[] {
  const theirs = new Set(other.articles.map((article) => saidOf(article, other)));
  const ours = new Set(one.articles.map((article) => saidOf(article, one)));
  const strange = other.articles.flatMap((article) => (ours.has(saidOf(article, other)) ? [] : [bare(article.headline ?? '').slice(0, LONGEST_SOUGHT)])).filter((words) => words !== '');
  return one.articles.filter((article) => !theirs.has(saidOf(article, one)) || strange.some((words) => bare(article.body).includes(words)));
}

/** So much of a headline is looked for. */
const LONGEST_SOUGHT = 16;

function saidOf({ headline, section, source, links }: Article, { sections }: Bulletin): string {
  const words = [headline, section === null ? null : sections[section]?.name, source?.publisher, source?.date].map((text) => (text ?? '').replace(/[\s\u00ad-]+/g, ''));
  return JSON.stringify([...words, [...new Set(links.map(({ url }) => url))].sort()]);
}
