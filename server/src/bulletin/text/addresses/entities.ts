import { classesOf, Sign, Unit } from './units.ts';

/** Characters on which an address ends, by the names that HTML has for them. */
const NAMES: ReadonlySet<string> = new Set([
  'quot', 'apos', 'lt', 'gt', 'nbsp', 'ensp', 'emsp', 'thinsp', 'zwnj', 'zwj', 'lsquo', 'rsquo', 'ldquo', 'rdquo', 'laquo', 'raquo', 'ndash', 'mdash', 'hellip', 'middot', 'bull',
]);

/** Longer than any name of these, and than any number. */
const LONGEST = 12;

/** Behind the entity that begins at an `&` (`&amp;`, `&#38;`); -1 where none does. */
export function endOfEntity(text: string, at: number): number {
  const from = text.charCodeAt(at + 1) === Sign.HASH ? at + 2 : at + 1;
  for (let i = from; i < at + LONGEST; i++) {
    const code = text.charCodeAt(i);
    if (code === Sign.SEMICOLON) return i > from ? i + 1 : -1;
    if (code > 0x7f || (classesOf(code) & (Unit.LETTER | Unit.DIGIT)) === 0) return -1;
  }
  return -1;
}

/** Whether an entity stands for a character on which an address ends; `&amp;` does not. */
export function endsAddress(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from + 1) !== Sign.HASH) return NAMES.has(text.slice(from + 1, to - 1).toLowerCase());
  const isHex = (text.charCodeAt(from + 2) | 0x20) === 0x78;
  const code = isHex ? parseInt(text.slice(from + 3, to - 1), 16) : Number(text.slice(from + 2, to - 1));
  return !Number.isNaN(code) && (classesOf(code) & Unit.TAIL) === 0;
}

/** Where the entity begins that ends at a place, its semicolon included; -1 where none does. */
export function startOfEntity(text: string, end: number): number {
  for (let at = end - 2; at >= 0 && at > end - 1 - LONGEST; at--) {
    if (text.charCodeAt(at) === Sign.AMPERSAND) return endOfEntity(text, at) === end ? at : -1;
  }
  return -1;
}
