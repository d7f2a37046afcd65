import assert from 'node:assert/strict';
import { Crashes } from '../../client/src/crashes.ts';

describe('a server that ends without being told to', () => {
  const minute = 60_000;

  it('is worth starting again, until it has ended five times within three minutes', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    const outcomes = [0, 0.1, 0.2, 0.3, 0.4].map((at) => {
      now = at * minute;
      return crashes.another();
    });
    assert.deepEqual(outcomes, [true, true, true, true, false]);
  });

  it('is worth it however often, where it runs for a while in between', () => {
    let now = 0;
    const crashes = new Crashes(() => now);
    for (let end = 0; end < 50; end++) {
      now += minute;
      assert.ok(crashes.another(), `end ${end}`);
    }
  });
});
