import type { Refusal } from './refusal.ts';

/** One redirect on the way. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  /** Whether the server asked to keep a cookie, which is never done. */
  readonly setsCookie: boolean;
}

/** The answer of a server that is no redirect. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of the body as text; empty where none was read. */
  readonly body: string;
}

/** How asking for an address ended. */
export type Ending =
  | Answer
  /** No answer: the error's code, of the system, the TLS or the HTTP library. */
  | { readonly kind: 'failure'; readonly code: string }
  /** A redirect to an address that was on the way already. */
  | { readonly kind: 'loop' }
  /** More redirects than are followed. */
  | { readonly kind: 'endless' }
  /** A redirect without a target that could be asked. */
  | { readonly kind: 'nowhere'; readonly status: number; readonly location: string }
  /** An address that is not asked at all, or not now. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One question, followed through its redirects, and how it ended. Addresses are absolute and without fragment. */
export interface Exchange {
  readonly method: 'HEAD' | 'GET';
  readonly hops: readonly Hop[];
  /** The address of the last question. */
  readonly at: string;
  readonly ending: Ending;
}
