import type { Story } from '../content/story.ts';
import { displayWidth } from '../print/displayWidth.ts';
import type { House } from './house.ts';
import { line, type Line } from './line.ts';
import { besideHeadline, type PrintedSource } from './source.ts';

/** Where a story stands among the others. */
export interface Place {
  /** Its number as the house prints it, with what parts it from the headline; empty where the house has none. */
  readonly number: string;
  /** The number of its reference at the foot, or null. */
  readonly reference: number | null;
}

/** The headline as gold says it. */
export function goldHeadline(house: House, story: Story): string {
  return house.layout.heading === 'caps' ? story.headline.toUpperCase() : story.headline;
}

/** The lines of a headline; those that run into the body have no line of their own and come from `runIn`. */
export function printHeadline(house: House, story: Story, place: Place, source: PrintedSource | null): Line[] {
  const { layout, level } = house;
  const text = words(house, story, place, source);
  const of = (words: string, parts: { wraps?: boolean } = {}): Line => line(words, 'headline', { story: story.index, ...sourceIn(house, words, source), ...parts });
  switch (layout.heading) {
    case 'atx':
    case 'atx-link': return [of(`${'#'.repeat(level)} ${text}`)];
    case 'setext': return [of(text), of('-'.repeat(Math.max(3, Math.min(40, displayWidth(text)))), { wraps: false })];
    case 'underlined': return [of(text, { wraps: false }), of((house.either('double rule') ? '=' : '-').repeat(Math.min(70, displayWidth(text))), { wraps: false })];
    case 'ruled': return [line(house.rule, 'noise', { wraps: false }), of(text), of(house.rule, { wraps: false })];
    case 'bold': return [of(`**${text}**`)];
    case 'lenticular': return [of(`【${text}】`)];
    case 'mark': return [of(`${house.mark}${house.either('tight mark') ? '' : ' '}${text}`)];
    case 'chevron': return [of(`>> ${text}`)];
    case 'emoji': return [of(`${layout.format === 'markdown' && layout.style === 'story' ? `${'#'.repeat(level)} ` : ''}${house.emoji[story.index % house.emoji.length]!} ${text}`)];
    case 'centred': return [of(' '.repeat(Math.max(2, Math.floor((60 - displayWidth(text)) / 2))) + text, { wraps: false })];
    case 'html': return [of(`<h3>${text}</h3>`)];
    case 'bullet': return [of(`${house.bullet} ${text}`)];
    case 'link': return [of(layout.style === 'digest' ? `${place.number === '' ? `${house.bullet} ` : ''}${text}` : text)];
    default: return [of(text)];
  }
}

/** The headline that opens the first paragraph: `【headline】`, `**headline**`. */
export function runIn(house: House, story: Story): string {
  return house.layout.heading === 'lenticular-run-in' ? `【${story.headline}】` : `**${story.headline}${house.isEnglish ? '.' : '。'}** `;
}

function words(house: House, story: Story, { number, reference }: Place, source: PrintedSource | null): string {
  const { layout } = house;
  const isLinked = ['link', 'atx-link'].includes(layout.heading);
  const headline = isLinked ? `[${story.headline}](${story.address})` : goldHeadline(house, story);
  const isBold = layout.heading === 'link' && layout.style === 'story' && house.either('bold link');
  const named = source !== null && ['prefix', 'suffix'].includes(layout.source) ? besideHeadline(house, isBold ? `**${headline}**` : headline, source.publisher) : isBold ? `**${headline}**` : headline;
  const called = reference === null ? '' : ` [${reference}]`;
  const addressed = layout.address === 'headline line' ? `${house.either('colon address') ? (house.isEnglish ? ':' : '：') : ''} ${story.address}` : '';
  return number + named + called + addressed.replace('： ', '：');
}

function sourceIn(house: House, text: string, source: PrintedSource | null): { sourceAt: number } | undefined {
  if (source === null || !['prefix', 'suffix'].includes(house.layout.source)) return undefined;
  return { sourceAt: house.layout.source === 'prefix' ? text.indexOf(source.publisher) : text.lastIndexOf(source.publisher) };
}
