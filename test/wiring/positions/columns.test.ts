import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Units } from '../../../server/src/wiring/positions/columns.ts';
import { columnsOf } from '../../../server/src/wiring/positions/columns.ts';

/** How many bytes, or characters, a text has, by Node's own measure. */
const measure: Readonly<Record<Units, (text: string) => number>> = { 'utf-8': (text) => Buffer.byteLength(text), 'utf-32': (text) => [...text].length };
const all = Object.keys(measure) as Units[];

describe('columns', () => {
  const lines: Readonly<Record<string, string>> = {
    'no character': '',
    ASCII: 'Source: Lakeshore Wire, May 9',
    Chinese: '（来源：9 月 8日，环球网）原文链接',
    'characters of two units': '🚢🚢电动货船🛳下水𠮷田',
    'characters of two bytes': 'Café Zürich, naïveté',
    'combining marks': 'e\u0301 n\u0303 \u{1f468}\u200d\u{1f469}\u200d\u{1f467} 葛\u{e0100}',
    'lone surrogates': 'a\ud83d中\udea2b\ud83d',
    'characters of all widths, again and again': 'aé中🚢'.repeat(200),
  };
  for (const units of all) {
    for (const [name, line] of Object.entries(lines)) {
      it(`count ${name} in ${units}`, () => {
        const columns = columnsOf(line, units);
        for (let character = 0, inside = 0; character <= line.length; character += inside) {
          const counted = measure[units](line.slice(0, character));
          assert.equal(columns.fromUtf16(character), counted);
          assert.equal(columns.toUtf16(counted), character);
          inside = String.fromCodePoint(line.codePointAt(character) ?? 0).length;
        }
      });
    }
  }

  it('give the place before a character for one inside it', () => {
    const utf8 = columnsOf('中🚢b', 'utf-8');
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map(utf8.toUtf16), [0, 0, 0, 1, 1, 1, 1, 3, 4]);
    assert.deepEqual([0, 1, 2, 3, 4].map(utf8.fromUtf16), [0, 3, 3, 7, 8]);
    assert.deepEqual([0, 1, 2, 3, 4].map(columnsOf('中🚢b', 'utf-32').fromUtf16), [0, 1, 1, 2, 3]);
  });

  it('leave beyond the end what is beyond it', () => {
    const utf8 = columnsOf('中🚢', 'utf-8');
    assert.equal(utf8.toUtf16(7 + 5), 3 + 5);
    assert.equal(utf8.fromUtf16(3 + 5), 7 + 5);
    const farthest = 2 ** 31 - 1;
    assert.ok(utf8.toUtf16(farthest) > 3);
  });

  it('come back to where they were, from every boundary of every line', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom('a', 'é', '中', '🚢', '\u0301', '𠮷'), maxLength: 2000 }));
    fc.assert(
      fc.property(line, fc.constantFrom(...all), (text, units) => {
        const columns = columnsOf(text, units);
        let [utf16, counted] = [0, 0];
        for (const character of [...text, '']) {
          assert.equal(columns.fromUtf16(utf16), counted);
          assert.equal(columns.toUtf16(counted), utf16);
          utf16 += character.length;
          counted += measure[units](character);
        }
      }),
    );
  });

  it('never run backwards, wherever they are asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...all), fc.nat(1500), (text, units, at) => {
        const columns = columnsOf(text, units);
        assert.ok(columns.fromUtf16(at) <= columns.fromUtf16(at + 1));
        assert.ok(columns.toUtf16(at) <= columns.toUtf16(at + 1));
        assert.ok(columns.fromUtf16(columns.toUtf16(at)) <= at);
        assert.ok(columns.toUtf16(columns.fromUtf16(at)) <= at);
      }),
    );
  });
});
