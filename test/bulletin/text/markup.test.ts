import assert from 'node:assert/strict';
import { firstAddress, MASK, masked, readMarkup, readWords } from '../../../server/src/bulletin/text/markup.ts';

const words = (text: string) => readWords(readMarkup(text), 0, text.length);

describe('markup', () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ['A [ferry](https://a.example/x?y=1) sails', 'A ferry sails'],
    ['![map](https://a.example/m.png)渡船开航', '渡船开航'],
    ['[Tide #12][] adds [a gauge][notes]', 'Tide #12 adds a gauge'],
    ['https://a.example/tide[Tide tables], printed', 'Tide tables, printed'],
    ['See link:https://a.example/watch?v=1[the film]', 'See the film'],
    ['<p><a href="https://a.example/?q=1">Ferry</a> sails', ' Ferry sails'],
    ['[SIZE=5]Ferry news[/SIZE][/B]', 'Ferry news'],
    ['2 < 3 and [draft] stay', '2 < 3 and [draft] stay'],
  ];
  for (const [text, wanted] of cases) it(`${text} reads ${wanted}`, () => assert.equal(words(text), wanted));

  it('keeps the length of the text, and says where HTML begins a line', () => {
    const text = '<b>Quay</b><br>see `a.b` at https://a.example/?x. Now';
    const plain = masked(readMarkup(text));
    assert.equal(plain.length, text.length);
    assert.equal(plain.replaceAll(MASK, ''), 'Quay\nsee `xxx` at xxxxxxxxxxxxxxxxxxxx. Now');
  });

  it('finds addresses that are read as they stand', () => {
    const at = (text: string) => firstAddress(readMarkup(text), 0, text.length);
    assert.equal(at('[a](https://a.example) https://b.example'), 23);
    assert.equal(at('Leak <https://b.example>'), 5);
    assert.equal(at('<a href="https://a.example">a</a>'), -1);
  });

  it('takes time that grows with the text alone', () => {
    for (const piece of ['[', '<a ', '`', '[b]', '](', '&#']) assert.equal(masked(readMarkup(piece.repeat(20000))).length, piece.length * 20000);
  });
});
