import { countsOf, mostFrequent } from '../../text/counts.ts';
import { step } from '../buckets.ts';
import { amount, type Ground, type Rival, type RivalCue } from './rival.ts';

/** Columns beyond which the name of a section is a headline. */
const LONG = 24;

/** Whether sections hold stories, look alike, and look unlike headlines. */
export function sectionCues({ draft: { blocks }, indices, looks: { classes }, classCounts }: Ground, { division: { stories, sections } }: Rival): RivalCue[] {
  const cues: RivalCue[] = [
    [`sections:${step(sections.length, [0, 1, 2, 4, 8, 15])}`, 1],
    [`per-section:${step(stories.length / Math.max(1, sections.length), [0.5, 1, 1.5, 2.5, 5, 10])}:${sections.length > 0 ? 'some' : 'none'}`, 1],
  ];
  if (sections.length === 0) return cues;
  const share = (is: (section: (typeof sections)[number]) => boolean) => sections.filter(is).length / sections.length;
  const own = countsOf(sections.map(({ at }) => classes[at]!));
  return [
    ...cues,
    ...amount('section-empty', share(({ stories: count }) => count === 0)), ...amount('section-of-one', share(({ stories: count }) => count === 1)),
    ...amount('section-like-head', stories.filter(({ from, head }) => own.has(classes[head >= 0 ? head : from]!)).length / stories.length),
    ...amount('without-section', stories.filter(({ section }) => section < 0).length / stories.length),
    ...amount('section-pure', sections.length / [...own.keys()].reduce((sum, name) => sum + classCounts.get(name)!, 0)),
    ...amount('section-alike', mostFrequent(own)![1] / sections.length),
    ...amount('section-long', share(({ at }) => blocks[indices[at]!]!.headingWidth > LONG)),
    ...amount('section-opens', share(({ at }) => stories.some(({ from }) => from === at + 1))),
  ];
}
