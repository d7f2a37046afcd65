import type { Locale } from '../messages/messages.ts';
import type { Io } from './io.ts';

/** What a command is given when the program is built. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  /** Called by a command with its exit code. */
  readonly finish: (code: number) => void;
}

/** Exit codes of all commands. */
export const exitCodes = { ok: 0, findings: 1, failed: 2, stopped: 130 } as const;
