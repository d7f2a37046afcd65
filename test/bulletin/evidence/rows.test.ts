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

  it('leaves tables of figures alone', () => {
    assert.deepEqual(read('品种\t收盘\t涨跌\n螺纹钢\t3706\t+38\n铁矿石\t789.5\t+21.0'), []);
    assert.deepEqual(read('| 目的地 | 数量 | 同比 |\n| --- | --- | --- |\n| 美国 | 1604 | -14.2% |\n| 东盟 | 1188 | +6.0% |'), []);
  });
});
