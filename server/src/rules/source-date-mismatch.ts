import { said } from '../messages/messages.ts';
import { sourceLinks } from './common/addresses.ts';
import { dateFaultOf } from './common/dateFaults.ts';
import { daysInPath } from './common/days.ts';
import { slice } from './common/places.ts';
import { redateFixes } from './common/redateFixes.ts';
import type { ArticleRule } from './rule.ts';

/** The address is of another day than the source says. */
export const sourceDateMismatch: ArticleRule = {
  id: 'source-date-mismatch',
  scope: 'article',
  level: 'warning',
  check: (article, context) => {
    const fault = dateFaultOf(article, context);
    if (fault?.what !== 'mismatch') return [];
    const link = sourceLinks(article).find(({ url }) => daysInPath(url, fault.told).includes(fault.told));
    return [{
      range: fault.range,
      message: said('rule.source-date-mismatch', { printed: slice(context.document, fault.range), told: fault.told }),
      article,
      related: link ? [{ range: link.range, message: said('related.address') }] : [],
      fixes: (now) => redateFixes(article, fault.range, now),
    }];
  },
};
