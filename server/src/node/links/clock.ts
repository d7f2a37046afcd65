import { setTimeout as wait } from 'node:timers/promises';

/** Time, as the link checker knows it: a test passes its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or when the signal is aborted. Never rejects. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Calls back after so many milliseconds, unless the function that it returns is called before. */
  limit(milliseconds: number, expired: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
  limit(milliseconds, expired) {
    const timer = setTimeout(expired, milliseconds);
    return () => clearTimeout(timer);
  },
};
