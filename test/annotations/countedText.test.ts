import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointCount, CountedText } from '../../server/src/annotations/countedText.ts';

/** Texts with all that is counted otherwise than by units: line ends, emoji, combining marks, lone surrogates. */
const texts = fc.array(fc.oneof(fc.constantFrom('\r\n', '\n', '\r', '😀', 'e\u0301', '👩‍🚀', '\ud800', '\udc00', '𠮷', '汉', 'a', '\u2028'), fc.string({ unit: 'binary' })), { maxLength: 30 }).map((parts) => parts.join(''));

describe('CountedText', () => {
  it('counts every line end as one, and a character beyond the first plane as one', () => {
    const text = new CountedText('一\r\n😀二\r三');
    assert.equal(text.plain, '一\n😀二\n三');
    assert.deepEqual([0, 1, 3, 5, 6, 7].map((offset) => text.toPlain(offset)), [0, 1, 2, 4, 5, 6]);
    assert.deepEqual([0, 1, 2, 4, 5, 6].map((offset) => text.fromPlain(offset)), [0, 1, 3, 5, 6, 7]);
    assert.deepEqual([0, 2, 4, 5].map((offset) => text.codePointsBefore(offset)), [0, 2, 3, 4]);
    assert.equal(text.toPlain(2), 1, 'between CR and LF is before the line end');
  });

  it('leaves everything else as it is', () => assert.equal(new CountedText('e\u0301\u2028\ufeffＡ').plain, 'e\u0301\u2028\ufeffＡ'));

  it('gives code points that slice to the words, whatever is in the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const counted = new CountedText(text);
        const points = [...counted.plain];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
        const span = { start: counted.offsetOf(from), end: counted.offsetOf(to) };
        const words = points.slice(from, to).join('');
        assert.equal(counted.plain.slice(span.start, span.end), words);
        assert.deepEqual([counted.codePointsBefore(span.start), counted.codePointsBefore(span.end)], [from, to]);
        assert.equal(text.slice(counted.fromPlain(span.start), counted.fromPlain(span.end)).replace(/\r\n?/gu, '\n'), words);
        assert.equal(codePointCount(words), to - from);
      }),
      { numRuns: 500 },
    );
  });

  it('goes to places of LSP and back', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const counted = new CountedText(text);
        const offset = at % (counted.plain.length + 1);
        const position = counted.positionAt(offset);
        assert.equal(counted.offsetAt(position), offset);
        assert.equal(position.line, counted.plain.slice(0, offset).split('\n').length - 1);
        assert.equal(counted.toPlain(counted.fromPlain(offset)), offset);
      }),
      { numRuns: 300 },
    );
  });

  it('takes places that the text has not for the nearest that it has', () => {
    const text = new CountedText('一\r\n二三');
    assert.deepEqual([{ line: 0, character: 9 }, { line: 9, character: 0 }, { line: -1, character: 3 }, { line: 1, character: -2 }].map((position) => text.offsetAt(position)), [1, 4, 0, 2]);
    assert.deepEqual([text.offsetOf(-1), text.offsetOf(99)], [0, 4]);
  });
});
