import { endsSentence } from '../text/text.ts';
import type { Block } from './blocks.ts';

/** Fewer heads of a kind than this show no habit. */
const FEWEST = 3;

/**
 * A numbered headline that happens to fill its line was joined with the paragraph below it. Where most heads of its
 * kind stand alone, it is taken off again; `remake` makes a block of some of another's lines.
 */
export function unjoinHeads(blocks: readonly Block[], remake: (block: Block, from: number, to: number) => Block): Block[] {
  const kinds = new Map<string, { all: number; alone: number }>();
  for (const block of blocks) {
    const kind = headKind(block);
    if (!kind) continue;
    const count = kinds.get(kind) ?? { all: 0, alone: 0 };
    kinds.set(kind, count);
    count.all++;
    if (!isJoined(block)) count.alone++;
  }
  return blocks.flatMap((block) => {
    const count = kinds.get(headKind(block));
    if (!count || count.all < FEWEST || count.alone < count.all * 0.5 || !isJoined(block)) return [block];
    return [remake(block, 0, 1), remake(block, 1, block.lines.length)];
  });
}

function headKind(block: Block): string {
  return block.kind === 'text' && /^(?:num|tag.\+)/u.test(block.mark.signature) ? block.mark.signature : '';
}

/** Begins without a stop in its first line and ends like a paragraph. */
function isJoined(block: Block): boolean {
  return block.lines.length > 1 && !/[。；;]/.test(block.lines[0]!.content) && endsSentence(block.text);
}
