import { endOfEntity, endsAddress, startOfEntity } from './entities.ts';
import { readOpening } from './openings.ts';
import { classesOf, Sign, Unit, unitAt } from './units.ts';

/** What is known of an address when its path begins. */
export interface Begun {
  readonly start: number;
  readonly host: number;
  /** Behind host and port. */
  readonly hostEnd: number;
  readonly wide: boolean;
}

/**
 * Behind path, query and fragment, as far as they can be the address's: up to what no address holds, a bracket that it
 * did not open, an entity that stands for such a thing, or the next address. What stands at the end for the sentence's
 * sake is still there.
 */
export function endOfTail(text: string, { start, hostEnd, wide }: Begun): number {
  const quoted = text.charCodeAt(start - 1) === Sign.APOSTROPHE;
  const celled = isCell(text, start);
  const open: number[] = [];
  let hasQuery = false;
  for (let at = hostEnd; ; at++) {
    const code = unitAt(text, at, wide);
    if ((classesOf(code) & Unit.TAIL) === 0) return at;
    switch (code) {
      case Sign.QUESTION: case Sign.HASH: hasQuery = true; break;
      case Sign.APOSTROPHE: if (quoted) return at; break;
      // A bar divides cells and publishers from headlines; only queries are seen with it.
      case Sign.BAR: if (!hasQuery || celled) return at; break;
      // Nobody writes square brackets into a path, but many a number of a note behind one.
      case Sign.SQUARE: if (!hasQuery) return at; open.push(code); break;
      case Sign.ROUND: case Sign.CURLY: open.push(code); break;
      case Sign.ROUND_END: if (open.pop() !== Sign.ROUND) return at; break;
      case Sign.SQUARE_END: if (open.pop() !== Sign.SQUARE) return at; break;
      case Sign.CURLY_END: if (open.pop() !== Sign.CURLY) return at; break;
      case Sign.AMPERSAND: {
        const end = endOfEntity(text, at);
        if (end > 0 && endsAddress(text, at, end)) return at;
        break;
      }
      default: if (beginsNext(text, at, wide)) return at;
    }
  }
}

/** Whether an address begins a cell of a table: a bar stands before it. */
function isCell(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === Sign.BAR || (text.charCodeAt(start - 1) === 0x20 && text.charCodeAt(start - 2) === Sign.BAR);
}

/**
 * Whether another address begins within the units of one: `http://a.cn/1http://b.cn/2`. Behind `/`, `=`, `?`, `&` and `#`
 * it is a part of the first: `https://web.archive.org/web/2020/http://a.cn/`. A bare `www.` must have a comma before it,
 * or what divides like one.
 */
function beginsNext(text: string, at: number, wide: boolean): boolean {
  const opening = readOpening(text, at);
  if (opening === null) return false;
  const before = unitAt(text, at - 1, wide);
  const follows = classesOf(unitAt(text, opening.end, opening.wide)) & (Unit.HOST | Unit.CJK);
  if (!opening.hasScheme) return follows !== 0 && (before === Sign.COMMA || before === Sign.SEMICOLON || before === Sign.BAR);
  return (follows !== 0 || text.charCodeAt(opening.end) === Sign.SQUARE) && !HOLDS_INNER.has(before);
}

const HOLDS_INNER: ReadonlySet<number> = new Set([Sign.SLASH, Sign.EQUALS, Sign.QUESTION, Sign.AMPERSAND, Sign.HASH]);

/** Where an address ends without what stands at its end for the sentence's sake. */
export function withoutLooseEnd(text: string, begun: Begun, end: number): number {
  let to = end;
  for (let next = to; next >= 0; next = looseEnd(text, begun, to)) to = next;
  return to;
}

/** Where the last unit, or the entity that it ends, begins; -1 where it is the address's own. */
function looseEnd(text: string, { start, host, hostEnd, wide }: Begun, end: number): number {
  if (end <= host) return -1;
  const last = unitAt(text, end - 1, wide);
  if (last === Sign.SEMICOLON) {
    const entity = startOfEntity(text, end);
    return entity > hostEnd ? entity : end - 1;
  }
  const isLoose = (classesOf(last) & Unit.LOOSE) !== 0
    || last === Sign.ROUND || last === Sign.SQUARE || last === Sign.CURLY
    // Two are a dash.
    || (last === Sign.HYPHEN && (end <= hostEnd || unitAt(text, end - 2, wide) === last || unitAt(text, end, wide) === last))
    // `_https://a.cn/b_` is set in italics.
    || (last === Sign.UNDERSCORE && (end <= hostEnd || text.charCodeAt(start - 1) === last))
    || (last === Sign.TILDE && text.charCodeAt(start - 1) === last);
  return isLoose ? end - 1 : -1;
}
