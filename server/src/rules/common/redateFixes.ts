import { said } from '../../messages/messages.ts';
import type { Article, Range } from '../../bulletin/model.ts';
import type { Fix, RuleContext } from '../rule.ts';
import { addressDay } from './dateFaults.ts';
import { daysFrom } from './days.ts';
import { patternOf, printDay } from './sourcePattern.ts';

/** Takes the day from the article's address, where that day is not itself after the issue. */
export function redateFixes(article: Article, range: Range, { traits, today }: RuleContext): readonly Fix[] {
  const day = addressDay(article, traits.issueDay ?? today);
  const mask = patternOf(article)?.date ?? traits.pattern?.date;
  const newText = day !== undefined && mask && daysFrom(traits.issueDay ?? today, day) <= 1 ? printDay(mask, day) : null;
  return newText === null ? [] : [{ title: said('fix.redate', { date: newText }), edits: [{ range, newText }], preferred: true, safe: false }];
}
