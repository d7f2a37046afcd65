import type { Block } from '../bulletin/evidence/blocks.ts';
import { lastLine } from '../bulletin/evidence/blocks.ts';
import type { Bulletin } from '../bulletin/model.ts';
import type { Draft } from '../bulletin/readings/reading.ts';
import { joinWrapped } from '../bulletin/text/text.ts';
import { type Moved, movedAddresses } from './feet.ts';
import type { Form } from './form.ts';
import { pageFurniture } from './furniture.ts';
import { divisionsIn, type IsDivision } from './hyphens.ts';
import type { Segment } from './segments.ts';
import { startOf, type Unit, unitsOf } from './units.ts';

/** Tells of a line, from 0, whether it is to be changed. */
export type IsMeant = (line: number) => boolean;

/** A text in one of its forms, made of its pieces; null where there is nothing to change. */
export function compose(text: string, draft: Draft, bulletin: Bulletin, form: Form, isMeant: IsMeant): Segment[] | null {
  return new Composition(text, draft, bulletin, form, isMeant).segments();
}

/** What closes the brackets around a call, or leads on to its address. */
const BEHIND_CALL = /^[\s)）\]】>»→:：。]{0,12}/;

class Composition {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #form: Form;
  readonly #isMeant: IsMeant;
  readonly #starts: readonly number[];
  readonly #newline: string;
  readonly #isDivision: IsDivision;
  /** Blocks that go, by index. */
  readonly #out: ReadonlySet<number>;
  /** Lines of blocks that go. */
  readonly #outLines: ReadonlySet<number>;
  readonly #moved = new Map<number, Moved[]>();
  readonly #units: readonly Unit[];

  constructor(text: string, draft: Draft, bulletin: Bulletin, form: Form, isMeant: IsMeant) {
    this.#text = text;
    this.#draft = draft;
    this.#form = form;
    this.#isMeant = isMeant;
    this.#starts = lineStarts(text);
    this.#newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    this.#isDivision = divisionsIn(text);
    const isWhole = (block: Block) => block.lines.every(({ number }) => isMeant(number));
    const out = new Set([...pageFurniture(draft)].filter((i) => isWhole(draft.blocks[i]!)));
    const moved = form.addresses === 'stay' ? [] : movedAddresses(draft, bulletin);
    for (const one of moved) {
      if (!isWhole(draft.blocks[one.foot]!) || !isMeant(one.to.line)) continue;
      out.add(one.foot);
      this.#moved.set(one.to.line, [...(this.#moved.get(one.to.line) ?? []), one]);
    }
    this.#out = out;
    this.#outLines = new Set([...out].flatMap((i) => draft.blocks[i]!.lines.map(({ number }) => number)));
    this.#units = unitsOf(draft, bulletin, form, (i) => out.has(i), isMeant);
  }

  segments(): Segment[] | null {
    const isJoined = this.#units.some((unit) => 'joined' in unit && (unit.joined.length > 1 || unit.joined[0]!.lines.length > 1));
    if (!isJoined && this.#out.size === 0 && !/\f/.test(this.#text)) return null;
    const segments: Segment[] = [];
    let above = -1;
    for (const unit of this.#units) {
      const first = startOf(unit);
      segments.push(...(above < 0 ? this.#before(first) : this.#between(above, first)));
      if ('joined' in unit) segments.push(...this.#joined(unit.joined));
      else segments.push({ from: this.#starts[unit.from]!, to: this.#endOf(unit.to) });
      above = 'joined' in unit ? lastLine(unit.joined.at(-1)!) : unit.to;
    }
    segments.push(...this.#after(above));
    return segments;
  }

  /** Where a line ends, white space at its end left out where it is to be changed. */
  #endOf(number: number): number {
    const { text, indent, content } = this.#draft.lines[number]!;
    return this.#starts[number]! + (this.#isMeant(number) ? indent + content.length : text.length);
  }

  #before(first: number): Segment[] {
    // A byte order mark stays where it is.
    const mark: Segment[] = this.#text.startsWith('\ufeff') && first > 0 ? [{ from: 0, to: 1 }] : [];
    return this.#isMeant(0) ? mark : [{ from: 0, to: this.#starts[first]! }];
  }

  #between(above: number, first: number): Segment[] {
    if (above === first - 1 && !this.#isMeant(first)) return [{ from: this.#endOf(above), to: this.#starts[first]! }];
    return [{ words: this.#newline.repeat(1 + this.#blanksAbove(first)) }];
  }

  /** How many blank lines are to stand above a unit. */
  #blanksAbove(first: number): number {
    let [most, run, isCut] = [0, 0, false];
    for (let at = first - 1; at >= 0; at--) {
      const { blank } = this.#draft.lines[at]!;
      if (!blank && !this.#outLines.has(at)) break;
      run = blank ? run + 1 : 0;
      most = Math.max(most, run);
      isCut ||= !blank;
    }
    if (!this.#isMeant(first)) return most;
    if (this.#draft.layout.doubleSpaced) return this.#form.spaced || most > 1 ? 1 : 0;
    return isCut ? Math.min(most, 1) : most;
  }

  #after(above: number): Segment[] {
    if (above < 0) return [{ from: 0, to: this.#text.length }];
    const end = this.#starts[above]! + this.#draft.lines[above]!.text.length;
    const hasEnd = end < this.#text.length;
    return this.#isMeant(above) ? [{ words: hasEnd ? this.#newline : '' }] : [{ from: end, to: this.#text.length }];
  }

  /** One line of all the lines of blocks. */
  #joined(blocks: readonly Block[]): Segment[] {
    const segments: Segment[] = this.#indent(blocks[0]!);
    let text = '';
    for (const block of blocks) {
      block.lines.forEach(({ number, indent, content }, k) => {
        const next = k === 0 ? joinWrapped(text, content) : block.text.slice(0, block.starts[k]! + content.length);
        const gap = k === 0 ? next.slice(text.length, next.length - content.length) : next.slice(block.starts[k - 1]! + block.lines[k - 1]!.content.length, block.starts[k]);
        if (gap === '') dropDivision(segments, text, content, this.#isDivision);
        else if (text !== '') segments.push({ words: gap });
        const from = this.#starts[number]! + indent;
        segments.push(...this.#withAddresses(number, from, from + content.length));
        text = k === 0 ? next : text + gap + content;
      });
    }
    return segments;
  }

  /** White space before a unit's first line, without what only begins a page. */
  #indent({ lines: [line] }: Block): Segment[] {
    const { number, text, indent, tight } = line!;
    const start = this.#starts[number]!;
    const space = text.slice(0, indent);
    if (this.#draft.layout.doubleSpaced && tight && /^[ \f]{1,3}$/.test(space)) return [];
    return space.split(/(\f)/).reduce<{ at: number; kept: Segment[] }>(({ at, kept }, piece) => {
      const end = at + piece.length;
      return { at: end, kept: piece === '\f' || piece === '' ? kept : [...kept, { from: start + at, to: start + end }] };
    }, { at: 0, kept: [] }).kept;
  }

  /** A piece of a line, with the addresses behind the words in it that call them. */
  #withAddresses(line: number, from: number, to: number): Segment[] {
    const segments: Segment[] = [];
    let at = from;
    for (const { to: place, url } of [...(this.#moved.get(line) ?? [])].sort((a, b) => a.to.character - b.to.character)) {
      const call = this.#starts[line]! + place.character;
      const end = Math.min(to, call + BEHIND_CALL.exec(this.#text.slice(call, to))![0].trimEnd().length);
      segments.push({ from: at, to: end }, { words: `${this.#form.addresses === 'below' ? this.#newline : ' '}${url}${end < to ? ' ' : ''}` });
      at = end;
    }
    return at < to ? [...segments, { from: at, to }] : segments;
  }
}

/** Takes the hyphen of a division off the last of the pieces. */
function dropDivision(segments: Segment[], before: string, after: string, isDivision: IsDivision): void {
  const last = segments.at(-1);
  if (!last || !('to' in last) || !(/\u00ad$/.test(before) || (before.endsWith('-') && isDivision(before, after)))) return;
  segments[segments.length - 1] = { from: last.from, to: last.to - 1 };
}

/** Where each line begins, in UTF-16 units. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}
