import { type Locale, message } from '../messages/messages.ts';
import { causeOf, codeOf } from './cause.ts';
import { exitCodes } from './context.ts';
import { WriteError } from './outputs.ts';

/** The exit code where output could not be written, which is told, unless whoever reads it has seen enough (`| head`). Throws again what is no `WriteError`. */
export function unwritten(error: unknown, locale: Locale, tell: (line: string) => void): number {
  if (!(error instanceof WriteError)) throw error;
  if (codeOf(error.cause) === 'EPIPE') return exitCodes.ok;
  tell(message(locale, 'failure.write', { file: error.path ?? message(locale, 'failure.standardOutput'), cause: causeOf(error.cause, locale) }));
  return exitCodes.failed;
}
