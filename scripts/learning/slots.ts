import type { Cues } from '../../server/src/bulletin/labels/cues.ts';
import { scoreOf, type SlotWeights } from '../../server/src/bulletin/slots/slotWeights.ts';
import type { SlotExample, StoryExample } from './slotExamples.ts';

interface Coded {
  readonly weight: number;
  readonly cues: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly none: boolean;
}

/** How much a document counts where nobody knows its publishers. */
const UNKNOWN = 0.1;

/**
 * Learns which candidate of a story names its publisher, or that none does, by logistic regression over the candidates of each story and
 * none (gradient steps whose size each weight finds for itself, L2). A document counts by the root of its stories. The cues that speak
 * loudest are kept, and learnt anew without the others. Deterministic.
 */
export function learnSlots(examples: readonly SlotExample[], { rounds = 250, rate = 0.3, l2 = 0.0004, least = 3, keep = KEPT } = {}): Map<string, number> {
  const counts = new Map<string, number>();
  const all = examples.flatMap(({ document, stories, unknown }) => [{ weight: document.weight, stories }, ...(unknown ? [{ weight: document.weight * UNKNOWN, stories: unknown }] : [])]);
  for (const { stories } of all) for (const cue of new Set(stories.flatMap(({ cues }) => cues.flat()))) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const settings = { rounds, rate, l2 };
  let kept = [...counts].filter(([, count]) => count >= least).map(([cue]) => cue);
  let weights = learnCues(all, kept, settings);
  for (const most of keep) {
    if (kept.length <= most) continue;
    const loud = (cue: string) => Math.abs(weights.get(cue)!) * Math.sqrt(Math.min(counts.get(cue)!, COMMON));
    kept = [...kept].sort((a, b) => loud(b) - loud(a)).slice(0, most);
    weights = learnCues(all, kept, settings);
  }
  return weights;
}

/** How many cues are left after each turn. */
const KEPT = [1600, 900];
/** A cue of so many documents is no louder for being in more. */
const COMMON = 30;

function learnCues(all: readonly { readonly weight: number; readonly stories: readonly StoryExample[] }[], kept: readonly string[], { rounds, rate, l2 }: { readonly rounds: number; readonly rate: number; readonly l2: number }): Map<string, number> {
  const ids = new Map(kept.map((cue, id) => [cue, id]));
  const encode = (cues: Cues) => Int32Array.from(cues.flatMap((cue) => ids.get(cue) ?? []));
  const coded = all.flatMap(({ weight, stories }) => stories.map(({ cues, right, none }): Coded => ({ weight: weight / Math.sqrt(stories.length), cues: cues.map(encode), right, none })));
  const total = coded.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(ids.size);
    for (const story of coded) addGradient(story, weights, gradient);
    for (let id = 0; id < weights.length; id++) {
      const step = gradient[id]! / total - l2 * weights[id]!;
      squares[id]! += step * step;
      weights[id]! += (rate * step) / Math.sqrt(squares[id]!);
    }
  }
  return new Map(kept.map((cue, id) => [cue, weights[id]!]));
}

function addGradient({ weight, cues, right, none }: Coded, weights: Float64Array, gradient: Float64Array): void {
  const scores = cues.map((ids) => ids.reduce((sum, id) => sum + weights[id]!, 0));
  const most = Math.max(0, ...scores);
  const chances = scores.map((score) => Math.exp(score - most));
  const nobody = Math.exp(-most);
  const all = chances.reduce((sum, chance) => sum + chance, nobody);
  const allowed = chances.reduce((sum, chance, k) => (right[k] ? sum + chance : sum), none ? nobody : 0);
  chances.forEach((chance, k) => {
    const step = weight * ((right[k] ? chance / allowed : 0) - chance / all);
    if (Math.abs(step) > 1e-7) for (const id of cues[k]!) gradient[id]! += step;
  });
}

/** F1 of the publishers that weights choose in a document whose stories are given; null where there are none and none are chosen. */
export function slotF1(stories: readonly StoryExample[], weights: SlotWeights): number | null {
  let [right, extra, missing] = [0, 0, 0];
  for (const story of stories) {
    const scores = story.cues.map((cues) => scoreOf(cues, weights));
    const best = scores.reduce((best, score, k) => (score > (scores[best] ?? 0) ? k : best), -1);
    const isRight = best < 0 ? story.wanted.includes(null) : story.right[best]!;
    if (isRight) right += best >= 0 && story.wanted[0] !== null ? 1 : 0;
    else {
      if (best >= 0) extra++;
      if (!story.wanted.includes(null)) missing++;
    }
  }
  return right + extra + missing === 0 ? null : (2 * right) / (2 * right + extra + missing);
}
