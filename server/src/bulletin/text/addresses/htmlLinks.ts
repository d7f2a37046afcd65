import type { AddressMatch } from './findAddresses.ts';
import { Sign } from './units.ts';

/** The address in an attribute of an HTML tag, white space around it aside. */
export interface HtmlLink extends AddressMatch {
  /** In `src` and its like, not in `href`. */
  readonly image: boolean;
}

/** What `href` and `src` of the tags in a text hold, in order, quoted or not, in time linear in its length. A tag that is not closed before the next `<` is none. */
export function findHtmlLinks(text: string): HtmlLink[] {
  const links: HtmlLink[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (isLetter(text.charCodeAt(at + 1))) readTag(text, at + 1, links);
  }
  return links;
}

/** Adds what the attributes of a tag hold, which may be very many; nothing where it is no tag. */
function readTag(text: string, from: number, links: HtmlLink[]): void {
  const before = links.length;
  let at = endOf(text, from, isNamed);
  for (;;) {
    const name = endOf(text, at, isBetween);
    const equals = endOf(text, name, isNamed);
    if (equals === name) {
      if (text.charCodeAt(name) !== Sign.GREATER) links.length = before;
      return;
    }
    const sign = endOf(text, equals, isSpace);
    if (text.charCodeAt(sign) !== Sign.EQUALS) { at = equals; continue; }
    const value = endOf(text, sign + 1, isSpace);
    const quote = text.charCodeAt(value);
    const isQuoted = quote === Sign.QUOTE || quote === Sign.APOSTROPHE;
    const start = isQuoted ? value + 1 : value;
    const end = endOf(text, start, isQuoted ? (code) => code !== quote : isUnquoted);
    if (isQuoted && text.charCodeAt(end) !== quote) {
      links.length = before;
      return;
    }
    const link = readAttribute(text, text.slice(name, equals).toLowerCase(), start, end);
    if (link) links.push(link);
    at = isQuoted ? end + 1 : end;
  }
}

/** Behind the units of a kind; the next tag and the text's end stop every kind. */
function endOf(text: string, from: number, isOne: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== Sign.LESS && isOne(text.charCodeAt(at))) at++;
  return at;
}

function readAttribute(text: string, name: string, from: number, to: number): HtmlLink | null {
  const image = name === 'src' || name.endsWith('-src');
  if (!image && name !== 'href') return null;
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { url: text.slice(start, end), start, end, image };
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const isBetween = (code: number) => isSpace(code) || code === Sign.SLASH;
const isUnquoted = (code: number) => !isSpace(code) && code !== Sign.GREATER;
const isNamed = (code: number) => isUnquoted(code) && code !== Sign.EQUALS && code !== Sign.SLASH && code !== Sign.QUOTE && code !== Sign.APOSTROPHE;
const isLetter = (code: number) => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
