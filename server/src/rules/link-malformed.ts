import { said } from '../messages/messages.ts';
import type { BulletinRule, Fault } from './rule.ts';
import { onLine } from './common/places.ts';

/** Beginnings that are no address's, each with what was meant. Nothing else than an address begins so. */
const SLIPS: readonly (readonly [slip: RegExp, meant: (match: RegExpExecArray) => string | null])[] = [
  // https://https://…, http://https//…
  [/\bhttps?:\/\/(?=https?:?\/\/)/giu, () => ''],
  // htps://, htttps://, ttps://, https;//, https//
  [/(?<![\w./:-])(?<scheme>[a-z]{3,7})(?<colon>[:;.]?)\/\/(?=[a-z\d-]+\.[a-z\d])/giu, ({ groups = {} }) => meant(groups['scheme'] ?? '', groups['colon'] ?? '')],
  // https:/host, https:///host, http:www.host
  [/(?<![\w/=])(?<scheme>https?):(?:\/|\/{3,})(?=[a-z\d-]+\.[a-z\d])/giu, ({ groups = {} }) => `${groups['scheme'] ?? ''}://`],
  [/(?<![\w/=])(?<scheme>https?):(?=www\.[a-z\d])/giu, ({ groups = {} }) => `${groups['scheme'] ?? ''}://`],
  // https:// www.host
  [/\b(?<scheme>https?):\/\/[ \t]+(?=(?:www\.)?[a-z\d-]+\.[a-z]{2,}\/)/giu, ({ groups = {} }) => `${groups['scheme'] ?? ''}://`],
];

/** An address that no browser could open as it is written. */
export const linkMalformed: BulletinRule = {
  id: 'link-malformed',
  scope: 'bulletin',
  level: 'error',
  fixesSafely: true,
  check: ({ document }) => document.lines.flatMap((text, line) => (/\/|https?:/iu.test(text) ? faultsOf(text, line) : [])),
};

function faultsOf(text: string, line: number): Fault[] {
  for (const [slip, meantBy] of SLIPS) {
    const faults = [...text.matchAll(slip)].flatMap((match): Fault[] => {
      const start = match.index;
      const newText = meantBy(match);
      if (newText === null || isInCode(text, start)) return [];
      const length = /^\S+/u.exec(text.slice(start + match[0].length))?.[0].replace(/[。，；、）)\]】>》"”]+$/u, '').length ?? 0;
      const range = onLine(line, start, start + match[0].length + length);
      const edit = { range: onLine(line, start, start + match[0].length), newText };
      return [{ range, message: said('rule.link-malformed'), fixes: () => [{ title: said('fix.correct-address'), edits: [edit], preferred: true, safe: true }] }];
    });
    if (faults.length > 0) return faults;
  }
  return [];
}

/** The scheme that was meant, as it should stand; null where it is right, or another one. */
function meant(scheme: string, colon: string): string | null {
  const written = scheme.toLowerCase();
  if ((written === 'http' || written === 'https') && colon === ':') return null;
  // Without its colon it must be closer still.
  const isClose = written !== 'http' && written !== 'https' && (colon === ':' || /^h?t{1,3}ps?$/u.test(written)) && /^(?:h{0,2}t{1,3}p{1,2}s{0,2}|h{1,2}t{1,3}s?p?s?|hpt{1,2}ps?|htpps?|hptts?)$/u.test(written);
  const isBroken = (written === 'http' || written === 'https') && colon !== ':';
  if (!isClose && !isBroken) return null;
  return `${written.endsWith('s') ? 'https' : 'http'}://`;
}

/** Whether an odd number of backticks stands before a place: it is an example and no address. */
function isInCode(text: string, at: number): boolean {
  return (text.slice(0, at).split('`').length - 1) % 2 === 1;
}
