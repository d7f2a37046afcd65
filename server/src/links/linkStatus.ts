/**
 * What is known of an address. `alive`: it answers with a page. `moved`: so it does, under another address for good. `broken`:
 * no reader can open it. `unverifiable`: a program cannot tell, so that nothing is said against it.
 */
export type LinkOutcome = 'alive' | 'moved' | 'broken' | 'unverifiable';

const OUTCOMES = {
  ok: 'alive',
  redirected: 'alive',

  moved: 'moved',

  'http-404': 'broken',
  'http-410': 'broken',
  'redirect-gone': 'broken',
  'redirect-loop': 'broken',
  'redirect-endless': 'broken',
  'soft-404-home': 'broken',
  'soft-404-page': 'broken',
  'soft-404-title': 'broken',
  'dns-gone': 'broken',
  'tls-expired': 'broken',
  'tls-name': 'broken',
  'tls-self-signed': 'broken',
  malformed: 'broken',

  unauthorised: 'unverifiable',
  forbidden: 'unverifiable',
  'method-refused': 'unverifiable',
  'not-acceptable': 'unverifiable',
  'rate-limited': 'unverifiable',
  legal: 'unverifiable',
  'server-error': 'unverifiable',
  'http-other': 'unverifiable',
  challenge: 'unverifiable',
  login: 'unverifiable',
  'cookie-wall': 'unverifiable',
  'redirect-nowhere': 'unverifiable',
  timeout: 'unverifiable',
  reset: 'unverifiable',
  'connection-refused': 'unverifiable',
  unreachable: 'unverifiable',
  protocol: 'unverifiable',
  'headers-large': 'unverifiable',
  'tls-chain': 'unverifiable',
  'tls-protocol': 'unverifiable',
  'dns-unsure': 'unverifiable',
  'refused-private': 'unverifiable',
  'refused-credentials': 'unverifiable',
  'refused-scheme': 'unverifiable',
  'refused-port': 'unverifiable',
  'proxy-failed': 'unverifiable',
  offline: 'unverifiable',
  unexpected: 'unverifiable',
} as const satisfies Readonly<Record<string, LinkOutcome>>;

/** Why an address has its outcome. Each has a sentence, `link.CAUSE`. */
export type LinkCause = keyof typeof OUTCOMES;

/** Every cause there is. */
export const linkCauses = Object.keys(OUTCOMES) as readonly LinkCause[];

/** Whether a text is the name of a cause. */
export function isLinkCause(text: string): text is LinkCause {
  return Object.hasOwn(OUTCOMES, text);
}

/** The outcome that a cause stands for. */
export function outcomeOf(cause: LinkCause): LinkOutcome {
  return OUTCOMES[cause];
}

/** What a check found, without the time of it. */
export interface Verdict {
  readonly outcome: LinkOutcome;
  readonly cause: LinkCause;
  /** The HTTP status of the last answer; null where none came. */
  readonly status: number | null;
  /** Values for the sentence. Of `moved`, `change` says how much: `scheme`, `slash`, `host` or `address`. `unasked` is there where the host wanted to be left alone before the address was asked. */
  readonly detail: Readonly<Record<string, string>>;
  /** The new address, without fragment, where the outcome is `moved`. */
  readonly movedTo: string | null;
}

/** What is known of an address, and since when. */
export interface LinkStatus extends Verdict {
  /** ISO 8601, UTC: `2026-11-24T08:30:00.000Z`. */
  readonly checkedAt: string;
}

/** A verdict from its cause. */
export function verdict(cause: LinkCause, rest: Partial<Omit<Verdict, 'outcome' | 'cause'>> = {}): Verdict {
  return { outcome: outcomeOf(cause), cause, status: null, detail: {}, movedTo: null, ...rest };
}
