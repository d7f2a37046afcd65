import { verdict, type LinkStatus, type Verdict } from '../../../server/src/links/linkStatus.ts';
import type { LinkLookup } from '../../../server/src/rules/rule.ts';

/** By a word in the address: what a check has found there. */
const verdicts: Readonly<Record<string, (url: string) => Verdict>> = {
  alive: () => verdict('ok', { status: 200 }),
  broken: () => verdict('http-404', { status: 404 }),
  moved: (url) => verdict('moved', { status: 301, movedTo: url.replace('-moved', '-new'), detail: { to: url.replace('-moved', '-new'), change: 'address' } }),
  unverifiable: () => verdict('forbidden', { status: 403 }),
};

/** What is known of planted addresses: `…/checked-broken…` is broken; one without such a word was never checked. */
export const plantedLinks: LinkLookup = {
  statusOf: (url): LinkStatus | undefined => {
    const found = verdicts[/checked-([a-z]+)/u.exec(url)?.[1] ?? '']?.(url);
    return found && { ...found, checkedAt: '2024-06-30T08:00:00.000Z' };
  },
};
