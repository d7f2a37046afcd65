import { countsOf, mostFrequent } from '../../text/counts.ts';
import { bare, endsSentence } from '../../text/text.ts';
import { step } from '../buckets.ts';
import { HEADLINE } from '../model.ts';
import { amount, type Ground, type Rival, type RivalCue } from './rival.ts';

/** Columns beyond which a headline is a paragraph, and characters below which it is a word. */
const [LONG, SHORT] = [80, 5];

/** Whether what would be headlines look like headlines, and like one another. */
export function headlineCues({ draft: { blocks, evidence }, indices, looks: { classes, shapes }, classCounts }: Ground, { labels, division: { stories } }: Rival): RivalCue[] {
  const heads = stories.filter(({ head }) => head >= 0).map(({ head }) => blocks[indices[head]!]!);
  const share = (is: (head: (typeof heads)[number]) => boolean) => heads.filter(is).length / Math.max(1, heads.length);
  const words = heads.map(({ mark }) => bare(mark.heading));
  const opening = stories.map(({ from, head }) => classes[head >= 0 ? head : from]!);
  const counts = countsOf(opening);
  const [main, times] = mostFrequent(counts)!;
  const [shape, alike] = mostFrequent(countsOf(stories.map(({ from }) => shapes[from]!)))!;
  const purity = [...counts].reduce((sum, [name, count]) => sum + (count * count) / classCounts.get(name)!, 0) / stories.length;
  return [
    ...amount('headless', 1 - heads.length / stories.length),
    ...amount('shaped', stories.filter(({ head }) => head >= 0 && evidence.headShaped[indices[head]!] === true).length / Math.max(1, heads.length)),
    ...amount('stopped', share(({ text }) => endsSentence(text))), ...amount('long-heads', share(({ headingWidth }) => headingWidth > LONG)),
    ...amount('marked', share(({ mark }) => mark.signature !== '')), ...amount('colon-heads', share(({ text }) => /[:：]\s*$/.test(text))),
    ...amount('short-heads', words.filter(({ length }) => length < SHORT).length / Math.max(1, heads.length)), ...amount('said-twice', 1 - new Set(words).size / Math.max(1, words.length)),
    [`head-width:${step(heads.reduce((sum, { headingWidth }) => sum + Math.min(120, headingWidth), 0) / Math.max(1, heads.length), [10, 16, 24, 32, 44, 60, 80])}`, 1],
    [`opening:${shape}`, 1], ...amount('opening-alike', alike / stories.length),
    ...amount('main-class', times / stories.length), ...amount('pure', purity), ...amount('main-pure', times / classCounts.get(main)!), [`classes:${step(counts.size, [1, 2, 3, 5])}`, 1],
    [`classes:${step(counts.size, [1, 2, 3])}:${blocks.some(({ mark }) => mark.level > 0) ? 'headings' : 'none'}`, 1],
    ...amount('gap-above', stories.filter(({ from }) => blocks[indices[from]!]!.gap > 0).length / stories.length),
    ...numberCues(heads.map(({ mark }) => mark.number), indices.filter((i, k) => blocks[i]!.mark.number !== null && labels[k] !== HEADLINE && classes[k] === main).length),
  ];
}

/** Whether their numbers count up, and how many of the numbered lines are no headlines. */
function numberCues(numbers: readonly (number | null)[], left: number): RivalCue[] {
  const given = numbers.filter((number) => number !== null).length;
  if (given < 2) return [];
  const next = numbers.filter((number, k) => number !== null && (number === 1 || number === (numbers[k - 1] ?? NaN) + 1)).length;
  return [...amount('numbered', given / numbers.length), ...amount('counts-up', next / given), ...amount('numbers-left', left / (left + given))];
}
