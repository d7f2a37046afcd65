import type { LinkCause } from './linkStatus.ts';

/** Why an address was not asked. */
export interface Refusal {
  readonly cause: LinkCause;
  readonly detail: Readonly<Record<string, string>>;
}

/** A refusal from its cause and the values of its sentence. */
export function refusal(cause: LinkCause, detail: Readonly<Record<string, string>> = {}): Refusal {
  return { cause, detail };
}
