import assert from 'node:assert/strict';
import { agreedEncoding } from '../../../server/src/wiring/positions/encoding.ts';

describe('the encoding of positions', () => {
  it('is the first that the client offers and we know', () => {
    assert.equal(agreedEncoding(['utf-8', 'utf-16']), 'utf-8');
    assert.equal(agreedEncoding(['utf-7', 'utf-32', 'utf-8']), 'utf-32');
    assert.equal(agreedEncoding(['utf-16', 'utf-8']), 'utf-16');
  });

  it('is UTF-16 where nothing is offered that we know', () => {
    for (const offered of [undefined, [], ['utf-7', 'UTF-8']]) assert.equal(agreedEncoding(offered), 'utf-16');
  });
});
