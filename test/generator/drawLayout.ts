import type { Random } from './random.ts';
import { settle } from './settle.ts';
import { plainValue, TRAITS, TRAIT_NAMES, type Layout, type Trait } from './traits.ts';

/** A layout at random: every trait for itself, then fitted to the others. */
export function drawLayout(random: Random): Layout {
  const drawn = TRAIT_NAMES.map((trait) => [trait, random.fork(trait).weighted(weightsOf(trait))] as const);
  return settle(Object.fromEntries(drawn) as Layout);
}

/** The layout with every trait at its plain value. */
export function plainLayout(): Layout {
  return settle(Object.fromEntries(TRAIT_NAMES.map((trait) => [trait, plainValue(trait)])) as Layout);
}

function weightsOf(trait: Trait): readonly (readonly [string, number])[] {
  return Object.entries(TRAITS[trait]);
}
