import { said } from '../messages/messages.ts';
import { fold } from '../bulletin/text/text.ts';
import { onLine } from './common/places.ts';
import type { BulletinRule, Fault } from './rule.ts';

/** The beginning of an address and what an address may hold, in either width. */
const ADDRESS = /(?:[hｈHＨ][tｔTＴ]{2}[pｐPＰ][sｓSＳ]?[:：][/／]{2}|(?<![\w.])[wｗWＷ]{3}[.．](?=[-\wａ-ｚＡ-Ｚ０-９]))[\w\-.~:/?#@!$&'*+,;=%ａ-ｚＡ-Ｚ０-９．／：－＿％＝＆？＃～＋＠]+/gu;
/** Signs that end a sentence as well as they stand in an address. */
const LOOSE_END = /[.,;:!?'*：？＆＃＝．－～＋]+$/u;
/** Letters, digits, stops and strokes of full width, which no sentence has for its own sake; signs that join only before more of the address. */
const FULL = /[ａ-ｚＡ-Ｚ０-９．／＿％]|[－＝＆](?=\w)|^https?：/u;

/** An address in full-width characters. */
export const linkFullwidth: BulletinRule = {
  id: 'link-fullwidth',
  scope: 'bulletin',
  level: 'warning',
  fixesSafely: true,
  check: ({ document }) => document.lines.flatMap((text, line) => (/[\uff0e-\uff5a]/u.test(text) ? faultsOf(text, line) : [])),
};

function faultsOf(text: string, line: number): Fault[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const address = match[0].replace(LOOSE_END, '');
    if (!FULL.test(address)) return [];
    const range = onLine(line, match.index, match.index + address.length);
    return [{ range, message: said('rule.link-fullwidth'), fixes: () => [{ title: said('fix.half-width'), edits: [{ range, newText: fold(address) }], preferred: true, safe: true }] }];
  });
}
