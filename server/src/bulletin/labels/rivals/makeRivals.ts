import { BODY, bestLabels, HEADLINE, LABELS, OUTSIDE, SECTION, START, type Scores } from '../model.ts';

/** A way to label the document: labels, and the scores that prefer them. */
export interface Contender {
  readonly labels: readonly number[];
  readonly scores: Scores;
  /** By how much the labels are behind the best ones by the scores as they were. */
  readonly behind: number;
}

/** By how much what a class is taken for is preferred, in log scores. */
const LEANING = 6;

/** Classes that are tried, those that most stories or sections seem to begin with; pairs of fewer. */
const [TRIED, PAIRED] = [7, 4];

/** What a class of blocks may be taken for. */
const ROLES: readonly (readonly number[])[] = [[HEADLINE], [SECTION], [BODY, OUTSIDE], [START]];

/** Behind the best by more than the second, or than the first and one for each story begun, no division is worth a thought: the blocks themselves say too much against it. */
const [NEAR, FAR] = [10, 30];

/** `sure`: the probability of each label at each place by the scores. The best labels by the scores, first, and others that would be best if blocks that look alike were taken for something else; each once. */
export function makeRivals(classes: readonly string[], scores: Scores, sure: readonly Float64Array[]): Contender[] {
  const best = bestLabels(scores);
  const top = scoreOf(scores, best);
  const rivals = new Map<string, Contender>([[best.join(''), { labels: best, scores, behind: 0 }]]);
  for (const leanings of leaningsOf(mostBegun(classes, sure))) {
    const leant = { pair: scores.pair, unary: scores.unary.map((row, k) => lean(row, leanings.get(classes[k]!))) };
    const labels = bestLabels(leant);
    const key = labels.join('');
    if (rivals.has(key)) continue;
    const behind = Math.max(0, top - scoreOf(scores, labels));
    if (behind <= Math.min(FAR, Math.max(NEAR, begun(labels)))) rivals.set(key, { labels, scores: leant, behind });
  }
  return [...rivals.values()];
}

type Leanings = ReadonlyMap<string, readonly number[]>;

function leaningsOf(classes: readonly string[]): Leanings[] {
  const single = classes.flatMap((name) => ROLES.map((role) => new Map([[name, role]])));
  const few = classes.slice(0, PAIRED);
  const pairs = few.flatMap((one) => few.filter((other) => other !== one).flatMap((other) => [new Map([[one, [HEADLINE]], [other, [BODY, OUTSIDE]]]), new Map([[one, [HEADLINE]], [other, [SECTION]]])]));
  return [...single, ...pairs];
}

function mostBegun(classes: readonly string[], sure: readonly Float64Array[]): string[] {
  const sums = new Map<string, number>();
  classes.forEach((name, k) => sums.set(name, (sums.get(name) ?? 0) + sure[k]![HEADLINE]! + sure[k]![START]! + sure[k]![SECTION]! / 2));
  return [...sums].sort(([, a], [, b]) => b - a).slice(0, TRIED).map(([name]) => name);
}

function lean(row: Float64Array, role: readonly number[] | undefined): Float64Array {
  return role === undefined ? row : row.map((score, label) => score + (role.includes(label) ? LEANING : 0));
}

function scoreOf({ unary, pair }: Scores, labels: readonly number[]): number {
  return labels.reduce((sum, label, k) => sum + unary[k]![label]! + (k === 0 ? 0 : pair[k]![labels[k - 1]! * LABELS.length + label]!), 0);
}

function begun(labels: readonly number[]): number {
  return labels.filter((label) => label === HEADLINE || label === START).length;
}
