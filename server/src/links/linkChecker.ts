import type { LinkStatus } from './linkStatus.ts';

/** What an `AbortSignal` has, for a room that knows no platform. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How a check is to be done. */
export interface CheckOptions {
  /** Called once for each different text among the addresses, as soon as its status is known; not for what is excluded, nor after the check was cancelled. */
  readonly onResult: (url: string, status: LinkStatus) => void;
  readonly signal?: Cancellation | undefined;
  /** Ask again, whatever is known. */
  readonly recheck?: boolean | undefined;
  /** Hosts and ranges (`wiki.corp.example`, `10.1.0.0/16`) of the user's own network that may be asked. */
  readonly allowPrivate?: readonly string[] | undefined;
  /** See `isExcluded`. */
  readonly excludes?: readonly string[] | undefined;
}

/** The one way to the network. A build may leave it out: whoever holds a checker holds null then. */
export interface LinkChecker {
  /** Resolves when all addresses have been reported, or the check was cancelled, or the checker closed. Never rejects. */
  check(urls: Iterable<string>, options: CheckOptions): Promise<void>;
  /** What is known of an address without asking, however old. */
  known(url: string): LinkStatus | undefined;
  /** Ends all checks, closes every connection and writes what is not yet on disk. */
  close(): Promise<void>;
}
