import { NO_CUTS, type Cuts } from './content/content.ts';
import { generate, type Generated } from './generate.ts';
import { settle } from './settle.ts';
import { plainValue, plainValues, TRAIT_NAMES, type Layout, type Trait } from './traits.ts';

/** Says whether a document still shows what is looked for. */
export type Fails = (document: Generated) => boolean;

/** A document that fails, and what it was made from. */
export interface Shrunk {
  readonly document: Generated;
  readonly cuts: Cuts;
  /** How many documents were tried. */
  readonly tried: number;
}

/** So many stories stay, so that a document keeps habits to be told by. */
const LEAST = 3;

/**
 * A document as small and plain as it can be made while it still fails: stories and paragraphs are left out, traits
 * brought back to their plain value, each as far as the failure stays. Throws where the document of the seed does not fail.
 */
export function shrink(seed: number, fails: Fails): Shrunk {
  let best = generate(seed);
  let cuts = NO_CUTS;
  let tried = 1;
  if (!fails(best)) throw new Error(`The document of seed ${seed} does not fail.`);
  const attempt = (layout: Layout, next: Cuts): boolean => {
    const document = generate(seed, layout, next);
    tried += 1;
    // A smaller size may take away what the cuts had left.
    if (document.stories.length < Math.min(LEAST, best.stories.length) || !fails(document)) return false;
    [best, cuts] = [document, next];
    return true;
  };
  for (let before = ''; before !== printOf(best); ) {
    before = printOf(best);
    dropStories((stories) => attempt(best.layout, { ...cuts, stories }), () => best.stories);
    for (let paragraphs = 1; paragraphs < Math.min(cuts.paragraphs, 4); paragraphs++) if (attempt(best.layout, { ...cuts, paragraphs })) break;
    plainTogether((traits) => {
      const settled = settle({ ...best.layout, ...Object.fromEntries(traits.map((trait) => [trait, plainValue(trait)])) });
      return JSON.stringify(settled) !== JSON.stringify(best.layout) && attempt(settled, cuts);
    });
    for (const trait of TRAIT_NAMES) {
      for (const value of plainer(trait, best.layout)) if (attempt(settle({ ...best.layout, [trait]: value }), cuts)) break;
    }
  }
  return { document: best, cuts, tried };
}

/** Leaves out halves, then quarters, then single stories, down to the least. */
function dropStories(attempt: (stories: readonly number[]) => boolean, current: () => readonly number[]): void {
  for (let size = Math.ceil(current().length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < current().length; ) {
      const rest = current().filter((_, i) => i < from || i >= from + size);
      if (rest.length < LEAST || !attempt(rest)) from += size;
    }
  }
}

/** Makes all traits plain at once, then halves, quarters and eighths of them; one by one comes after. */
function plainTogether(attempt: (traits: readonly Trait[]) => boolean): void {
  for (let size = TRAIT_NAMES.length; size >= TRAIT_NAMES.length / 8; size = Math.ceil(size / 2)) {
    for (let from = 0; from < TRAIT_NAMES.length; from += size) attempt(TRAIT_NAMES.slice(from, from + size));
  }
}

/** The plainer values of a trait that settling keeps apart from the present one; none where it is as plain as can be. */
function plainer(trait: Trait, layout: Layout): readonly string[] {
  const plain = plainValues(trait);
  if (layout[trait] === '-' || layout[trait] === plain[0]) return [];
  const before = plain.includes(layout[trait]) ? plain.slice(0, plain.indexOf(layout[trait])) : plain;
  return before.filter((value) => JSON.stringify(settle({ ...layout, [trait]: value } as Layout)) !== JSON.stringify(layout));
}

function printOf({ text, layout }: Generated): string {
  return JSON.stringify(layout) + text;
}
