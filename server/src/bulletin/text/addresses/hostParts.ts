import { skip } from './openings.ts';
import { classesOf, Sign, Unit, unitAt } from './units.ts';

/** Whether a label can stand last in a host's name: two or more letters, or the ASCII form of an international one. */
export function isEnding(text: string, from: number, to: number, wide: boolean): boolean {
  if (to - from < 2) return false;
  if (skip(text, from, 'xn--') >= 0) return to - from > 4;
  for (let i = from; i < to; i++) if ((classesOf(unitAt(text, i, wide)) & Unit.LETTER) === 0) return false;
  return true;
}

/** Behind `:8080`, or where the host ends if there is none; an empty port needs a path behind it. */
export function endOfPort(text: string, at: number, wide: boolean): number {
  if (unitAt(text, at, wide) !== Sign.COLON) return at;
  let end = at + 1;
  while ((classesOf(unitAt(text, end, wide)) & Unit.DIGIT) !== 0) end++;
  return end > at + 1 || unitAt(text, end, wide) === Sign.SLASH ? end : at;
}

/** Whether a port, a path, a query or a fragment begins at a place. */
export function goesOnBehindHost(text: string, at: number, wide: boolean): boolean {
  return startsTail(unitAt(text, at, wide)) || endOfPort(text, at, wide) > at;
}

/** Whether a unit begins a path, a query or a fragment. */
export function startsTail(code: number): boolean {
  return code === Sign.SLASH || code === Sign.QUESTION || code === Sign.HASH;
}
