import type { Bulletin, Doubt } from '../bulletin/model.ts';
import { said } from '../messages/messages.ts';
import { articleAt, headOf } from './common/places.ts';
import type { BulletinRule, Fault, Fix, LineWord } from './rule.ts';

/** What is read as a headline is in doubt below the one, what is not is from the other on: of either, half or so are read wrongly. */
const MOST = 0.6;
const LEAST = 0.5;

/** More lines than these, and than this share of the articles, are not asked about one by one. */
const MANY = 5;
const OFTEN = 0.1;

/** Nor are so many lines where they are more than this share of the articles. */
const SEVERAL = 3;
const LARGE = 1 / 3;

/** Where articles are on the average less sure than this, most such bulletins are read wrongly; fewer articles than these have no average. */
const UNSURE = 0.7;
const FEWEST = 3;

/** Lines that may be headlines or none; in a bulletin that is doubtful throughout, one word of it at its top. */
export const headlineDoubtful: BulletinRule = {
  id: 'headline-doubtful',
  scope: 'bulletin',
  level: 'hint',
  check: ({ bulletin, document }) => {
    const doubts = bulletin.doubts.filter(isDoubtful);
    const [first] = bulletin.articles;
    if (first !== undefined && isDoubtfulThroughout(bulletin, doubts)) return [{ range: headOf(first, document), message: said('rule.headline-doubtful.throughout') }];
    return doubts.map((doubt) => faultOf(doubt, bulletin));
  },
};

function isDoubtful({ isHeadline, probability }: Doubt): boolean {
  return probability < MOST && (isHeadline || probability >= LEAST);
}

function isDoubtfulThroughout({ articles }: Bulletin, doubts: readonly Doubt[]): boolean {
  const count = articles.length;
  if (doubts.length > Math.max(MANY, count * OFTEN) || (doubts.length >= SEVERAL && doubts.length > count * LARGE)) return true;
  return count >= FEWEST && articles.reduce((sum, { confidence }) => sum + confidence, 0) < count * UNSURE;
}

function faultOf({ range, isHeadline, probability }: Doubt, bulletin: Bulletin): Fault {
  const article = articleAt(bulletin, range.start);
  const message = said(isHeadline ? 'rule.headline-doubtful' : 'rule.headline-doubtful.near', { percent: Math.round(probability * 100) });
  return { range, message, ...(article && { article }), fixes: () => (probability < 0.5 ? [fix('notHeadline'), fix('headline')] : [fix('headline'), fix('notHeadline')]) };
}

function fix(says: LineWord): Fix {
  return { title: said(`fix.says.${says}`), edits: [], preferred: false, safe: false, says };
}
