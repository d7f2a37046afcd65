import type { LinkStatus } from './linkStatus.ts';

/** For how long a status holds, in milliseconds. */
export interface Freshness {
  /** Of what is alive or moved. */
  readonly alive: number;
  readonly broken: number;
  readonly unverifiable: number;
}

const HOUR = 3_600_000;

export const defaultFreshness: Freshness = { alive: 7 * 24 * HOUR, broken: HOUR, unverifiable: 24 * HOUR };

/** Whether a status still holds at a time, in milliseconds since 1970. One from the future, of a clock that was set back, does not. */
export function isFresh(status: LinkStatus, now: number, freshness: Freshness = defaultFreshness): boolean {
  const age = now - Date.parse(status.checkedAt);
  return age >= 0 && age < freshness[status.outcome === 'moved' ? 'alive' : status.outcome];
}

/** Whether a status says something about the address, and not about this machine, its network or its settings, or the host, at that time: only such are kept. */
export function isLasting({ cause, detail }: LinkStatus): boolean {
  return detail['unasked'] === undefined && !/^(?:refused-|proxy-failed$|offline$|dns-unsure$|unexpected$|malformed$)/.test(cause);
}
