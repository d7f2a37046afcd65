import { said } from '../messages/messages.ts';
import { dateFaultOf } from './common/dateFaults.ts';
import { slice } from './common/places.ts';
import { redateFixes } from './common/redateFixes.ts';
import type { ArticleRule } from './rule.ts';

/** A date that no calendar has, or that lies in no month that the issue could mean. */
export const sourceDateInvalid: ArticleRule = {
  id: 'source-date-invalid',
  scope: 'article',
  level: 'error',
  check: (article, context) => {
    const fault = dateFaultOf(article, context);
    if (fault?.what !== 'invalid') return [];
    const printed = slice(context.document, fault.range);
    const isReal = article.source?.date != null;
    return [{ range: fault.range, message: isReal ? said('rule.source-date-invalid.stray', { printed }) : said('rule.source-date-invalid', { printed }), article, fixes: (now) => redateFixes(article, fault.range, now) }];
  },
};
