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
  const above: Omit<Unit, 'places'>[] = [];
  const below: Omit<Unit, 'places'>[] = [];
  const [head = item.from - 1] = item.head;
  for (let i = item.from; i <= item.to; i++) {
    const block = blocks[i]!;
    if (item.head.includes(i) || !READ.has(block.kind)) continue;
    const lines = linesOf(block);
    const isText = block.kind === 'text';
    lines.forEach(([from, to], k) => (i < head ? above : below).push({ block: i, from, to, opens: isText && k === 0, ends: isText && k === lines.length - 1 }));
  }
  const n = below.length;
  return [
    ...above.slice(-2).map((line, k, { length }) => ({ ...line, places: [`A${length - k}`] })),
    ...below.flatMap((line, k): Unit[] => {
      const places = [...(k < 3 ? [`${k + 1}`] : []), ...(n - k <= 3 ? [`${k - n}`] : [])];
      if (places.length > 0) return [{ ...line, places }];
      return FIELD.test(blocks[line.block]!.folded.slice(line.from, line.from + 30)) ? [{ ...line, places: ['m'] }] : [];
    }),
  ];
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
