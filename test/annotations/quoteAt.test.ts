import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { contextQuoteAt, quoteAt, uniqueness } from '../../server/src/annotations/quoteAt.ts';
import { targetOf, weekly } from './support/pages.ts';

describe('quoteAt', () => {
  it('quotes the words, 32 code points on either side, and where they stand', () => {
    const { exact, prefix, suffix, start, end } = targetOf('浏览器修补一处正在被利用的漏洞');
    assert.equal(exact, '浏览器修补一处正在被利用的漏洞');
    assert.deepEqual([[...prefix].length, [...suffix].length], [32, 32]);
    assert.ok(weekly.includes(prefix + exact + suffix));
    assert.equal([...weekly].slice(start, end).join(''), exact);
    assert.equal(uniqueness({ prefix, suffix }), 'unique');
  });

  it('quotes more of what is beside words that stand elsewhere, too', () => {
    const { prefix, suffix } = targetOf('江城晚报');
    assert.ok([...prefix].length > 32 || [...suffix].length > 32);
    assert.equal(uniqueness({ prefix, suffix }), 'told apart');
  });

  it('knows words that nothing near them tells apart', () => {
    const story = `${'长'.repeat(300)}甲乙丙丁${'短'.repeat(300)}`;
    assert.equal(uniqueness(targetOf('甲乙丙丁', `${story}\n${story}`)), 'one of many');
  });

  it('takes words with much the same elsewhere for words that stand elsewhere', () => {
    const text = '会议在周一上午召开，讨论了供水、供电和供气三个方案，没有结论。\n\n会议在周二上午召开，讨论了供水、供电和供气三个方案，没有结论。\n';
    assert.notEqual(uniqueness(targetOf('会议在周一上午召开，讨论了供水、供电和供气三个方案', text)), 'unique');
  });

  it('never takes words in a short text for the only ones where there are others', () => {
    for (const text of ['甲一甲', '甲甲', `${'乙'.repeat(31)}甲丙甲`, `甲${'乙'.repeat(30)}甲`]) assert.notEqual(uniqueness(targetOf('甲', text)), 'unique', text);
  });

  it('counts as the text is counted: CR LF, emoji, combining marks, lone surrogates', () => {
    const parts = fc.constantFrom('\r\n', '😀', 'e\u0301', '👩‍🚀', '\ud800', '𠮷', '汉字', 'abc', ' ', '，');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (units, a, b) => {
        const counted = new CountedText(units.join(''));
        const points = [...counted.plain];
        const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
        const quote = quoteAt(counted, { start: counted.offsetOf(from), end: counted.offsetOf(to + 1) });
        assert.equal(points.slice(quote.start, quote.end).join(''), quote.exact);
        assert.equal(points.slice(quote.start - [...quote.prefix].length, quote.end + [...quote.suffix].length).join(''), quote.prefix + quote.exact + quote.suffix);
      }),
      { numRuns: 300 },
    );
  });
});

describe('contextQuoteAt', () => {
  it('quotes a place between two characters', () => {
    assert.deepEqual(contextQuoteAt(new CountedText('一二😀三'), { start: 4, end: 4 }), { exact: '', prefix: '一二😀', suffix: '三', start: 3, end: 3 });
  });
});
