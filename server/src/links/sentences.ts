import type { Said } from '../messages/messages.ts';
import type { Verdict } from './linkStatus.ts';

/** What a verdict means and what to do about it, in one sentence. */
export function sentenceOf({ cause, status, detail }: Verdict): Said {
  return { key: `link.${cause}`, args: { status: status ?? '', ...detail } };
}
