import type { AddressMatch } from './findAddresses.ts';
import { readDestination } from './destinations.ts';
import { Sign } from './units.ts';

/** An inline link of Markdown, `[words](address "title")`, or an image with `!` before it; its address may be empty, or none of the web. */
export interface MarkdownLink extends AddressMatch {
  readonly text: string;
  /** Where the words of the link begin and end. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly image: boolean;
  /** Where the whole begins and ends, brackets included. */
  readonly from: number;
  readonly to: number;
}

/** Words that may refer to an address defined elsewhere: `[words][label]`, `[label][]`, `[label]`. */
export interface Reference {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

interface Brackets {
  readonly links: readonly MarkdownLink[];
  readonly references: readonly Reference[];
}

interface Opener {
  readonly at: number;
  readonly image: boolean;
}

/**
 * The links and references of a Markdown text, each in order, in time linear in its length. Brackets within a link's
 * words belong to them, a picture too; a link within a link's words is the link, as CommonMark has it.
 */
export function readBrackets(text: string): Brackets {
  const links: MarkdownLink[] = [];
  const references: Reference[] = [];
  const open: Opener[] = [];
  /** Openers below it hold a link already and can open none. */
  let spent = 0;
  let lastBracket = -1;
  let escaped = -1;
  if (!text.includes(']')) return { links, references };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Sign.BACKSLASH) {
      escaped = ++at;
    } else if (code === Sign.SQUARE) {
      open.push({ at, image: text.charCodeAt(at - 1) === Sign.EXCLAMATION && at - 1 !== escaped });
      lastBracket = at;
    } else if (code === Sign.SQUARE_END) {
      const opener = open.pop();
      const isPlain = opener !== undefined && lastBracket === opener.at;
      const isSpent = open.length < spent && opener?.image === false;
      spent = Math.min(spent, open.length);
      const link = opener && !isSpent ? readInline(text, opener, at) : null;
      const reference = opener && !link ? readReference(text, opener.at, at, isPlain) : null;
      if (link) {
        while ((links.at(-1)?.from ?? -1) > link.from) links.pop();
        while ((references.at(-1)?.start ?? -1) > link.from) references.pop();
        links.push(link);
        if (!link.image) spent = open.length;
        at = link.to - 1;
      } else if (reference) {
        references.push(reference);
        at = reference.end - 1;
      }
      lastBracket = at;
    }
  }
  return { links, references };
}

function readInline(text: string, { at, image }: Opener, closer: number): MarkdownLink | null {
  if (text.charCodeAt(closer + 1) !== Sign.ROUND) return null;
  const destination = readDestination(text, closer + 2);
  if (destination === null) return null;
  const { start, end, to } = destination;
  return { url: text.slice(start, end), start, end, text: text.slice(at + 1, closer), textStart: at + 1, textEnd: closer, image, from: image ? at - 1 : at, to };
}

/** UTF-16 units of the longest label, as CommonMark has it. */
const LONGEST_LABEL = 999;

/** The reference that an opener and its closer make, alone or with the label behind them. */
function readReference(text: string, opener: number, closer: number, isPlain: boolean): Reference | null {
  const next = text.charCodeAt(closer + 1);
  if (next === Sign.SQUARE) {
    const end = endOfLabel(text, closer + 2);
    // `[1][words](address)`: the second is no label.
    const isLabel = end > closer + 2 && text.charCodeAt(end + 1) !== Sign.ROUND;
    if (isLabel) return { label: text.slice(closer + 2, end), start: opener, end: end + 1 };
  }
  if (!isPlain || closer === opener + 1 || closer - opener > LONGEST_LABEL || next === Sign.COLON || next === Sign.ROUND) return null;
  return { label: text.slice(opener + 1, closer), start: opener, end: isCollapsed(text, closer + 1) ? closer + 3 : closer + 1 };
}

function isCollapsed(text: string, at: number): boolean {
  return text.startsWith('[]', at) && text.charCodeAt(at + 2) !== Sign.ROUND;
}

/** Where the bracket that closes a label stands; -1 where none does. */
function endOfLabel(text: string, from: number): number {
  for (let at = from; at <= from + LONGEST_LABEL && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Sign.BACKSLASH) at++;
    else if (code === Sign.SQUARE_END) return at;
    else if (code === Sign.SQUARE) return -1;
  }
  return -1;
}

/** A Markdown text with the words of its links in their place, and without its pictures. */
export function plainWords(text: string): string {
  let plain = '';
  let at = 0;
  for (const link of readBrackets(text).links) {
    plain += text.slice(at, link.from) + (link.image ? '' : plainWords(link.text));
    at = link.to;
  }
  return plain + text.slice(at);
}
