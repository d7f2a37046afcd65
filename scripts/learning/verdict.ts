import type { Cues } from '../../server/src/bulletin/labels/cues.ts';

export interface VerdictExample {
  readonly cues: Cues;
  readonly isBulletin: boolean;
  readonly weight: number;
}

/** Logistic regression over all examples with L2, by gradient steps whose size each weight finds for itself (AdaGrad). */
export function learnVerdict(examples: readonly VerdictExample[], { rounds = 800, rate = 0.2, l2 = 0.0015 } = {}): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const { cues } of examples) for (const cue of cues) weights.set(cue, 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    for (const { cues, isBulletin, weight } of examples) {
      const score = cues.reduce((sum, cue) => sum + weights.get(cue)!, 0);
      const step = (weight * ((isBulletin ? 1 : 0) - 1 / (1 + Math.exp(-score)))) / total;
      for (const cue of cues) gradient.set(cue, (gradient.get(cue) ?? 0) + step);
    }
    for (const [cue, value] of weights) {
      const step = gradient.get(cue)! - l2 * value;
      const square = (squares.get(cue) ?? 1e-8) + step * step;
      squares.set(cue, square);
      weights.set(cue, value + (rate * step) / Math.sqrt(square));
    }
  }
  return weights;
}
