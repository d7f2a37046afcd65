import { LABELS, marginals, type Scores } from './model.ts';

const L = LABELS.length;
const ROUNDS = 3;
/** So many blocks of unknown labels count with those of a class: what stands alone in a small one keeps its own mind. */
const UNKNOWN = 8;

/**
 * The scores, drawn towards what blocks of the same class are elsewhere in the document: a house marks alike what is alike. Each of
 * `keyings` names the class of every block, null where it has none. What the others of a class are is asked again after each round.
 */
export function withConsensus({ unary, pair }: Scores, keyings: readonly (readonly (string | null)[])[]): Scores {
  const groups = keyings.flatMap(groupsOf);
  let drawn = unary;
  for (let round = 0; round < ROUNDS; round++) {
    const sure = marginals({ unary: drawn, pair }).labels;
    drawn = unary.map((row) => row.slice());
    for (const places of groups) draw(drawn, sure, places);
  }
  return { unary: drawn, pair };
}

/** The places of each class that has two or more. */
function groupsOf(classes: readonly (string | null)[]): number[][] {
  const groups = new Map<string, number[]>();
  classes.forEach((name, k) => {
    if (name === null) return;
    const group = groups.get(name);
    if (group) group.push(k);
    else groups.set(name, [k]);
  });
  return [...groups.values()].filter((places) => places.length >= 2);
}

/** Adds the log of how often the others have each label. */
function draw(rows: readonly Float64Array[], sure: readonly Float64Array[], places: readonly number[]): void {
  const sum = new Float64Array(L);
  for (const k of places) for (let b = 0; b < L; b++) sum[b]! += sure[k]![b]!;
  for (const k of places) for (let b = 0; b < L; b++) rows[k]![b]! += Math.log((sum[b]! - sure[k]![b]! + UNKNOWN / L) / (places.length - 1 + UNKNOWN));
}
