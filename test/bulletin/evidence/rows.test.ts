import assert from 'node:assert/strict';
import { gatherBlocks } from '../../../server/src/bulletin/evidence/blocks.ts';
import { readRows } from '../../../server/src/bulletin/evidence/rows.ts';
import { measureLayout } from '../../../server/src/bulletin/text/layout.ts';
import { splitLines } from '../../../server/src/bulletin/text/lines.ts';

function read(text: string): string[][] {
  const lines = splitLines(text);
  const blocks = gatherBlocks(lines, measureLayout(lines));
  return [...readRows(blocks)].map(([index, row]) => [row.headline, row.publisher, row.date].map((cell) => (cell ? blocks[index]!.text.slice(...cell) : '-')));
}

describe('readRows', () => {
  it('reads the columns that the head names', () => {
    const table = '| 標題 | 來源 | 連結 |\n| --- | --- | --- |\n| 鎳暫停交易 | 信報 | [全文](https://a.example/1) |\n| 樓價連跌五周 | 某週刊 | — |';
    assert.deepEqual(read(table), [['鎳暫停交易', '信報', '-'], ['樓價連跌五周', '某週刊', '-']]);
  });

  it('guesses them where no head does', () => {
    const table = '11月2日\t人民日报\t某大学：把实验室搬进盐碱地\thttps://a.example/1\n11月4日\t新华网\t学者发现耐盐新基因，增产一成\t\n11月5日\t中国教育报\t一堂课的三次返工和它的意义\t';
    assert.deepEqual(read(table).map(([, publisher, date]) => [publisher, date]), [['人民日报', '11月2日'], ['新华网', '11月4日'], ['中国教育报', '11月5日']]);
  });

  it('takes the linked column, or the widest, where the head names none as the headline', () => {
    const linked = '| 项目 | 日期 | 说明 |\n| --- | --- | --- |\n| [潮汐表](https://a.example/1) | 3月1日 | 一张可以自己更新的潮汐表，带闹钟 |\n| [渡口钟](https://a.example/2) | 3月2日 | 渡口的钟，慢了四分钟，仍在走 |';
    assert.deepEqual(read(linked).map(([headline]) => headline), ['[潮汐表](https://a.example/1)', '[渡口钟](https://a.example/2)']);
    const widest = '| Episode | Date |\n| --- | --- |\n| An hour with the ferryman | 19 Aug |\n| The lamp that would not light | 24 Aug |';
    assert.deepEqual(read(widest).map(([headline]) => headline), ['An hour with the ferryman', 'The lamp that would not light']);
  });

  it('reads a head that returns over every table', () => {
    const table = (headline: string) => `| Date | Outlet | Headline |\n|---|---|---|\n| 19 Aug | The Quay Post | ${headline} |\n\n`;
    assert.deepEqual(read(`## A\n\n${table('Ferry sails')}## B\n\n${table('Lamp is lit')}## C\n\n${table('Buoy is found')}`).map(([headline]) => headline), ['Ferry sails', 'Lamp is lit', 'Buoy is found']);
  });

  it('leaves tables of figures alone', () => {
    assert.deepEqual(read('品种\t收盘\t涨跌\n螺纹钢\t3706\t+38\n铁矿石\t789.5\t+21.0'), []);
    assert.deepEqual(read('| 目的地 | 数量 | 同比 |\n| --- | --- | --- |\n| 美国 | 1604 | -14.2% |\n| 东盟 | 1188 | +6.0% |'), []);
  });
});
