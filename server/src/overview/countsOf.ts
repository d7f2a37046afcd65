import { type Locale, message } from '../messages/messages.ts';
import type { Overview } from './overview.ts';

/** How many bulletins and articles there are, and how many of these name their source: one line for the reader. */
export function countsOf({ bulletins, unsourced }: Pick<Overview, 'bulletins' | 'unsourced'>, locale: Locale): string {
  const articles = bulletins.reduce((sum, bulletin) => sum + bulletin.articles.length, 0);
  return message(locale, 'overview.counts', { bulletins: bulletins.length, articles, sourced: articles - unsourced.length, unsourced: unsourced.length });
}
