import assert from 'node:assert/strict';
import { generate, layoutOf } from './generate.ts';
import { settle } from './settle.ts';
import { TRAIT_NAMES, valuesOf } from './traits.ts';
import type { WrittenArticle } from './gold.ts';

const COUNT = 2000;
/** How often each value of a trait is drawn at least in so many documents. */
const LEAST = 8;

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\*\*|[\s\f]+/gu, '');

describe('generator', () => {
  it('makes the same document of the same seed, and others of other seeds', () => {
    assert.deepEqual(generate(7), generate(7));
    const texts = new Set(Array.from({ length: 100 }, (_, seed) => generate(seed).text));
    assert.equal(texts.size, 100);
  });

  it('draws every value of every trait', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < COUNT; seed++) {
      for (const [trait, value] of Object.entries(layoutOf(seed))) counts.set(`${trait} ${value}`, (counts.get(`${trait} ${value}`) ?? 0) + 1);
    }
    const rare = TRAIT_NAMES.flatMap((trait) => valuesOf(trait).map((value) => `${trait} ${value}`)).filter((name) => (counts.get(name) ?? 0) < LEAST);
    assert.deepEqual(rare.map((name) => `${name}: ${counts.get(name) ?? 0}`), []);
  });

  it('settles a layout once and for all', () => {
    for (let seed = 0; seed < COUNT; seed++) assert.deepEqual(settle(layoutOf(seed)), layoutOf(seed), `seed ${seed}`);
  });

  it('writes gold that stands in its text', () => {
    for (let seed = 0; seed < COUNT / 4; seed++) {
      const { text, written, layout } = generate(seed);
      const isPaged = layout.pages !== 'none' && layout.pages !== '-';
      const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
      let previous = 0;
      for (const article of written.articles) {
        assert.ok(article.start > previous, `seed ${seed}: ${article.title} overlaps the story before it`);
        previous = article.end;
        checkArticle(`seed ${seed}: ${article.title}`, article, lines, text, isPaged);
      }
      for (const { name, line } of written.sections ?? []) assert.ok(squeeze(lines[line - 1]!).includes(squeeze(name)), `seed ${seed}: section ${name} is not on line ${line}`);
    }
  });
});

function checkArticle(name: string, article: WrittenArticle, lines: readonly string[], text: string, isPaged: boolean): void {
  assert.ok(article.end >= article.start, `${name}: ends before it starts`);
  for (const line of [article.start, article.end]) assert.ok(lines[line - 1]!.trim() !== '', `${name}: line ${line} is blank`);
  // Broken lines and double spacing may part the words; where a page ends inside them, their beginning must do.
  const printed = (from: number): string => squeeze(lines.slice(from - 1, from + 9).join(''));
  const stands = (words: string, line: number): boolean => printed(line).includes(squeeze(words).slice(0, isPaged ? 4 : Infinity));
  assert.ok(stands(article.title, article.titleLine), `${name}: not on line ${article.titleLine}`);
  if (article.source !== null) assert.ok(stands(article.source.publisher, article.source.line), `${name}: ${article.source.publisher} not on line ${article.source.line}`);
  for (const url of article.urls) assert.ok(text.includes(url), `${name}: no address ${url}`);
}
