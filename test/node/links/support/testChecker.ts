import type { CheckOptions, LinkChecker } from '../../../../server/src/links/linkChecker.ts';
import type { LinkStatus } from '../../../../server/src/links/linkStatus.ts';
import type { NameService } from '../../../../server/src/node/links/nameService.ts';
import { type CheckerOptions, openLinkChecker } from '../../../../server/src/node/links/openLinkChecker.ts';
import { isPublicAddress } from '../../../../server/src/node/links/publicAddress.ts';
import { systemError } from '../../../cli/testIo.ts';
import { TestClock } from './testClock.ts';

/** Names that all resolve to loopback, except those that end in `.gone`, which do not resolve. */
export const testNames: NameService = {
  lookup: (host) => (host.endsWith('.gone') ? Promise.reject(systemError('ENOTFOUND')) : Promise.resolve(['127.0.0.1'])),
  works: () => Promise.resolve(true),
};

/** A checker for which loopback is the internet, and everything else is what it is. */
export function openTestChecker(options: Partial<CheckerOptions> = {}): Promise<LinkChecker> {
  return openLinkChecker({
    cacheFolder: null,
    names: testNames,
    clock: new TestClock(),
    isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
    proxyOf: () => null,
    ...options,
    limits: { interval: 0, ...options.limits },
  });
}

/** Checks addresses, and gives what was found by address. */
export async function checkAll(checker: LinkChecker, urls: readonly string[], options: Partial<CheckOptions> = {}): Promise<Map<string, LinkStatus>> {
  const found = new Map<string, LinkStatus>();
  await checker.check(urls, { onResult: (url, status) => found.set(url, status), ...options });
  return found;
}

/** Checks one address. */
export async function checkOne(checker: LinkChecker, url: string, options: Partial<CheckOptions> = {}): Promise<LinkStatus> {
  const status = (await checkAll(checker, [url], options)).get(url);
  if (!status) throw new Error(`nothing was reported for ${url}`);
  return status;
}
