import { said } from '../messages/messages.ts';
import type { Article } from '../bulletin/model.ts';
import { sameStory } from '../workspace/sameStory.ts';
import { headOf } from './common/places.ts';
import { printOf, SeenStories } from './common/seenStories.ts';
import type { BulletinRule, Fault, RuleContext } from './rule.ts';

/** One story twice: in this bulletin by its words, in another of the workspace by its address or its words. */
export const storyDuplicate: BulletinRule = {
  id: 'story-duplicate',
  scope: 'bulletin',
  level: 'warning',
  check: (context) => {
    const seen = new SeenStories();
    return context.bulletin.articles.flatMap((article) => {
      const first = seen.firstLike(article);
      return first ? [here(article, first, context)] : elsewhere(article, context);
    });
  },
};

function here(article: Article, first: Article, { document }: RuleContext): Fault {
  return {
    range: headOf(article, document),
    message: said('rule.story-duplicate', { headline: first.headline ?? '—' }),
    article,
    related: [{ range: headOf(first, document), message: said('related.first') }],
  };
}

function elsewhere(article: Article, { document, workspace }: RuleContext): Fault[] {
  const story = { headline: article.headline, print: printOf(article) };
  const same = workspace.storiesLike(story.print).filter((other) => sameStory(story, other) !== null);
  if (same.length === 0) return [];
  return [{
    range: headOf(article, document),
    message: said('rule.story-duplicate.elsewhere', { headline: same[0]?.headline ?? '—' }),
    article,
    atMost: 'information',
    related: same.map(({ uri, range }) => ({ uri, range, message: said('related.elsewhere') })),
  }];
}
