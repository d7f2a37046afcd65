import assert from 'node:assert/strict';
import { summarise } from '../../server/src/overview/summarise.ts';
import { digest, headlines } from '../cli/digest.ts';
import { article, bulletin } from '../exports/models.ts';
import { issueOf, summaryOfText } from './issues.ts';

describe('summarise', () => {
  it('keeps headline, place, source, day and id of each article', () => {
    const { articles } = summaryOfText(digest());
    assert.deepEqual(articles.map(({ headline }) => headline), headlines);
    assert.deepEqual(articles.map(({ publisher, origin, link }) => [publisher, origin, link]), [['江城晚报', 'source-line', 'none'], ['北岸日报', 'source-line', 'none'], ['江城晚报', 'source-line', 'none']]);
    assert.equal(articles[0]?.range.start.line, 2);
    assert.equal(new Set(articles.map(({ id }) => id)).size, 3);
  });

  it('keeps the tags of each article, and what is known of its link', () => {
    const url = 'https://news.example.com/bridge';
    const text = digest().replace('（来源：8月7日，北岸日报）', `（来源：8月7日，北岸日报）\n${url}`);
    const { articles } = summaryOfText(text, { tags: { [headlines[1] ?? '']: '交通' }, broken: [url] });
    assert.deepEqual(articles.map(({ tags }) => tags), [[], ['交通'], []]);
    assert.equal(articles[1]?.link, 'broken');
  });

  it('says how a story without a headline begins, and cuts what is endless', () => {
    const issue = issueOf(digest());
    const articles = [article({ headline: null, headlineRange: null }), article({ headline: `${'长'.repeat(500)}` }), article({ headline: '一\u202e行\n两\ud800行' })];
    const { articles: kept } = summarise({ ...issue, bulletin: bulletin({ articles }) }, 'en');
    assert.match(kept[0]?.headline ?? '', /^\(no headline\) 从下月起，.{1,24}…$/u);
    assert.equal([...(kept[1]?.headline ?? '')].length, 161);
    assert.equal(kept[2]?.headline, '一 行 两\ufffd行');
  });

  it('keeps nothing of what is no bulletin', () => {
    const issue = issueOf(digest());
    assert.deepEqual(summarise({ ...issue, bulletin: { ...issue.bulletin, isBulletin: false } }, 'en').articles, []);
  });
});
