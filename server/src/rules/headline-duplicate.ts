import { said } from '../messages/messages.ts';
import { bare, weight } from '../bulletin/text/text.ts';
import { headOf } from './common/places.ts';
import { sameText } from './common/seenStories.ts';
import { commonest } from './common/traits.ts';
import type { BulletinRule } from './rule.ts';

/** Columns below which a headline is the name of a column (简讯, 图片新闻) and no story's. */
const SHORTEST = 12;

/** What a regular column ends in: 水情旬报, 一周要闻, Week in review. */
const STANDING = /(?:[旬周月日季年]报|[旬周月日季年]報|综述|綜述|一览|一覽|要闻|要聞|简讯|簡訊|快讯|快訊|速览|速覽|盘点|排行榜?|预报|預報|播报|通报|公告|手记|手記|札记|问答|動態|动态|in brief|roundup|round-up|review|forecast|notes|briefs?|calendar|letters)$/iu;

/** What stands over more stories than these is the title of a column, however long it is. */
const MOST = 2;

/** Two different stories under one headline. */
export const headlineDuplicate: BulletinRule = {
  id: 'headline-duplicate',
  scope: 'bulletin',
  level: 'warning',
  check: ({ bulletin: { articles }, document }) => commonest(articles.filter(({ headline, headlineRange }) => headline !== null && headlineRange !== null && weight(headline) >= SHORTEST && !STANDING.test(headline.trim())), ({ headline }) => bare(headline ?? ''))
    .filter((group) => group.length <= MOST)
    .flatMap(([first, ...others]) => (first ? others.filter((article) => !sameText(article, first)).map((article) => ({
      range: headOf(article, document),
      message: said('rule.headline-duplicate'),
      article,
      related: [{ range: headOf(first, document), message: said('related.first') }],
    })) : [])),
};
