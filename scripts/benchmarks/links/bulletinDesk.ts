import { openLinkChecker } from '../../../server/src/node/links/openLinkChecker.ts';
import { contend, type Said } from './contender.ts';

void contend(() =>
  Promise.resolve(async ({ links, concurrency }) => {
    // Loopback is let through here alone; nobody has to be spared, as the others spare nobody.
    const checker = await openLinkChecker({ cacheFolder: null, isPublic: () => true, proxyOf: () => null, limits: { total: concurrency, perHost: concurrency, interval: 0 } });
    const said: Record<string, Said> = {};
    await checker.check(links, { onResult: (url, { outcome }) => (said[url] = outcome) });
    await checker.close();
    return said;
  }),
);
