import assert from 'node:assert/strict';
import { readMark } from '../../server/src/bulletin/evidence/marks.ts';
import { fold } from '../../server/src/bulletin/text/text.ts';

const mark = (text: string) => readMark(text, fold(text));

describe('marks', () => {
  const cases: readonly (readonly [text: string, signature: string, heading: string])[] = [
    ['## 标题', 'atx2', '标题'],
    ['### 🐎 [题](https://a.cn)', 'atx3+emoji+link', '题'],
    ['1、标题', 'num1、', '标题'],
    ['12. 标题', 'num1.', '标题'],
    ['１．标题', 'num1.', '标题'],
    ['1.5 亿元投资', '', '1.5 亿元投资'],
    ['（一）标题', 'num(一)', '标题'],
    ['十二、标题', 'num一、', '标题'],
    ['【3】标题', 'num(1)', '标题'],
    ['【第3条】标题', 'num(第1)', '标题'],
    ['①标题', 'num①', '标题'],
    ['07:42 【题】文', 'numtime+tag【+', '文'],
    ['【国际】', 'tag【', '国际'],
    ['#要闻#', 'tag#', '要闻'],
    ['【延伸阅读】标题', 'tag【+', '标题'],
    ['☉标题', 'bullet☉', '标题'],
    ['- [题](https://a.cn)', 'bullet-+link', '题'],
    ['**标题**', 'bold', '标题'],
    ['III. ***** NEWS ******', 'numI.+deco*', 'NEWS'],
    ['<h3>标题</h3>', 'atx3', '标题'],
    ['HEADLINE: Words', 'label', 'Words'],
    ['正文：要闻一某事', '', '要闻一某事'],
    ['标题而已', '', '标题而已'],
  ];
  for (const [text, signature, heading] of cases) {
    it(`${text} is ${signature || 'unmarked'}`, () => {
      const found = mark(text);
      assert.equal(found.signature, signature);
      assert.equal(found.heading, heading);
      assert.equal(text.slice(found.headingStart, found.headingStart + heading.length), heading);
    });
  }

  const numbers: readonly (readonly [text: string, value: number])[] = [['二十一、题', 21], ['⑫题', 12], ['IX. 题', 9], ['第三条 题', 3], ['（十）题', 10]];
  for (const [text, value] of numbers) it(`${text} counts ${value}`, () => assert.equal(mark(text).number, value));
});
