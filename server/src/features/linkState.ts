import type { LinkStatus } from '../links/linkStatus.ts';
import { sentenceOf } from '../links/sentences.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';

/** What a check has found of an address, and how long ago: one line. `now` is ISO 8601, UTC. */
export function linkState(status: LinkStatus, now: string, locale: Locale): string {
  const age = ageOf(status.checkedAt, now, locale);
  if (status.outcome === 'alive') return message(locale, 'state.alive', { age });
  return message(locale, 'state.other', { cause: sentenceOf(status), age });
}

function ageOf(then: string, now: string, locale: Locale): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(then)) / 60_000));
  if (minutes < 1) return message(locale, 'age.now');
  if (minutes < 60) return message(locale, 'age.minutes', { count: minutes });
  if (minutes < 48 * 60) return message(locale, 'age.hours', { count: Math.floor(minutes / 60) });
  return message(locale, 'age.days', { count: Math.floor(minutes / (24 * 60)) });
}
