import { said } from '../messages/messages.ts';
import { dateFaultOf } from './common/dateFaults.ts';
import { slice } from './common/places.ts';
import { redateFixes } from './common/redateFixes.ts';
import type { ArticleRule } from './rule.ts';

/** A source from the day after tomorrow: later than the issue, or than today where the issue does not say its day. */
export const sourceDateFuture: ArticleRule = {
  id: 'source-date-future',
  scope: 'article',
  level: 'warning',
  check: (article, context) => {
    const fault = dateFaultOf(article, context);
    if (fault?.what !== 'future') return [];
    const printed = slice(context.document, fault.range);
    const { issueDay } = context.traits;
    const message = issueDay === null ? said('rule.source-date-future', { printed }) : said('rule.source-date-future.issue', { printed, issue: issueDay });
    return [{ range: fault.range, message, article, fixes: (now) => redateFixes(article, fault.range, now) }];
  },
};
