import { said } from '../messages/messages.ts';
import type { Link, Source } from '../bulletin/model.ts';
import { hostOfAddress } from '../publishers/hosts.ts';
import { sourceLinks } from './common/addresses.ts';
import { daysInPath, fitsDays } from './common/days.ts';
import { formOf } from './common/sourcePattern.ts';
import type { ArticleRule, Fix, RuleContext } from './rule.ts';

/** The address is of another house than the source names. */
export const publisherHostMismatch: ArticleRule = {
  id: 'publisher-host-mismatch',
  scope: 'article',
  level: 'warning',
  check: (article, { publishers }) => {
    const { source } = article;
    const links = sourceLinks(article);
    const [link] = links;
    // An agency's story is printed by everybody.
    if (source?.publisher == null || link === undefined || formOf(source) === 'dateline') return [];
    const { publisher } = source;
    if (!links.every(({ url }) => publishers.knows(publisher, hostOfAddress(url)) === false)) return [];
    const host = hostOfAddress(link.url);
    return [{
      range: link.range,
      message: said('rule.publisher-host-mismatch', { host, publisher }),
      article,
      related: [{ range: source.range, message: said('related.source') }],
      fixes: (now) => fixesFor(source, link, now),
    }];
  },
};

function fixesFor({ publisher, publisherRange, date }: Source, { url }: Link, { publishers }: RuleContext): readonly Fix[] {
  if (publisher === null) return [];
  const host = hostOfAddress(url);
  const owner = publishers.publisherOfHost(host);
  const days = daysInPath(url, date);
  // Where the day is another one as well, it is the address that is wrong.
  const sameDay = days.length === 0 || date === null || fitsDays([date], days, 1);
  const rename: Fix[] = owner === undefined || publisherRange === null || !sameDay ? [] : [{ title: said('fix.rename-publisher', { publisher: owner }), edits: [{ range: publisherRange, newText: owner }], preferred: false, safe: false }];
  return [...rename, { title: said('fix.accept', { publisher, host }), edits: [], preferred: false, safe: false, accepts: { publisher, host } }];
}
