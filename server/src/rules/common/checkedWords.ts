import type { LinkStatus } from '../../links/linkStatus.ts';
import { sentenceOf } from '../../links/sentences.ts';
import type { Said } from '../../messages/messages.ts';

/** What the sentence of a finding is filled with: the cause, and when it was found, by this machine's clock. */
export function checkedWords(status: LinkStatus): { readonly cause: Said; readonly time: string } {
  return { cause: sentenceOf(status), time: localTime(status.checkedAt) };
}

/** `2024-05-20 16:03`, in this machine's time zone. */
function localTime(iso: string): string {
  const date = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
