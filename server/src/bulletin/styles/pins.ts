import { HEADLINE, SECTION, START, type Scores } from '../labels/model.ts';
import type { Draft, Reading } from '../readings/reading.ts';

/** More than all cues together say of a block. */
const SURELY = 200;

/** The scores of the labelled blocks with what the house style says of them; the best labels then tell the rest. */
export function pinned({ blocks, evidence, style }: Draft, indices: readonly number[], scores: Scores): Scores {
  if (style === null) return scores;
  const unary = scores.unary.map((row, k) => {
    const own = row.slice();
    const i = indices[k]!;
    const role = blocks[i]!.pin?.role;
    own[HEADLINE]! += role === 'headline' ? SURELY : style.headlines ? -SURELY : 0;
    own[SECTION]! += role === 'section' ? SURELY : style.sections ? -SURELY : 0;
    // What looks like a headline and may be none does not begin a story without one either.
    if (style.headlines && evidence.headShaped[i]) own[START]! -= SURELY;
    return own;
  });
  return { ...scores, unary };
}

/** Whether a reading has the headlines and sections that the house style names, and no others; a text without style has them. */
export function keepsPins({ blocks, style }: Draft, reading: Reading | null): boolean {
  if (style === null) return true;
  const has = (role: string, heads: readonly (number | undefined)[]) => {
    const found = new Set(heads);
    return blocks.every(({ pin }, i) => (pin?.role === role) === found.has(i));
  };
  return (style.headlines === null || has('headline', reading?.items.map(({ head }) => head[0]) ?? [])) && (style.sections === null || has('section', reading?.sections.map((section) => section.blocks[0]) ?? []));
}
