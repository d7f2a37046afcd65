import type { Content } from '../content/content.ts';
import type { Story } from '../content/story.ts';
import { Random } from '../random.ts';
import type { Layout } from '../traits.ts';
import { printColophon, printContents, printMasthead, printNote } from './front.ts';
import { goldHeadline, type Place } from './headline.ts';
import { drawHouse, type House } from './house.ts';
import { layOut, line, type Block, type Line } from './line.ts';
import { ordinal } from './ordinals.ts';
import { printPart, printSection } from './sections.ts';
import type { PrintedSource } from './source.ts';
import { briefTexts, printBrief, printDigestItem, printStory, type Irregularity, type PrintedStory } from './story.ts';

/** A bulletin as lines that are not yet wrapped and paged, with what gold must know. */
export interface Composition {
  readonly house: House;
  readonly lines: readonly Line[];
  /** By the index of their stories. */
  readonly sources: ReadonlyMap<number, PrintedSource | null>;
  /** The words of the briefs, as printed and without the bracket in them; empty where stories have headlines. */
  readonly briefs: ReadonlyMap<number, readonly string[]>;
}

/** Puts the words of a bulletin into a layout. */
export function compose(seed: string, content: Content, layout: Layout): Composition {
  const random = new Random(seed);
  const house = drawHouse(random.fork('house habits'), content.lexicon, layout);
  const places = placesOf(house, content);
  const stories = content.parts.flatMap((part) => part.stories);
  const irregular = irregularStory(house, random, stories);
  const sources = new Map<number, PrintedSource | null>();
  const blocks: Block[] = [
    ...printMasthead(house, content),
    ...printNote(house),
    ...printContents(house, stories.map((story) => places.get(story.index)!.number + goldHeadline(house, story))),
  ];
  const briefs = new Map<number, readonly string[]>();
  const isClose = ['solid', 'double'].includes(layout.spacing);
  content.parts.forEach((part, p) => {
    if (part.opens !== null) blocks.push(printPart(house, part.opens));
    if (part.name !== null) blocks.push({ ...printSection(house, part.name, p + 1), gap: !isClose || p === 0 });
    part.stories.forEach((story, s) => {
      const printed = printOne(house, random.fork(`printing ${story.index}`), story, places.get(story.index)!, story.index === irregular?.story ? irregular.kind : null);
      sources.set(story.index, printed.source);
      if (layout.style === 'brief') briefs.set(story.index, briefTexts(house, random.fork(`printing ${story.index}`), story));
      const gap = !isClose || (p === 0 && s === 0);
      const between = layout.between !== 'nothing' && layout.between !== '-' && s > 0 ? [line(separator(house), 'furniture', { wraps: false })] : [];
      if (between.length > 0) blocks.push({ gap: true, lines: between });
      blocks.push(...printed.blocks.map((block, i) => (i === 0 && (layout.style === 'story' || s === 0) ? { ...block, gap } : block)));
    });
  });
  return { house, sources, briefs, lines: layOut([...blocks, ...printReferences(house, stories, places), ...printColophon(house, content)]) };
}

function printOne(house: House, random: Random, story: Story, place: Place, irregularity: Irregularity): PrintedStory {
  if (house.layout.style === 'digest') return printDigestItem(house, story, place, irregularity);
  if (house.layout.style === 'brief') return printBrief(house, random, story, place, irregularity);
  return printStory(house, random, story, place, irregularity);
}

function irregularStory({ layout }: House, random: Random, stories: readonly Story[]): { readonly story: number; readonly kind: Irregularity } | null {
  if (!layout.irregular.startsWith('one') || stories.length < 3) return null;
  const story = random.fork('irregular').pick(stories).index;
  return { story, kind: layout.irregular === 'one without source' ? 'no source' : 'two sources' };
}

function placesOf(house: House, content: Content): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let total = 0;
  content.parts.forEach((part, p) => {
    part.stories.forEach((story, s) => {
      total += 1;
      const isAnew = house.layout.counting === 'per section' || house.layout.numbering === '1.1';
      places.set(story.index, { number: ordinal(house.layout.numbering, isAnew ? s + 1 : total, p + 1), reference: house.layout.address === 'references' ? total : null });
    });
  });
  return places;
}

function separator(house: House): string {
  if (house.layout.between === 'star') return house.isEnglish || house.layout.format === 'markdown' ? '* * *' : '※';
  return house.layout.format === 'markdown' ? '---' : house.rule;
}

/** The addresses that the headlines refer to by number, at the foot of the document. */
function printReferences(house: House, stories: readonly Story[], places: ReadonlyMap<number, Place>): Block[] {
  if (house.layout.address === 'end call') {
    return [{ gap: true, lines: stories.map((story) => line(story.address, 'furniture', { wraps: false })) }];
  }
  if (house.layout.address !== 'references') return [];
  const colon = house.layout.format === 'markdown' || house.either('reference colon') ? ':' : '';
  return [{ gap: true, lines: stories.map((story) => line(`[${places.get(story.index)!.reference}]${colon} ${story.address}`, 'furniture', { wraps: false })) }];
}
