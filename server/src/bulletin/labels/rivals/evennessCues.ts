import { countsOf, mostFrequent } from '../../text/counts.ts';
import { step } from '../buckets.ts';
import { amount, type Ground, type Rival, type RivalCue } from './rival.ts';

/** Columns from which one block tells a story by itself. */
const BRIEF = 44;

/** Whether the stories are as long as one another, have text, and are built alike. */
export function evennessCues({ draft: { blocks, layout }, indices, looks: { shapes, classes }, wide }: Ground, { division: { stories } }: Rival): RivalCue[] {
  const share = (is: (story: (typeof stories)[number]) => boolean) => stories.filter(is).length / stories.length;
  const sorted = (of: (story: (typeof stories)[number]) => number) => stories.map(of).sort((a, b) => a - b);
  const middle = (values: readonly number[]) => values[values.length >> 1]!;
  const blockCounts = sorted(({ from, to }) => to - from + 1);
  const columns = sorted(({ from, to }) => indices.slice(from, to + 1).reduce((sum, i) => sum + blocks[i]!.width, 0));
  const [length, width] = [middle(blockCounts), middle(columns)];
  const among = (values: readonly number[], is: (value: number) => boolean) => values.filter(is).length / stories.length;
  const patterns = countsOf(stories.map(({ from, to }) => shapes.slice(from, to + 1).join('').replace(/[PqK]/g, 'P').replace(/(.)\1+/g, '$1')));
  const surroundings = new Set(stories.map(({ from }) => `${classes[from - 1] ?? '^'}>${classes[from]!}>${classes[from + 1] ?? '$'}`));
  const language = layout.ragged ? 'en' : 'han';
  const sized = [`blocks:${step(length, [1, 2, 3, 4, 6, 9, 15])}`, `columns:${step(width, [30, 60, 120, 250, 500, 1000, 2000])}`, `per-story:${step(indices.length / stories.length, [1, 1.5, 2.2, 3.2, 4.5, 6.5, 10, 20])}`];
  return [
    [`stories:${step(stories.length, [1, 2, 4, 8, 15, 30])}`, 1],
    ...sized.flatMap((name): RivalCue[] => [[name, 1], [`${language}:${name}`, 1]]),
    ...amount('single', share(({ from, to }) => from === to)),
    ...amount('told', share(({ from, to, head }) => wide.slice(from, to + 1).some((is, k) => is && from + k !== head) || (from === to && blocks[indices[from]!]!.width >= BRIEF))),
    ...amount('even', among(blockCounts, (count) => Math.abs(count - length) <= length * 0.34)), ...amount('overlong', among(blockCounts, (count) => count > 3 * length + 2)),
    ...amount('even-columns', among(columns, (count) => count > width / 2.5 && count < width * 2.5)),
    ...amount('pattern', mostFrequent(patterns)![1] / stories.length), [`patterns:${step(patterns.size / stories.length, [0.1, 0.2, 0.4, 0.7])}`, 1],
    [`surroundings:${step(surroundings.size / stories.length, [0.1, 0.2, 0.4, 0.7])}`, 1],
  ];
}
