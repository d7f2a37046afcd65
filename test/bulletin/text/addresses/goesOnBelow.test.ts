import assert from 'node:assert/strict';
import { goesOnBelow } from '../../../../server/src/bulletin/text/addresses.ts';

type Case = readonly [above: string, below: string];

/** Broken whatever the width of the document. */
const broken: Readonly<Record<string, readonly Case[]>> = {
  'behind a slash, what can be nothing but the rest': [
    ['https://a.cn/202405/20/', 'content_551203.shtml'],
    ['原文链接：https://a.cn/2024-05/', '21/10219037.html'],
    ['https://a.cn/detail/', '1678254'],
    ['https://a.cn/detail/', '20240518/551203'],
    ['https://a.cn/', '2024/05/18/c_1128108431.htm。'],
    ['（https://a.cn/news/', '20240518_1.htm）'],
    ['https://a.cn/news/', 'index.html的报道称'],
    ['https://a.cn/news/', 'finance/detail/'],
    ['https://mp.weixin.qq.com/s/', 'PkeV54_XaNVbDJG6roGNLQ'],
    ['https://a.cn/news/', 'c-20240518-2.html 为证'],
    ['https://a.cn/world/', 'china-economy-grows'],
  ],
  'behind a sign on which no address ends': [
    ['https://a.cn/2024/05-', '21/10219037.shtml'],
    ['https://a.cn/show.asp?id=', '551203'],
    ['https://a.cn/show.asp?id=', '551'],
    ['https://a.cn/show.asp?id=1&', 'page=2'],
    ['https://a.cn/show.asp?', 'id=5'],
    ['https://a.cn/content_', '551203.htm'],
    ['https://a.cn/how-to-', 'make-go-panic-ee61e29c6f64'],
    ['https://a.cn/2024-', '05-18'],
  ],
  'within an encoded character': [
    ['https://a.cn/%E4%B8%A', 'D后文'],
    ['https://a.cn/%E4%B8%', 'AD%E5%9B%BD'],
  ],
  'before the ending of the file': [
    ['https://a.cn/c_1128108431.', 'htm'],
    ['https://a.cn/c_1128108431', '.htm'],
  ],
  'before a sign with which no line begins': [
    ['https://a.cn/b.shtml', '?id=5512'],
    ['https://a.cn', '/2024/05/18/1.htm'],
    ['https://a.cn/b?c=1', '&d=2&e=3'],
  ],
  'behind nothing but its opening': [
    ['原文链接：https:', '//a.cn/b'],
    ['https:/', '/a.cn/b'],
    ['原文链接：https://', 'www.a.cn/b'],
    ['https://', 'a.cn'],
    ['https://www.', 'a.cn/b'],
    ['网址：www.', 'a.cn'],
  ],
  'within angle brackets': [
    ['<https://a.cn/b', 'c>'],
    ['见 <https://a.cn/', 'news>，'],
  ],
  'within the brackets of a link': [
    ['[原文](https://a.cn/2024/', '0518/1.htm)'],
  ],
};

/** Broken only where the line is as wide as the others. */
const brokenIfFilled: readonly Case[] = [
  ['https://a.cn/sh/2024/05/102190', '37.shtml'],
  ['https://a.cn/sh/2024/05/10219037.sh', 'tml'],
  ['https://a.cn/doc-ikqcfncc', 'ikqcfncc1207225'],
  ['报道见https://a.cn/sh/20', '24/05/18/1.html，后文'],
  ['https://nvd.a.cn/detail/', 'CVE-2024-12345'],
  ['https://a.cn/s/PkeV54_XaN', 'VbDJG6roGNLQ20240518'],
];

/** Not broken, filled or not. */
const whole: Readonly<Record<string, readonly Case[]>> = {
  'the next line is a sentence or words': [
    ['https://a.cn/news/', '近日，甲地建成新站'],
    ['https://a.cn/news/', 'Today the company said'],
    ['https://a.cn/news/', 'and/or'],
    ['https://a.cn/news/', '5G/AI融合'],
    ['https://a.cn/news/', 'ICT 产业'],
    ['https://a.cn/news/', 'Node.js'],
    ['https://a.cn/news/', '（来源：甲报）'],
    ['https://a.cn/how-to-', 'read the news'],
    ['https://a.cn/1.html', 'index.html'],
    ['https://a.cn/show?id=', 'Reuters'],
  ],
  'the next line is an item, a head or a rule': [
    ['https://a.cn/news/', '1. 标题'],
    ['https://a.cn/news/', '2、标题'],
    ['https://a.cn/news/', '(3) 标题'],
    ['https://a.cn/news/', '10.标题'],
    ['https://a.cn/news/', '- 标题'],
    ['https://a.cn/news/', '* 标题'],
    ['https://a.cn/news/', '## 标题'],
    ['https://a.cn/news/', '[1] 注释'],
    ['https://a.cn/news/', '-----'],
    ['https://a.cn/news/', '====='],
    ['https://a.cn/news/', '*****'],
  ],
  'the next line is a number, a date or a time': [
    ['https://a.cn/news/', '12'],
    ['https://a.cn/news/', '2024'],
    ['https://a.cn/news/', '2024-05-18'],
    ['https://a.cn/news/', '2024/05/18'],
    ['https://a.cn/news/', '2024.5.18'],
    ['https://a.cn/news/', '2024年5月18日'],
    ['https://a.cn/news/', '09:36:00'],
    ['https://a.cn/news/', '- 12 -'],
    ['https://a.cn/news/', '12,345.6万元'],
    ['https://a.cn/news/', '1.2.3'],
    ['https://a.cn/news/', 'v1.2.3-beta.4'],
    ['https://a.cn/news/', '010-12345678'],
    ['https://a.cn/news/', '8%'],
    ['https://a.cn/news/', '2019/2020/2021'],
    ['https://a.cn/news/', '24/7/365 service'],
    ['https://a.cn/news/', '12345.67'],
  ],
  'the next line is an address of its own': [
    ['https://a.cn/news/', 'https://b.cn/2024/1.html'],
    ['https://a.cn/news/', 'www.b.cn/2024/1.html'],
    ['https://a.cn/news/', 'b.com.cn/2024/05/1.html'],
    ['https://a.cn/news/', 'news2024@b.cn'],
    ['https://a.cn/show?id=', 'https://b.cn'],
    ['https://', 'https://a.cn/b'],
  ],
  'the line does not end in an address': [
    ['https://a.cn/news/ 后文', '20240518/1.html'],
    ['https://a.cn/news/。', '20240518/1.html'],
    ['（https://a.cn/news/）', '20240518/1.html'],
    ['<https://a.cn/news/>', '20240518/1.html'],
    ['[原文](https://a.cn/news/)', '20240518/1.html'],
    ['没有地址', '20240518/1.html'],
    ['甲和http:', '乙'],
    ['', 'a'],
    ['https://a.cn/', ''],
  ],
  'the address is whole': [
    ['https://a.cn/2024/1.shtml', '20240518/2.html'],
    ['https://a.cn/2024/1.pdf', 'ICT产业'],
  ],
};

describe('goesOnBelow', () => {
  for (const [group, cases] of Object.entries(broken)) {
    describe(group, () => {
      for (const [above, below] of cases) it(`${above} ⏎ ${below}`, () => assert.deepEqual([goesOnBelow(above, below, false), goesOnBelow(above, below, true)], [true, true]));
    });
  }

  describe('in the midst of a word, where the line is filled', () => {
    for (const [above, below] of brokenIfFilled) it(`${above} ⏎ ${below}`, () => assert.deepEqual([goesOnBelow(above, below, false), goesOnBelow(above, below, true)], [false, true]));
  });

  for (const [group, cases] of Object.entries(whole)) {
    describe(group, () => {
      for (const [above, below] of cases) it(`${above} ⏎ ${below}`, () => assert.deepEqual([goesOnBelow(above, below, false), goesOnBelow(above, below, true)], [false, false]));
    });
  }
});
