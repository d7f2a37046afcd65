import { startsTail } from './hostParts.ts';
import { readAuthority } from './hosts.ts';
import { readOpening } from './openings.ts';
import { endOfTail, withoutLooseEnd } from './tails.ts';
import { unitAt } from './units.ts';

/** An address as it stands, never decoded. */
export interface AddressMatch {
  readonly url: string;
  /** UTF-16 units in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Without one of these no address begins. */
const OPENS = /[/／]{2}|[WwＷｗ]{2}/;

/** All addresses of a text, in order, each from its `http://`, `https://` or `www.` to its last unit; in time linear in the text's length. */
export function findAddresses(text: string): AddressMatch[] {
  const found: AddressMatch[] = [];
  if (!OPENS.test(text)) return found;
  for (let start = 0; start < text.length;) {
    const end = mayOpen(text.charCodeAt(start)) ? endOfAddress(text, start) : -1;
    if (end > start) found.push({ url: text.slice(start, end), start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}

/** Whether a unit is an h or a w, or in full width: a quick look. */
function mayOpen(code: number): boolean {
  return code >= WIDE || (code | 0x20) === 0x68 || (code | 0x20) === 0x77;
}

const WIDE = 0xff00;

/** Where the address ends that begins at a place; -1 where none does. */
export function endOfAddress(text: string, start: number): number {
  const opening = readOpening(text, start);
  const authority = opening && readAuthority(text, opening);
  if (!authority) return -1;
  const { wide } = opening;
  const begun = { start, host: authority.host, hostEnd: authority.end, wide };
  const end = startsTail(unitAt(text, authority.end, wide)) ? endOfTail(text, begun) : authority.end;
  return withoutLooseEnd(text, begun, end);
}
