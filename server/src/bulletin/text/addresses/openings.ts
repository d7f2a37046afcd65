import { classesOf, plainUnit, Sign, Unit } from './units.ts';

/** How an address begins: `http://`, `https://`, or `www.` alone; in either case and either width. */
export interface Opening {
  /** Where user info or host follows; behind `www.`, the next label. */
  readonly end: number;
  readonly hasScheme: boolean;
  /** At least one unit of it was typed in full width. */
  readonly wide: boolean;
}

/** The opening at a place, or null. Looks at eight units at most, and at the one before. */
export function readOpening(text: string, at: number): Opening | null {
  switch (plainUnit(text.charCodeAt(at)) | LOWER) {
    case H: return readScheme(text, at);
    case W: return readBare(text, at);
    default: return null;
  }
}

const LOWER = 0x20;
const H = 0x68;
const W = 0x77;

function readScheme(text: string, at: number): Opening | null {
  let end = skip(text, at, 'http');
  if (end < 0) return null;
  const secure = skip(text, end, 's');
  if (secure >= 0) end = secure;
  end = skip(text, end, '://');
  return end < 0 ? null : { end, hasScheme: true, wide: isWide(text, at, end) };
}

function readBare(text: string, at: number): Opening | null {
  const end = skip(text, at, 'www.');
  return end < 0 || isInside(text, at) ? null : { end, hasScheme: false, wide: isWide(text, at, end) };
}

/** Whether a name, an e-mail address or a path goes on to the place. */
function isInside(text: string, at: number): boolean {
  const before = plainUnit(text.charCodeAt(at - 1));
  return (classesOf(before) & Unit.HOST) !== 0 || before === Sign.DOT || before === Sign.AT || before === Sign.SLASH;
}

/** Where a text goes on behind some units in either case and width, -1 where it has others. `units` are lower case. */
export function skip(text: string, at: number, units: string): number {
  for (let i = 0; i < units.length; i++) {
    const code = plainUnit(text.charCodeAt(at + i));
    const wanted = units.charCodeAt(i);
    if (code !== wanted && !(wanted > 0x60 && (code | LOWER) === wanted)) return -1;
  }
  return at + units.length;
}

function isWide(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}
