import assert from 'node:assert/strict';
import { linkHealth } from '../../server/src/features/linkHealth.ts';
import type { LinkOutcome } from '../../server/src/links/linkStatus.ts';
import { verdict } from '../../server/src/links/linkStatus.ts';
import { article, at } from '../exports/models.ts';

const link = (url: string, role: 'source' | 'body' = 'source') => ({ url, range: at(9, 0, 4), callRange: null, role });
const known = (outcomes: Readonly<Record<string, LinkOutcome>>) => ({
  statusOf: (url: string) => (outcomes[url] ? { ...verdict('ok'), outcome: outcomes[url], checkedAt: '2024-05-20T08:00:00.000Z' } : undefined),
});

describe('linkHealth', () => {
  it('is the worst of what is known of the source addresses', () => {
    const links = [link('a'), link('b')];
    assert.equal(linkHealth(article({ links }), known({ a: 'alive', b: 'broken' })), 'broken');
    assert.equal(linkHealth(article({ links }), known({ a: 'alive' })), 'unchecked');
    assert.equal(linkHealth(article({ links }), known({ a: 'alive', b: 'moved' })), 'moved');
    assert.equal(linkHealth(article({ links }), known({ a: 'alive', b: 'alive' })), 'alive');
  });

  it('does not count links in the text', () => {
    assert.equal(linkHealth(article({ links: [link('a', 'body')] }), known({ a: 'broken' })), 'none');
  });
});
