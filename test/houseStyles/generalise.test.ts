import assert from 'node:assert/strict';
import { fold } from '../../server/src/bulletin/text/text.ts';
import { type KnownPiece, shortened, tokensOf } from '../../server/src/houseStyles/generalise.ts';

const tokens = (line: string, known: readonly KnownPiece[] = []) => tokensOf(line, fold(line), 0, line.length, known);
const told = (line: string, known: readonly KnownPiece[] = []): string => tokens(line, known).map(({ kind, text, place }) => (kind === 'sign' || kind === 'space' ? text : place)).join('');
const behind = (line: string): string => shortened(tokens(line)).map(({ kind, text, place }) => (kind === 'hole' ? place : text)).join('');

describe('what a pattern can say of a piece of a line', () => {
  const pieces: readonly (readonly [line: string, said: string])[] = [
    ['### ', '### '],
    ['12、', '{1}、'],
    ['１２．', '{1}．'],
    ['（十二）', '（{一}）'],
    ['第三条：', '{any}{一}{any}：'],
    ['⑫　', '{①} '],
    ['IV. ', '{I}. '],
    ['b) ', '{a}) '],
    ['No.3 ', '{any}.{1} '],
    ['2024.', '{any}.'],
    ['一周', '{any}'],
    ['⛵ ', '{emoji} '],
  ];
  for (const [line, said] of pieces) it(line, () => assert.equal(told(line), said));

  it('names what is known', () => assert.equal(told('［江畔日报］', [{ start: 1, end: 5, hole: 'publisher' }]), '［{publisher}］'));

  it('takes what is long behind a head for anything, up to what closes a bracket', () => {
    assert.equal(behind('**'), '**');
    assert.equal(behind('</h3>'), '</h3>');
    assert.equal(behind('](https://a.example/news/1)'), ']({any})');
    assert.equal(behind('】首班船六点开出，两岸居民往来方便。'), '】{any}');
    assert.equal(behind('](https://a.example/news/1) — one line.'), ']({any}');
  });
});
