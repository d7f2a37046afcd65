import { BODY, MORE, ABOVE, OUTSIDE } from '../model.ts';
import { amount, type Ground, type Rival, type RivalCue } from './rival.ts';

/** What is left outside the stories, and where; and whether stories open with what opens stories. */
export function outsideCues({ draft: { blocks, evidence }, indices, wide }: Ground, { labels, division: { stories } }: Rival): RivalCue[] {
  const count = indices.length;
  const of = (label: number) => labels.filter((own) => own === label).length;
  const [first, last] = [stories[0]!.from, stories.at(-1)!.to];
  const wides = wide.filter(Boolean).length;
  const opens = (i: number | undefined) => i !== undefined && (evidence.lead[i] === true || evidence.dateline[i] != null);
  const openings = stories.filter(({ from, head }) => opens(indices[head >= 0 ? head + 1 : from])).length;
  const leads = indices.filter(opens).length;
  return [
    ...amount('outside', of(OUTSIDE) / count), ...(wides > 0 ? amount('text-outside', wide.filter((is, k) => is && labels[k] === OUTSIDE).length / wides) : []),
    ...amount('between', labels.slice(first, last + 1).filter((label) => label === OUTSIDE).length / (last - first + 1)),
    ...amount('above-all', first / count), ...amount('below-all', (count - 1 - last) / count),
    ...amount('lead', openings / stories.length), ...(leads > 1 ? amount('leads-within', 1 - Math.min(1, openings / leads)) : []),
    ...amount('gap-within', indices.filter((i, k) => labels[k] === BODY && blocks[i]!.gap > 0).length / Math.max(1, of(BODY))),
    ...amount('more-lines', Math.min(1, of(MORE) / stories.length)), ...amount('lines-above', Math.min(1, of(ABOVE) / stories.length)),
  ];
}
