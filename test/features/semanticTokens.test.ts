import assert from 'node:assert/strict';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { article, bulletin, link, range, source } from './bulletins.ts';

describe('semanticTokens', () => {
  it('cuts a token by what stands in it, and tells nothing twice', () => {
    const one = article({
      range: range('0:0', '0:20'),
      headlineRange: range('0:0', '0:20'),
      source: source({ range: range('0:4', '0:12'), publisherRange: range('0:6', '0:8'), dateRange: range('0:9', '0:12') }),
      links: [link('x', range('0:4', '0:12')), link('x', range('0:18', '0:20'))],
    });
    const data = semanticTokens(bulletin({ articles: [one] }), ['x'.repeat(20)]);
    let at = 0;
    for (let i = 0; i < data.length; i += 5) {
      assert.ok((data[i + 1] ?? 0) >= (i === 0 ? 0 : (data[i - 5 + 2] ?? 0)), 'no token begins before the last has ended');
      at += data[i + 2] ?? 0;
    }
    assert.equal(at, 20, 'every character of the headline is told once');
  });

  it('divides what runs over lines, and leaves indents out', () => {
    const one = article({ range: range('0:2', '2:4'), headlineRange: range('0:2', '2:4') });
    assert.deepEqual(semanticTokens(bulletin({ articles: [one] }), ['  ab ', '', '  cd']), [0, 2, 2, 1, 1, 2, 2, 2, 1, 1]);
  });

  it('survives ranges that the text has not', () => {
    const one = article({ range: range('0:0', '9:9'), headlineRange: range('5:0', '9:9') });
    assert.deepEqual(semanticTokens(bulletin({ articles: [one] }), ['a']), []);
  });
});
