import { verdict } from '../../../../server/src/links/linkStatus.ts';
import { LinkCache } from '../../../../server/src/node/links/linkCache.ts';
import { systemClock } from '../../../../server/src/node/links/clock.ts';

/** A process of its own that keeps COUNT statuses under names that begin with NAME, with as many writes as there are statuses. */
const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const cache = new LinkCache({ folder, clock: systemClock, entries: 20_000, log: (line) => process.stderr.write(`${line}\n`) });
for (let i = 0; i < Number(count); i++) {
  cache.put(`http://${name}.test/${i}`, { ...verdict('ok', { status: 200 }), checkedAt: new Date().toISOString() });
  await cache.flush();
}
await cache.close();
