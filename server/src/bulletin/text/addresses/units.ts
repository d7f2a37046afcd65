/** What a UTF-16 unit can be in an address: one bit for each class, looked up in a table. */
export const Unit = {
  LETTER: 1,
  DIGIT: 2,
  /** A label of a host, the dots between labels aside. */
  HOST: 4,
  /** User info, before the `@` of a host. */
  USER: 8,
  /** Path, query and fragment. */
  TAIL: 16,
  /** Ends the sentence around an address rather than the address. */
  LOOSE: 32,
  /** Han, kana and hangul: they may stand in a host, and end everything else. */
  CJK: 64,
} as const;

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Comma, semicolon, brackets and quotes may stand in user info by the letter of RFC 3986, but only sentences have them there. */
const SIGNS: readonly (readonly [bits: number, units: string])[] = [
  [Unit.LETTER, ALPHANUMERIC.slice(10)],
  [Unit.DIGIT, ALPHANUMERIC.slice(0, 10)],
  [Unit.HOST, `${ALPHANUMERIC}-_`],
  [Unit.USER, `${ALPHANUMERIC}-_.~%!$&*+=:@`],
  [Unit.TAIL, `${ALPHANUMERIC}-_.~:/?#[]@!$&'()*+,;=%|{}^`],
  [Unit.LOOSE, ".,:;!?'*|^@"],
];

/** Letters of scripts that are set with spaces between words: Latin with marks, Greek, Cyrillic, Armenian. */
const NARROW: readonly [from: number, to: number] = [0xc0, 0x58f];
const NARROW_LETTER = /[\p{L}\p{M}]/u;

/** 々〆〇, kana without their middle dot, bopomofo, Han, hangul, compatibility Han. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x3005, 0x3007], [0x3041, 0x3096], [0x30a1, 0x30fa], [0x30fc, 0x30fe], [0x3105, 0x312f], [0x31a0, 0x31bf],
  [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xac00, 0xd7a3], [0xf900, 0xfaff],
];

const TABLE = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const add = (code: number, bits: number) => { table[code] = (table[code] ?? 0) | bits; };
  for (const [bits, units] of SIGNS) for (let i = 0; i < units.length; i++) add(units.charCodeAt(i), bits);
  for (let code = NARROW[0]; code <= NARROW[1]; code++) if (NARROW_LETTER.test(String.fromCharCode(code))) add(code, Unit.LETTER | Unit.HOST | Unit.TAIL);
  for (const [from, to] of WIDE) for (let code = from; code <= to; code++) add(code, Unit.CJK);
  return table;
}

/** The classes of a unit; 0 for what is in none, and behind the end of a text, where `charCodeAt` says NaN. */
export function classesOf(code: number): number {
  return TABLE[code] ?? 0;
}

/** Full-width forms of letters, digits and signs that are typed in addresses; those of `，；！（）` and their like end them. */
const TYPED_WIDE = /[\uff03\uff05\uff06\uff0b\uff0d\uff0e\uff0f\uff1a\uff1d\uff1f\uff20\uff3f\uff5e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const TO_PLAIN = 0xfee0;

/** The unit at a place; in an address that was typed in full width, its half-width form. NaN behind the end. */
export function unitAt(text: string, at: number, wide: boolean): number {
  const code = text.charCodeAt(at);
  return wide && code >= 0xff03 && code <= 0xff5e && TYPED_WIDE.test(text.charAt(at)) ? code - TO_PLAIN : code;
}

/** A unit in half width; every other unit as it is. */
export function plainUnit(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - TO_PLAIN : code;
}

/** Codes of the signs that the grammar names. */
export const Sign = {
  EXCLAMATION: 0x21, QUOTE: 0x22, HASH: 0x23, AMPERSAND: 0x26, APOSTROPHE: 0x27, ROUND: 0x28, ROUND_END: 0x29, COMMA: 0x2c, HYPHEN: 0x2d, DOT: 0x2e, SLASH: 0x2f,
  COLON: 0x3a, SEMICOLON: 0x3b, LESS: 0x3c, EQUALS: 0x3d, GREATER: 0x3e, QUESTION: 0x3f, AT: 0x40, SQUARE: 0x5b, BACKSLASH: 0x5c, SQUARE_END: 0x5d,
  UNDERSCORE: 0x5f, CURLY: 0x7b, BAR: 0x7c, CURLY_END: 0x7d, TILDE: 0x7e,
} as const;
