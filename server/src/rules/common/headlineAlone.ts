import { endsSentence, weight } from '../../bulletin/text/text.ts';
import type { Article } from '../../bulletin/model.ts';
import { proseOf } from './prose.ts';

/** Columns beyond which a line is no headline. */
const LONGEST = 70;

/** Whether an article that seems to have a text and no headline has it the other way round: one short line that is no sentence. */
export function isHeadlineAlone(article: Article): boolean {
  if (article.headlineRange !== null) return false;
  const prose = proseOf(article);
  return prose !== '' && !prose.includes('\n') && weight(prose) <= LONGEST && !endsSentence(prose);
}
