import type { Draft } from '../../readings/reading.ts';
import type { Looks } from '../looks.ts';
import { marginals, type Scores } from '../model.ts';
import { divide } from './division.ts';
import { type Contender, makeRivals } from './makeRivals.ts';
import { groundOf, type RivalCue } from './rival.ts';
import { rivalCues } from './rivalCues.ts';

/** A division that is new must be better than the first by this. */
const MARGIN = 0.8;

/** A contender, and what the whole document says of it. */
export interface Weighed extends Contender {
  readonly cues: readonly RivalCue[];
}

/** All that contend for a document, the one that the scores alone prefer first. */
export function weighRivals(draft: Draft, indices: readonly number[], looks: Looks, scores: Scores): Weighed[] {
  const sure = marginals(scores).labels;
  const contenders = makeRivals(looks.classes, scores, sure);
  if (contenders.length < 2) return contenders.map((contender) => ({ ...contender, cues: [] }));
  const [{ labels: firstLabels }] = contenders as [Contender];
  const ground = groundOf(draft, indices, looks, sure, divide(firstLabels), firstLabels);
  return contenders.map((contender) => ({ ...contender, cues: rivalCues(ground, { ...contender, division: divide(contender.labels) }) }));
}

/** The labels that explain the whole document best: those that the scores alone prefer, unless others are clearly better. */
export function chooseRival(draft: Draft, indices: readonly number[], looks: Looks, scores: Scores, weights: ReadonlyMap<string, number>): Contender {
  const [first, ...others] = weighRivals(draft, indices, looks, scores) as [Weighed, ...Weighed[]];
  const valueOf = ({ cues }: Weighed) => cues.reduce((sum, [name, by]) => sum + (weights.get(name) ?? 0) * by, 0);
  let [chosen, most] = [first, valueOf(first) + MARGIN];
  for (const rival of others) {
    const value = valueOf(rival);
    if (value > most) [chosen, most] = [rival, value];
  }
  return chosen;
}
