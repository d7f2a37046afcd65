import type { Reason } from '../bulletin/model.ts';
import type { Locale, MessageKey } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';

/** The reasons that a sentence of their own explains; each takes the text quoted as `detail`. */
const told = {
  'head.above-address': 'reason.head.above-address',
  'head.above-publisher': 'reason.head.above-publisher',
  'head.above-source': 'reason.head.above-source',
  'head.bar': 'reason.head.bar',
  'head.bar-suffix': 'reason.head.bar',
  'head.below-source': 'reason.head.below-source',
  'head.closed': 'reason.head.closed',
  'head.front-matter': 'reason.head.front-matter',
  'head.jump': 'reason.head.jump',
  'head.line': 'reason.head.line',
  'head.one-story': 'reason.head.one-story',
  'head.part': 'reason.head.part',
  'head.said': 'reason.head.said',
  'head.short': 'reason.head.short',
  'head.style': 'reason.head.style',
  'head.word': 'reason.head.number',
  'head.num': 'reason.head.number',
  'head.start': 'reason.head.start',
  'head.wrapper': 'reason.head.wrapper',
  'source.bracket': 'reason.source.bracket',
  'source.bracket-label': 'reason.source.label',
  'source.dash': 'reason.source.dash',
  'source.dateline': 'reason.source.dateline',
  'source.front-matter': 'reason.source.front-matter',
  'source.label': 'reason.source.label',
  'source.line': 'reason.source.line',
  'source.prefix': 'reason.source.headline',
  'source.suffix': 'reason.source.headline',
  'bulletin.front-matter': 'reason.bulletin.front-matter',
  'bulletin.no-stories': 'reason.bulletin.no-stories',
  'bulletin.reading': 'reason.bulletin.reading',
  'bulletin.sourced': 'reason.bulletin.sourced',
  'bulletin.weighed': 'reason.bulletin.weighed',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** A detector's reason as a sentence; one that has no sentence yet is told by its family and its words. */
export function reasonSentence({ code, detail = '' }: Reason, locale: Locale): string {
  if (isTold(code)) return message(locale, told[code], { detail });
  return message(locale, code.startsWith('head.') ? 'reason.head.marked' : 'reason.other', { detail: detail || code });
}

function isTold(code: string): code is keyof typeof told {
  return Object.hasOwn(told, code);
}
