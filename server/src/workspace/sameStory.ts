import { bare, shingles } from '../bulletin/text/text.ts';
import { commonFigures } from './figures.ts';
import { likeness, type StoryPrint } from './storyPrint.ts';

/** What a story is compared by. */
export interface Story {
  readonly headline: string | null;
  readonly print: StoryPrint;
}

/** Why two stories are one: they have one address, or one text. */
export type Sameness = 'address' | 'text';

/** From here on two texts are one, whatever their headlines say; below it, headlines must agree too. */
const ONE_TEXT = 0.85;
const ALIKE = 0.6;
const ONE_HEADLINE = 0.7;
/** A text that is copied, figures and all, may say in its headline what it will. */
const COPY = 0.95;
/** With fewer figures in common two texts in the same words are two reports. */
const SAME_FIGURES = 0.5;

/**
 * Whether two stories are one, and why; null where they are two. Reports that are printed every month with other figures
 * share most of their text: other figures in headline or text, or headlines that name different things in half of their words, tell them apart.
 */
export function sameStory(a: Story, b: Story): Sameness | null {
  if (a.print.address !== null && a.print.address === b.print.address) return 'address';
  const shared = likeness(a.print, b.print);
  const figures = commonFigures(a.print.figures, b.print.figures);
  if (shared >= COPY && (figures ?? 1) >= COPY) return 'text';
  if (shared < ALIKE || !sameHeadlineFigures(a.headline, b.headline)) return null;
  if ((figures ?? 1) < SAME_FIGURES) return null;
  return shared >= ONE_TEXT || headlineLikeness(a.headline, b.headline) >= ONE_HEADLINE ? 'text' : null;
}

/** 0 to 1: the share of pairs of characters, or of words, that two headlines have in common (Dice). */
export function headlineLikeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (bare(a) === bare(b)) return 1;
  const [left, right] = [shingles(a), shingles(b)];
  let shared = 0;
  for (const piece of left) if (right.has(piece)) shared++;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/** Whether two headlines print the same figures in digits, or both none. */
export function sameHeadlineFigures(a: string | null, b: string | null): boolean {
  return figures(a) === figures(b);
}

function figures(headline: string | null): string {
  return headline === null ? '' : (bare(headline).match(/\d+/g) ?? []).join(' ');
}
