import type { Block } from '../evidence/blocks.ts';
import type { Draft } from '../readings/reading.ts';
import { FORM, STYLES } from './words.ts';
import { countsOf } from '../text/counts.ts';

/** How the labelled blocks look, in their order. */
export interface Looks {
  /** One letter each. */
  readonly shapes: readonly string[];
  /** How the line is dressed beside its mark, or ''. */
  readonly styles: readonly string[];
  /** Blocks of one class look alike on the page. */
  readonly classes: readonly string[];
  /** How often a key (`Summary:`) opens a line. */
  readonly keys: ReadonlyMap<string, number>;
}

export function looksOf(draft: Draft, indices: readonly number[]): Looks {
  const keys = countKeys(draft, indices);
  const shapes = indices.map((i) => shapeOf(draft, i, keys));
  const styles = indices.map((i) => styleOf(draft.blocks[i]!));
  const classes = indices.map((i, k) => classOf(draft.blocks[i]!, styles[k]!, shapes, k, keys));
  return { shapes, styles, classes, keys };
}

const KEY = /^(?:>\s?)?(?:[-*•·]\s{1,3})?(?:\p{Extended_Pictographic}\ufe0f?\s?)?[*_【[(（]{0,3}([\p{L}][\p{L}\s/]{1,15}?)[*_】\])）]{0,3}\s?[:：]/u;

/** A key that returns so often is one of a record's. */
const RECURRENT = 3;

/** The word before a colon that opens a line. */
export function keyOf(block: Block): string | null {
  return block.kind === 'text' ? KEY.exec(block.text.slice(0, 60))?.[1] ?? null : null;
}

function countKeys({ blocks }: Draft, indices: readonly number[]): ReadonlyMap<string, number> {
  return countsOf(indices.flatMap((i) => keyOf(blocks[i]!) ?? []));
}

/** One letter for how a block looks. */
function shapeOf({ blocks, evidence }: Draft, i: number, keys: ReadonlyMap<string, number>): string {
  const block = blocks[i]!;
  switch (block.kind) {
    case 'source': return 's';
    case 'address': return 'a';
    case 'call': return 'c';
    case 'label': return 'l';
    case 'reference': return 'r';
    case 'code': case 'table': return 't';
  }
  if (evidence.trailing[i]) return block.mark.signature !== '' ? 'U' : 'T';
  const marked = block.mark.signature !== '' && block.mark.signature !== 'italic';
  if (evidence.byline[i] && block.width < 44) return 'b';
  if (marked && (keys.get(keyOf(block) ?? '') ?? 0) >= RECURRENT) return 'k';
  if (marked) return evidence.headShaped[i] ? 'M' : 'N';
  if (keyOf(block)) return 'K';
  if (evidence.headShaped[i]) return 'h';
  return block.width <= 44 ? 'q' : 'P';
}

/** The signature with its variants taken together. */
export function familyOf(signature: string): string {
  return signature.replace(/\d(?=\+|$)/, (digit, at: number) => (signature.startsWith('atx') && at === 3 ? '' : digit)).replace(/bullet[^+]+/, 'bullet').replace(/deco./u, 'deco').replace(/under./u, 'under').replace(/tag./u, 'tag');
}

/** Marked blocks are of a class by their marks, others by what stands around them. */
function classOf(block: Block, style: string, shapes: readonly string[], k: number, keys: ReadonlyMap<string, number>): string {
  const key = keyOf(block);
  if (key && keys.get(key)! >= RECURRENT) return `key-${key}`;
  if (block.kind !== 'text') return block.kind;
  const { signature } = block.mark;
  if (signature !== '' && signature !== 'italic') return `${signature.replace(/\+?emoji/, '').replace(/\+(?:link|rst)$/, '') || 'emoji'}${style}`;
  return `${shapes[k]!}${style}${Math.min(1, block.gap)}${Math.min(8, block.lines[0]!.indent) >> 1}${shapes[k] === 'h' || shapes[k] === 'q' ? shapes[k + 1] ?? '$' : ''}`;
}

/** How a line is dressed beside its mark, or ''. */
function styleOf(block: Block): string {
  for (const name of STYLES) if (FORM.get(name)!.test(block.folded.slice(0, 400))) return `~${name}`;
  return '';
}
