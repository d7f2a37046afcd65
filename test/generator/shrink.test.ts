import assert from 'node:assert/strict';
import { generate, layoutOf } from './generate.ts';
import { shrink } from './shrink.ts';

describe('generator: shrink', () => {
  const seed = Array.from({ length: 200 }, (_, i) => i).find((candidate) => {
    const { size, source, format } = layoutOf(candidate);
    return size === 'some' && source === 'label' && format === 'text';
  })!;

  it('leaves what the failure needs and nothing else', () => {
    const whole = generate(seed);
    const wanted = whole.gold.articles[2]!.headline[0]!;
    const { document, tried } = shrink(seed, ({ text, layout }) => text.includes(wanted) && layout.source === 'label');
    assert.ok(document.text.includes(wanted));
    assert.equal(document.layout.source, 'label');
    assert.ok(document.text.length < whole.text.length / 2, `${document.text.length} of ${whole.text.length} characters`);
    assert.equal(document.gold.articles.length, 3);
    assert.ok(tried > 10);
    for (const trait of ['sections', 'pages', 'contents', 'irregular', 'captions'] as const) assert.ok(['none', '-'].includes(document.layout[trait]), trait);
  });

  it('keeps three stories whatever is made plain', () => {
    for (let each = 0; each < 20; each++) assert.ok(shrink(each, () => true).document.stories.length >= Math.min(3, generate(each).stories.length), `seed ${each}`);
  });

  it('refuses a seed whose document does not fail', () => {
    assert.throws(() => shrink(seed, () => false), /does not fail/u);
  });
});
