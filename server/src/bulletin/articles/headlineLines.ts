import type { Block } from '../evidence/blocks.ts';
import { lastLine, firstLine } from '../evidence/blocks.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { endOfSentence } from '../text/sentences.ts';
import { endsSentence } from '../text/text.ts';

const DATELINE = /^\p{Lu}{3}[\p{L}\d .,'’-]{1,60}(?:\([^()]{2,24}\)|\/[\w -]{2,24}\/)\s?(?:--|—|–)\s/u;
/** Columns of lines where nothing says how wide they are. */
const USUAL_WIDTH = 72;

const BYLINE = /^(?:文|撰文|图文|作者|记者|記者)\s?[/:：／]/;

/** Where the first line of a block ends that is a headline of its own, with its text, a byline or a dateline joined to it; null where the lines belong together. */
export function ownLineEnd(block: Block, wrapWidth: number | null): number | null {
  const [first, second] = block.lines;
  if (!first || !second || endsSentence(first.content)) return null;
  const end = block.starts[0]! + first.content.length;
  if (/^>\s/.test(second.content) || BYLINE.test(second.content) || DATELINE.test(second.content)) return end;
  if (isCapitals(first.content) && /\p{Ll}{3}/u.test(second.content) && !/^\p{Ll}/u.test(second.content)) return end;
  const word = /^\S+/.exec(second.content)?.[0].length ?? 0;
  const isShort = wrapWidth !== null && /^["“‘(]?\p{Lu}/u.test(second.content) && first.indent + first.width + 1 + word <= wrapWidth - 8 && !/[,;:-]$/.test(first.content);
  return isShort && endsSentence(block.text) ? end : null;
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2,}.{0,40}\p{Lu}{2,}/u.test(text);
}

/** Where the sentence ends in the block below a head, which a rule or a narrow line has cut off; null where the head ends one, or none goes on. */
export function sentenceBelow(draft: Draft, item: Item, plain: string): { readonly block: Block; readonly end: number } | null {
  if (!sentenceGoesOn(draft, item) || endOfSentence(plain) < plain.length) return null;
  const block = draft.blocks[item.head[item.head.length - 1]! + 1]!;
  return { block, end: endOfSentence(block.folded) };
}

/** Whether a head without marks of its own fills its line and goes on in the block below, in the middle of a sentence. */
export function sentenceGoesOn({ blocks, layout }: Draft, item: Item): boolean {
  const at = item.head[item.head.length - 1]!;
  const [head, next] = [blocks[at]!, blocks[at + 1]];
  if (!next || at + 1 > item.to || next.kind !== 'text' || next.gap > 0 || head.mark.signature !== '' || !/^(?:under.)?$/.test(next.mark.signature)) return false;
  if (firstLine(next) !== lastLine(head) + 1 || endsSentence(head.text)) return false;
  const last = head.lines[head.lines.length - 1]!;
  const word = /^\p{Ll}[\p{L}'’-]{0,20}(?=[\s,.;])/u.exec(next.folded)?.[0] ?? '';
  return word !== '' && word !== 'by' && / /.test(next.folded) && last.indent + last.width + 1 + word.length > (layout.wrapWidth ?? USUAL_WIDTH) - 8;
}
