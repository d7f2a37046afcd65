import { step } from '../buckets.ts';
import { ABOVE, HEADLINE, START } from '../model.ts';
import { amount, type Ground, type Rival, type RivalCue } from './rival.ts';

/** How far a division is from the one that the labels' scores alone prefer, and what those scores say of it. */
export function changeCues({ sure, first, firstLabels }: Ground, { labels, division: { stories }, behind }: Rival): RivalCue[] {
  const [before, now] = [new Set(first.stories.map(({ from }) => from)), new Set(stories.map(({ from }) => from))];
  const both = [...now].filter((from) => before.has(from)).length;
  const begun = stories.reduce((sum, { from }) => sum + sure[from]![HEADLINE]! + sure[from]![START]! + sure[from]![ABOVE]!, 0) / stories.length;
  const least = labels.reduce((low, label, k) => Math.min(low, sure[k]![label]!), 1);
  return [
    ['behind', behind / 10], [`behind:${step(behind, [0, 1, 3, 6, 10, 20])}`, 1], ['behind-per-story', behind / stories.length],
    [`stories-by:${step(stories.length / Math.max(1, before.size), [0.34, 0.6, 0.85, 0.99, 1, 1.2, 1.6, 2.5])}`, 1],
    ...amount('kept', before.size === 0 ? 1 : both / before.size), ...amount('new', 1 - both / stories.length),
    ...amount('same', labels.filter((label, k) => label === firstLabels[k]).length / labels.length),
    ...amount('begun', Math.min(1, begun)), [`least:${step(Math.log10(least + 1e-12), [-9, -6, -4, -3, -2, -1.3, -1, -0.5])}`, 1],
    ...amount('sure', labels.reduce((sum, label, k) => sum + sure[k]![label]!, 0) / labels.length),
  ];
}
