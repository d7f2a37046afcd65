import type { Block } from '../evidence/blocks.ts';
import type { Draft, Item } from '../readings/reading.ts';
import type { Span } from './candidate.ts';

/** A line of a story above or below its headline, in its block's text. */
export interface Unit {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** Where it stands: `A1` right above the headline, `1` right below, `-1` the last; `m` between. */
  readonly places: readonly string[];
  /** It opens, or ends, a paragraph. */
  readonly opens: boolean;
  readonly ends: boolean;
}

/** Kinds of blocks in which a source may be named. */
const READ: ReadonlySet<Block['kind']> = new Set(['text', 'source', 'label', 'call', 'address', 'table', 'html', 'folio']);

const FIELD = /^\W{0,6}[\p{L} /&]{2,16}\W{0,4}[:◇|]/u;

/** The two lines above the headline, the three below it, the last three, and what between them opens with a label. */
export function unitsOf({ blocks }: Pick<Draft, 'blocks'>, item: Item): Unit[] {
  const above: LineOfStory[] = [];
  const below: LineOfStory[] = [];
  const [head = item.from - 1] = item.head;
  for (let i = item.from; i <= item.to; i++) {
    const block = blocks[i]!;
    if (item.head.includes(i) || !READ.has(block.kind)) continue;
    const lines = linesOf(block);
    const isText = block.kind === 'text';
    lines.forEach(([from, to], k) => (i < head ? above : below).push({ block: i, from, to, opens: isText && k === 0, ends: isText && k === lines.length - 1 }));
  }
  const units: Unit[] = [];
  const add = ({ block, from, to, opens, ends }: LineOfStory, places: readonly string[]) => units.push({ block, from, to, places, opens, ends });
  above.slice(-2).forEach((line, k, { length }) => add(line, [`A${length - k}`]));
  below.forEach((line, k, { length }) => {
    if (k < 3 || length - k <= 3) add(line, placesOf(k, length));
    else if (FIELD.test(blocks[line.block]!.folded.slice(line.from, line.from + 30))) add(line, ['m']);
  });
  return units;
}

type LineOfStory = Omit<Unit, 'places'>;

/** The places of one of so many lines below the headline. */
function placesOf(k: number, lines: number): string[] {
  const fromEnd = `${k - lines}`;
  if (k >= 3) return [fromEnd];
  return lines - k <= 3 ? [`${k + 1}`, fromEnd] : [`${k + 1}`];
}

/** Beyond so many lines only the first and the last are looked at alone. */
const MOST_LINES = 6;

/** Where the lines of a block begin and end, those that tags break among them. */
function linesOf({ starts, text, folded }: Block): Span[] {
  if (starts.length === 1 && !text.includes('<')) return /\S/.test(folded) ? [[0, folded.length]] : [];
  const cuts = new Set(starts.length <= MOST_LINES ? starts : [0, starts.at(-1)!]);
  if (text.includes('<')) for (const { index, 0: tags } of text.matchAll(/(?:<(?:br|\/?p|\/?div|\/?li|\/?b)\b[^>]{0,20}>\s{0,4}){1,6}/gi)) if (index > 0) cuts.add(index + tags.length);
  const rising = [...cuts].sort((a, b) => a - b);
  return rising.flatMap((from, k): Span[] => {
    const to = rising[k + 1] ?? folded.length;
    return folded.slice(from, to).trim() === '' ? [] : [[from, to]];
  });
}
