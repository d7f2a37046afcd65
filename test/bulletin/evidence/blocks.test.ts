import assert from 'node:assert/strict';
import { gatherBlocks, rangeOf } from '../../../server/src/bulletin/evidence/blocks.ts';
import { findAddresses } from '../../../server/src/bulletin/text/addresses.ts';
import { measureLayout } from '../../../server/src/bulletin/text/layout.ts';
import { splitLines } from '../../../server/src/bulletin/text/lines.ts';

/** The texts of the blocks, joints included. */
function textsOf(text: string): string[] {
  const lines = splitLines(text);
  return gatherBlocks(lines, measureLayout(lines)).map((block) => block.text);
}

/** Prose that was broken at 44 columns. */
const prose = [
  '新建的水文站本周投入使用，站房设在上游大坝', '以北三公里处的高地上，可以自动测量水位、流', '速和泥沙含量。数据每五分钟上传一次，供下游', '八个乡镇的防汛值班室查看，汛期改为每分钟一',
  '次。值守人员由六名减到两名，其余四名转去维', '护沿河的一百二十台雨量计和十四处水尺，每月', '巡查两遍。站里还留出一间房，给附近的学生做', '实验用，周末开放。', '',
].join('\n');

describe('gatherBlocks', () => {
  describe('joins an address that a wrap has broken', () => {
    const cases: readonly (readonly [what: string, text: string, joined: string])[] = [
      ['on lines of its own', 'https://a.cn/202405/20/\ncontent_551203.shtml\n', 'https://a.cn/202405/20/content_551203.shtml'],
      ['behind its label', '原文链接：https://a.cn/2024/05-\n21/10219037.shtml', '原文链接：https://a.cn/2024/05-21/10219037.shtml'],
      ['over three lines', 'https://a.cn/2024/\n05/21/\n10219037.shtml', 'https://a.cn/2024/05/21/10219037.shtml'],
      ['behind a source', '来源：甲报 https://a.cn/202405/20/\ncontent_551203.shtml', '来源：甲报 https://a.cn/202405/20/content_551203.shtml'],
      ['in a sentence, where the document is not wrapped', '近日，甲地建成新站，详见https://a.cn/2024/\n0521/1.shtml的报道。', '近日，甲地建成新站，详见https://a.cn/2024/0521/1.shtml的报道。'],
      ['in a definition', '[1]: https://a.cn/202405/20/\ncontent_551203.shtml', '[1]: https://a.cn/202405/20/content_551203.shtml'],
    ];
    for (const [what, text, joined] of cases) it(what, () => assert.deepEqual(textsOf(text), [joined]));

    it('behind its opening, and knows it for an address', () => {
      const lines = splitLines('原文链接：https://\nwww.a.cn/2024/1.shtml');
      const [block] = gatherBlocks(lines, measureLayout(lines));
      assert.equal(block?.text, '原文链接：https://www.a.cn/2024/1.shtml');
      assert.equal(block?.kind, 'address');
    });

    it('in the midst of a word, where the line is filled', () => {
      const broken = '公告见https://www.a.cn/news/2024/05/18/10219\n037.shtml，列出了全部站点的位置和编号。';
      assert.equal(textsOf(`${prose}\n${broken}`).at(-1), broken.replace('\n', ''));
      assert.equal(textsOf(broken).length, 2, 'not where nothing is wrapped');
    });

    it('over a blank line, where all lines have one between them', () => {
      const doubled = prose.replaceAll('\n', '\n\n');
      assert.equal(textsOf(`${doubled}\n\nhttps://a.cn/202405/20/\n\ncontent_551203.shtml`).at(-1), 'https://a.cn/202405/20/content_551203.shtml');
      assert.deepEqual(textsOf('https://a.cn/202405/20/\n\ncontent_551203.shtml').length, 2);
    });
  });

  describe('leaves what is no rest of an address', () => {
    const cases: readonly (readonly [what: string, text: string])[] = [
      ['another address', 'https://a.cn/\nhttps://b.cn/'],
      ['the number of the page', 'https://a.cn/\n12'],
      ['a date', 'https://a.cn/\n2024-05-21'],
      ['an item', 'https://a.cn/\n1. 甲地建成新站'],
      ['words', 'https://a.cn/\nThe new station'],
      ['code', 'https://a.cn/\n```\n2024/05/21/1.shtml\n```'],
    ];
    for (const [what, text] of cases) it(what, () => assert.equal(textsOf(text)[0], 'https://a.cn/'));

    it('keeps words apart from an address that ends in a hyphen', () => {
      const text = `${prose}\n公告见https://www.a.cn/news/2024/05/18/station-\nopens，列出了全部站点的位置和编号。`;
      assert.match(textsOf(text).at(-1) ?? '', /station- opens/);
    });
  });

  it('takes lines that differ in the number of the page for running heads', () => {
    const page = (foot: string) => `甲地的新站本周投入使用，站房设在上游大坝以北。\n${foot}\n`;
    for (const foot of [(n: number) => `某某信息周报                    ${n} / 4`, (n: number) => `某某信息周报    第${n}页`, (n: number) => `某某信息周报  - ${n} -`, (n: number) => `${n}    Some Weekly Report`]) {
      const lines = splitLines([1, 2, 3].map((n) => page(foot(n))).join(''));
      assert.equal(gatherBlocks(lines, measureLayout(lines)).filter((block) => block.kind === 'folio').length, 3, foot(1));
    }
    const plain = splitLines([1, 2, 3].map((n) => page(`案例 ${n}`)).join(''));
    assert.ok(gatherBlocks(plain, measureLayout(plain)).every((block) => block.kind !== 'folio'));
    const falling = splitLines([3, 2, 1].map((n) => page(`粮食产量            ${n}`)).join(''));
    assert.ok(gatherBlocks(falling, measureLayout(falling)).every((block) => block.kind !== 'folio'));
  });

  it('goes on where a wrap has broken a credit in brackets', () => {
    assert.equal(textsOf('It will be open in May. (Some Daily\nPost, 8 May 2026)').length, 1);
    assert.equal(textsOf('[Source: A lock test fails, The\nGuardian, 3 Nov 2026; edited]').length, 1);
    assert.equal(textsOf('An open bracket (as here\nThe next line says more. (Reuters)').length, 2);
  });

  it('knows where each piece of a broken address stands', () => {
    const lines = splitLines('  原文链接：https://a.cn/2024/\n05/21/\n   10219037.shtml。');
    const [block] = gatherBlocks(lines, measureLayout(lines));
    assert.ok(block);
    const [address] = findAddresses(block.text);
    assert.ok(address);
    assert.deepEqual(rangeOf(block, address.start, address.end), { start: { line: 0, character: 7 }, end: { line: 2, character: 17 } });
    assert.deepEqual(rangeOf(block, block.starts[1]!, block.starts[2]!), { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } });
  });
});
