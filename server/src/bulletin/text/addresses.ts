/**
 * Addresses (URLs) in running text, Chinese text included, where no space ends them.
 * Never decodes or encodes: what comes out is what stands there.
 */

import { fold } from './text.ts';

export interface AddressMatch {
  readonly url: string;
  /** UTF-16 units in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Characters of RFC 3986 and the brackets that people leave in addresses. */
const ADDRESS = /(?:https?:\/\/|(?<![\w.@/-])www\.(?=[\w-]+\.))[\w\-.~:/?#[\]@!$&'()*+,;=%|{}^]+/gi;

/** All addresses of a line, in order; those typed in full-width letters too, exactly as they stand. */
export function findAddresses(text: string): AddressMatch[] {
  if (/[\uff48\uff28][\uff54\uff34]{2}/.test(text)) {
    return findAddresses(fold(text)).map(({ start, end }) => ({ url: text.slice(start, end), start, end }));
  }
  if (!text.includes('://') && !/www\./i.test(text)) return [];
  const found: AddressMatch[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const url = trimEnd(match[0]);
    if (/[\w-]\.[\w-]|localhost|\/\/[^/]+/.test(url)) found.push({ url, start: match.index, end: match.index + url.length });
  }
  return found;
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without the punctuation of the sentence around it; a closing bracket stays if the address opened it. */
function trimEnd(url: string): string {
  let end = firstUnopened(url);
  while (end > 0 && /[.,;:!?'*|^]/.test(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}

function firstUnopened(url: string): number {
  const open: string[] = [];
  for (let i = 0; i < url.length; i++) {
    const unit = url.charAt(i);
    if (unit === '(' || unit === '[' || unit === '{') open.push(unit);
    else if (unit in CLOSERS && open.pop() !== CLOSERS[unit]) return i;
  }
  return url.length;
}

export interface MarkdownLink extends AddressMatch {
  readonly text: string;
  /** Where the words of the link begin and end. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly image: boolean;
}

const MARKDOWN_LINK = /(!?)\[((?:[^[\]\\]|\\.|!?\[[^[\]]*\](?:\([^()]*\))?)*)\]\(\s*<?((?:[^\s()<>]|\([^\s()]*\))*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

/** Inline links and images of a Markdown line, in order; a picture inside a link is not told apart. */
export function findMarkdownLinks(text: string): MarkdownLink[] {
  if (!text.includes('](')) return [];
  const links: MarkdownLink[] = [];
  for (const match of text.matchAll(MARKDOWN_LINK)) {
    const [whole, bang = '', words = '', url = ''] = match;
    const start = match.index + whole.indexOf(url, bang.length + words.length + 3);
    const textStart = match.index + bang.length + 1;
    links.push({ url, text: words, start, end: start + url.length, textStart, textEnd: textStart + words.length, image: bang === '!' });
  }
  return links;
}
