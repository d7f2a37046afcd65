/**
 * `npm run bench:operations`: a hundred thousand operations at random against servers, in sessions of a thousand, as
 * `test/server/operations.test.ts` does with a few: no crash, no wrong version published, and in the end each document is to the server what its
 * text alone makes it. Exit code 1 where it is not, with the seed. `-- --count N --seed N`.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { operation, Session } from '../../test/server/operations.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } });
const perSession = 1000;
const count = Number(values.count);
const begun = performance.now();
let done = 0;
try {
  for (let session = 0; done < count; session++) {
    const seed = Number(values.seed) + session;
    const [operations = []] = fc.sample(fc.array(operation, { minLength: perSession, maxLength: perSession, size: 'max' }), { seed, numRuns: 1 });
    const server = await Session.start(session % 2 === 0);
    try {
      for (const [at, one] of operations.entries()) {
        await server.do(one);
        if (at % 100 === 99) await server.settle();
      }
      await server.end();
    } catch (error) {
      console.error(`seed ${String(seed)}`);
      throw error;
    }
    done += operations.length;
    console.log(`${String(done)} operations, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
