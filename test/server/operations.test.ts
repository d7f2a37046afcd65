import fc from 'fast-check';
import { operation, Session } from './operations.ts';

describe('the server: whatever a client does, in any order', function () {
  this.timeout(120_000);

  for (const asks of [true, false]) {
    it(`says of each document what its text alone makes it say (${asks ? 'asked for diagnostics' : 'telling them'})`, () =>
      fc.assert(fc.asyncProperty(fc.array(operation, { maxLength: 60, size: 'max' }), async (operations) => {
        const session = await Session.start(asks);
        for (const one of operations) await session.do(one);
        await session.settle();
        await session.end();
      }), { numRuns: 12, endOnFailure: true }));
  }
});
