import assert from 'node:assert/strict';
import type { Article } from '../../server/src/bulletin/model.ts';
import { headlineLikeness, sameStory, type Sameness } from '../../server/src/workspace/sameStory.ts';
import { storyPrint } from '../../server/src/workspace/storyPrint.ts';
import { prose, story } from './stories.ts';

const judge = (a: Article, b: Article): Sameness | null => sameStory({ headline: a.headline, print: storyPrint(a) }, { headline: b.headline, print: storyPrint(b) });

describe('sameStory', () => {
  const body = prose(7, 20);
  const cut = body.slice(0, Math.round(body.length * 0.7));
  const report = (month: string, figure: string): string =>
    `市统计局昨日发布，${month}全市居民消费价格同比上涨${figure}，其中食品价格有所回落，服务价格保持平稳，专家认为后期物价仍将处于合理区间，市民的日常生活没有受到明显影响，各大市场供应充足，货源稳定。`;

  const table: [what: string, a: Article, b: Article, sameness: Sameness | null][] = [
    ['one address, other words', story({ url: 'http://example.com/a?from=b', body: prose(1, 9) }), story({ url: 'https://example.com/a', body: prose(2, 9) }), 'address'],
    ['a front page is no story', story({ url: 'https://example.com/', body: prose(1, 9) }), story({ url: 'https://example.com', body: prose(2, 9) }), null],
    ['one text, two addresses', story({ url: 'https://a.example/1', headline: '港口开通新航线', body }), story({ url: 'https://b.example/2', headline: '新航线开通', body }), 'text'],
    ['one text, no headline', story({ body }), story({ body: `${body}完。` }), 'text'],
    ['shortened, one headline', story({ headline: '港口开通新航线', body }), story({ headline: '港口 开通新航线！', body: cut }), 'text'],
    ['shortened, another headline', story({ headline: '港口开通新航线', body }), story({ headline: '渔民返航', body: cut }), null],
    ['two stories', story({ headline: '港口开通新航线', body }), story({ headline: '港口开通新航线', body: prose(8, 20) }), null],
    ['a report of every month', story({ headline: '全市6月份居民消费价格上涨2.1%', body: report('6月份', '2.1%') }), story({ headline: '全市7月份居民消费价格上涨2.3%', body: report('7月份', '2.3%') }), null],
    ['too little text', story({ headline: '停水通知', body: '今晚停水。' }), story({ headline: '停水通知', body: '今晚停水。' }), null],
    ['nothing', story({}), story({}), null],
  ];
  for (const [what, a, b, sameness] of table) {
    it(what, () => {
      assert.equal(judge(a, b), sameness);
      assert.equal(judge(b, a), sameness);
    });
  }

  it('compares headlines', () => {
    assert.equal(headlineLikeness('港口开通新航线', '港口 开通“新航线”'), 1);
    assert.equal(headlineLikeness('港口开通新航线', '渔民返航'), 0);
    assert.equal(headlineLikeness('Harbour opens', null), 0);
    assert.ok(headlineLikeness('Harbour opens new lane', 'Harbour opens a new lane') > 0.8);
  });
});
