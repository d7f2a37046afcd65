import type { Draft } from '../readings/reading.ts';
import { countsOf, mostFrequent } from '../text/counts.ts';

/** What the blocks of a class have in common. */
export interface Habit {
  readonly count: number;
  /** Shares of the class, 0 to 1: an origin before the next of it; text before the next; a story closed right before; the next right behind; … */
  readonly origins: number;
  readonly body: number;
  readonly closed: number;
  readonly runs: number;
  readonly heads: number;
  readonly linked: number;
  readonly gaps: number;
  /** Blocks from one of it to the next, on average. */
  readonly span: number;
  /** Share of those that the same class follows. */
  readonly next: number;
  /** How the numbers of its marks go on. */
  readonly numbers: 'none' | 'run' | 'restart' | 'other';
}

/** The habits of each class; `indices`, `shapes` and `classes` tell of the labelled blocks, in their order. */
export function habitsOf(draft: Draft, indices: readonly number[], shapes: readonly string[], classes: readonly string[]): ReadonlyMap<string, Habit> {
  const members = new Map<string, number[]>();
  classes.forEach((name, k) => {
    const all = members.get(name);
    if (all) all.push(k);
    else members.set(name, [k]);
  });
  const { evidence, blocks } = draft;
  const origin = indices.map((i) => (blocks[i]!.source !== null || evidence.trailing[i] != null || evidence.dateline[i] != null || evidence.ownReport[i] || evidence.publisherLine[i] ? 1 : 0));
  const text = shapes.map((shape) => (/[PTNq]/.test(shape) ? 1 : 0));
  const sums = (of: readonly number[]) => of.reduce<number[]>((all, one) => { all.push(all[all.length - 1]! + one); return all; }, [0]);
  const [origins, texts] = [sums(origin), sums(text)];
  const habits = new Map<string, Habit>();
  for (const [name, all] of members) {
    const n = all.length;
    const of = (is: (k: number, next: number) => boolean) => all.filter((k, m) => is(k, all[m + 1] ?? indices.length)).length / n;
    habits.set(name, {
      count: n,
      origins: of((k, next) => origins[next]! - origins[k]! > 0),
      body: of((k, next) => texts[next]! - texts[Math.min(k + 1, next)]! > 0),
      closed: of((k) => /[sTUa]/.test(shapes[k - 1] ?? 's')),
      runs: of((k, next) => next === k + 1),
      heads: of((k) => evidence.headShaped[indices[k]!] === true),
      linked: of((k) => evidence.linked[indices[k]!] === true || shapes[k + 1] === 'a'),
      gaps: of((k) => blocks[indices[k]!]!.gap > 0),
      span: n < 2 ? 0 : (all[n - 1]! - all[0]!) / (n - 1),
      next: mostFrequent(countsOf(all.map((k) => classes[k + 1] ?? '$')))![1] / n,
      numbers: numberingOf(all.map((k) => blocks[indices[k]!]!.mark.number)),
    });
  }
  return habits;
}

function numberingOf(numbers: readonly (number | null)[]): Habit['numbers'] {
  let [steps, restarts] = [0, 0];
  for (let m = 1; m < numbers.length; m++) {
    const [before, own] = [numbers[m - 1]!, numbers[m]!];
    if (before === null || own === null) return 'none';
    if (own === before + 1) steps++;
    else if (own === 1) restarts++;
  }
  const pairs = numbers.length - 1;
  if (pairs < 1 || numbers[0] === null) return 'none';
  return steps >= pairs * 0.8 ? 'run' : steps + restarts >= pairs * 0.8 ? 'restart' : 'other';
}
