import assert from 'node:assert/strict';
import { readCredit } from '../../../server/src/bulletin/evidence/credits.ts';
import { fold } from '../../../server/src/bulletin/text/text.ts';

describe('readCredit', () => {
  const credits: readonly (readonly [text: string, publisher: string | null, date: string | null, byline?: string | null])[] = [
    ['某城晚报4月8日', '某城晚报', '--04-08'],
    ['某城晚报4月9日A05版', '某城晚报', '--04-09'],
    ['聯合報／A6／記者林大同', '聯合報', null, '林大同'],
    ['《某城日报》3.3 记者 何 山', '某城日报', '--03-03', '何 山'],
    ['《某城晚报》 3.5 鲁 文 文/摄', '某城晚报', '--03-05'],
    ['12-03 某城晚报', '某城晚报', '--12-03'],
    ['摘自《某月刊》2019年第8期，原题《一个故事》', '某月刊', null],
    ['李某摘自《某选刊》2019年第15期，图：小白', '某选刊', null],
    ['本文刊于《某经济报》11月22日第5版，有删节', '某经济报', '--11-22'],
    ['中国教育报（头版）', '中国教育报', null],
    ['冰点周刊，有改动', '冰点周刊', null],
    ['海关总署  协会秘书处整理', '海关总署', null],
    ['The Nation [abridged, edited]', 'The Nation', null],
    ["Wall Street Journal, 10 Nov 2026, sub req'd", 'Wall Street Journal', '2026-11-10'],
    ['New Scientist, 5 Nov 2026; The Age, 6 Nov 2026', 'New Scientist', '2026-11-05'],
    ['Associated Press/Washington Post, 8 Nov 2026', 'Associated Press/Washington Post', '2026-11-08'],
    ['Ann Writer / Bloomberg:', 'Bloomberg', null],
    ['Lock test fails, Rowena Reed, The Guardian, 3 Nov 2026', 'The Guardian', '2026-11-03'],
    ['Some Morning Post (3 May 2021)', 'Some Morning Post', '2021-05-03'],
    ['[某某网](https://a.cn/2021/05/03/1.html)', '某某网', null],
    ['“某某发布”微信公众号', '某某发布', null],
    ['2021年11月22日 第09版  记者 何山', null, '2021-11-22', '何山'],
    ['文艺报', '文艺报', null],
    ['05/21 自由時報', '自由時報', '--05-21'],
    ['衛報，2014/05/18，編譯：林小溪', '衛報', '2014-05-18'],
    ['《某某文史》第十二辑', '某某文史', null],
    ['据某某研究所网站4月12日文章', '某某研究所网站', '--04-12'],
    ['Ann Writer, Hill Statesman', 'Hill Statesman', null],
    ['*Ann Writer, Shore Courier* [Read Article](https://a.example/1)', 'Shore Courier', null],
    ['◇某某报 2月18日', '某某报', '--02-18'],
  ];
  for (const [text, publisher, date, byline] of credits) {
    it(`${text}: ${publisher}, ${date}`, () => {
      const credit = readCredit(fold(text), 0, text.length);
      assert.equal(credit.publisher && text.slice(...credit.publisher), publisher);
      assert.equal(credit.date?.iso ?? null, date);
      if (byline !== undefined) assert.equal(credit.byline && text.slice(...credit.byline), byline);
    });
  }

  for (const text of ['甲被指向东出口，乙被指向西出口', '据介绍，这条线路年底通车', '下称甲公司，2020年成立的企业']) {
    it(`${text} is not wholly a credit`, () => assert.equal(readCredit(fold(text), 0, text.length).whole, false));
  }
});
