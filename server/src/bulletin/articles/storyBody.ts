import type { Draft, Item } from '../readings/reading.ts';
import { endsSentence, joinWrapped } from '../text/text.ts';
import type { PagePairs } from './pages.ts';

const OUTSIDE_BODY: ReadonlySet<string> = new Set(['folio', 'rule', 'picture', 'reference', 'address', 'directive', 'frontMatter', 'label', 'source', 'call']);

/** The story's text: wrapped lines joined, paragraphs that a page cut in two mended, furniture left out. */
export function bodyOf(draft: Draft, item: Item, pairs: PagePairs, sourceBlock: number): string {
  const paragraphs: string[] = [];
  let mendable = false;
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    if (item.head.includes(i) && item.from !== item.to) continue;
    if (OUTSIDE_BODY.has(block.kind) || pairs.foot.has(i) || (i === sourceBlock && item.by === 'above-publisher')) continue;
    const text = block.mark.level > 0 ? block.mark.heading : block.text;
    const last = paragraphs.length - 1;
    const goesOn = mendable && block.mark.signature === '' && last >= 0 && isProse(draft, i);
    if (goesOn) paragraphs[last] = joinWrapped(paragraphs[last]!, text);
    else paragraphs.push(text);
    mendable = block.kind === 'text' && block.mark.level === 0 && isProse(draft, i) && !endsSentence(text);
  }
  return paragraphs.join('\n');
}

/** A piece of running text, not a subhead or a caption: too long for one, or with a comma in it. */
function isProse(draft: Draft, i: number): boolean {
  return !draft.evidence.headShaped[i] || /[，。；,;]/.test(draft.blocks[i]!.text);
}
