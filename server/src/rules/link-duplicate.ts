import { said } from '../messages/messages.ts';
import type { Article, Link } from '../bulletin/model.ts';
import { storyAddress } from './common/addresses.ts';
import { commonest } from './common/traits.ts';
import { ownLinks } from './common/ownLinks.ts';
import type { BulletinRule } from './rule.ts';

/** An address that more stories share is a page of the house, or a report about all of them. */
const MOST = 3;

/** Two articles with one address. */
export const linkDuplicate: BulletinRule = {
  id: 'link-duplicate',
  scope: 'bulletin',
  level: 'warning',
  check: ({ bulletin: { articles, sections }, document }) => {
    const isPart = ({ section }: Article) => section !== null && sections[section]?.source != null;
    const named = articles.flatMap((article): { article: Article; link: Link; address: string }[] => {
      const link = ownLinks(article, document)[0];
      const address = link ? storyAddress(link.url) : null;
      return link && address !== null && !isPart(article) ? [{ article, link, address }] : [];
    });
    return commonest(named, ({ address }) => address)
      .filter((group) => group.length > 1 && group.length <= MOST)
      .flatMap(([first, ...others]) => others.flatMap(({ article, link }) => (first ? [{ range: link.range, message: said('rule.link-duplicate', { headline: first.article.headline ?? '—' }), article, related: [{ range: first.link.range, message: said('related.first') }] }] : [])));
  },
};
