import { readBrackets, type Reference } from './brackets.ts';
import { endOfAddress, findAddresses, type AddressMatch } from './findAddresses.ts';
import { findHtmlLinks } from './htmlLinks.ts';
import { classesOf, Sign, Unit } from './units.ts';
import { fold } from '../text.ts';

/** An address of the web, and how it stands in the text. */
export interface LinkMatch extends AddressMatch {
  /** In running text, between angle brackets, behind the words of a Markdown link, or in an attribute of HTML. */
  readonly form: 'plain' | 'angled' | 'markdown' | 'html';
  /** It shows a picture. */
  readonly image: boolean;
  /** Where the words of a Markdown link begin and end. */
  readonly words: readonly [start: number, end: number] | null;
}

export interface ScannedLinks {
  /** In the order of the text; none stands within another, nor within another's words. */
  readonly links: readonly LinkMatch[];
  /** What refers to an address defined elsewhere, whether or not it is. */
  readonly references: readonly Reference[];
}

interface Candidate extends LinkMatch {
  /** Where the whole begins and ends, words and brackets included. */
  readonly from: number;
  readonly to: number;
}

/** Every address in a text, whatever holds it, and every reference to one, in time linear in the text's length. */
export function scanLinks(text: string): ScannedLinks {
  const brackets = readBrackets(text);
  const found: Candidate[] = [
    ...brackets.links.map(({ url, start, end, image, textStart, textEnd, from, to }): Candidate => ({ url, start, end, form: 'markdown', image, words: [textStart, textEnd], from, to })),
    ...findHtmlLinks(text).map(({ url, start, end, image }): Candidate => ({ url, start, end, form: 'html', image, words: null, from: start, to: end })),
    ...findAngled(text),
    ...findAddresses(text).map(({ url, start, end }): Candidate => ({ url, start, end, form: 'plain', image: false, words: null, from: start, to: end })),
  ].filter(opensWeb);
  // Where two begin at one place, the one that is closed by a sign of its own knows better where it ends.
  found.sort((a, b) => a.from - b.from);
  const links: LinkMatch[] = [];
  let end = 0;
  for (const { from, to, ...link } of found) {
    if (from < end) continue;
    links.push(link);
    end = to;
  }
  return { links, references: [...brackets.references, ...findNamed(text)] };
}

/** Whether it begins as an address does, perhaps a malformed one, and has no white space in it. */
function opensWeb({ form, url }: LinkMatch): boolean {
  return form === 'plain' || (/^(?:https?:|www\.)/i.test(fold(url.slice(0, 8))) && !/\s/.test(url));
}

/** `<https://…>`: all up to the closing bracket, where no sentence can stand between them. */
function findAngled(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (endOfAddress(text, at + 1) < 0) continue;
    let end = at + 1;
    while ((classesOf(text.charCodeAt(end)) & (Unit.TAIL | Unit.CJK)) !== 0) end++;
    if (text.charCodeAt(end) === Sign.GREATER) found.push({ url: text.slice(at + 1, end), start: at + 1, end, form: 'angled', image: false, words: null, from: at + 1, to: end });
  }
  return found;
}

/** reStructuredText: `` `words`_ ``. */
function findNamed(text: string): Reference[] {
  const found: Reference[] = [];
  let open = text.indexOf('`');
  while (open >= 0) {
    const close = text.indexOf('`', open + 1);
    if (close < 0) break;
    const label = text.slice(open + 1, close);
    const isNamed = label !== '' && text.charCodeAt(close + 1) === Sign.UNDERSCORE && !label.includes('<');
    if (isNamed) found.push({ label, start: open, end: text.charCodeAt(close + 2) === Sign.UNDERSCORE ? close + 3 : close + 2 });
    open = isNamed ? text.indexOf('`', close + 2) : close;
  }
  return found;
}
