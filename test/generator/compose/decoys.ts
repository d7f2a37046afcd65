import { writeDay } from '../content/days.ts';
import type { Story } from '../content/story.ts';
import { fill } from '../content/topic.ts';
import type { Random } from '../random.ts';
import type { Trait } from '../traits.ts';
import type { House } from './house.ts';
import { line, type Block, type Line } from './line.ts';

/** Whether a story of a house that has such a decoy has it too. */
export function has(house: House, random: Random, trait: Trait): boolean {
  return house.layout[trait] === 'some' && random.fork(trait).chance(0.5);
}

/** Blocks that stand between the paragraphs of a story: part of it, and none of them a headline or a source. */
export function decoysAfterFirst(house: House, random: Random, story: Story): Block[] {
  const { lexicon: { phrases }, isEnglish, layout } = house;
  const topic = { ...story.topic, date: writeDay(story.date, isEnglish ? 'written' : 'short', isEnglish) };
  const body = (text: string, wraps = true): Line => line(text, 'body', { story: story.index, wraps });
  const blocks: Block[] = [];
  const choose = random.fork('decoys');
  if (has(house, random, 'captions')) blocks.push({ gap: true, lines: [body(fill(choose.pick(phrases.captions), topic))] });
  if (has(house, random, 'lists')) {
    const lead = fill(choose.pick(phrases.listLeads), topic);
    const items = choose.shuffle(phrases.listItems).slice(0, choose.int(2, 4)).map((form) => fill(form, topic));
    blocks.push({ gap: true, lines: [body(lead)] });
    const isMarkdown = layout.format === 'markdown';
    blocks.push({ gap: isMarkdown, lines: items.map((item, i) => body(listMark(house, i + 1) + item + (isEnglish ? '' : i === items.length - 1 ? '。' : '；'))) });
  }
  if (has(house, random, 'tables')) {
    const [first, second, third] = phrases.tableHeads;
    const rows = Array.from({ length: choose.int(2, 4) }, () => `| ${choose.pick(house.lexicon.places)} | ${choose.int(10, 999)} | ${choose.int(1, 99)}% |`);
    blocks.push({ gap: true, lines: [`| ${first} | ${second} | ${third} |`, '| --- | --- | --- |', ...rows].map((text) => body(text, false)) });
  }
  if (has(house, random, 'quotations')) {
    const quotation = fill(choose.pick(phrases.quotations), topic);
    blocks.push({ gap: true, lines: [body(layout.format === 'markdown' ? `> ${quotation}` : quotation)] });
  }
  return blocks;
}

/** A subhead before a later paragraph, or nothing. */
export function subhead(house: House, random: Random, story: Story, paragraph: number): Block[] {
  if (paragraph === 0 || !has(house, random, 'subheads')) return [];
  const choose = random.fork(`subhead ${paragraph}`);
  const text = fill(choose.pick(house.lexicon.phrases.subheads), story.topic);
  const { layout, level } = house;
  const isAtx = ['atx', 'atx-link'].includes(layout.heading);
  const dressed = layout.heading === 'html' ? `<b>${text}</b>`
    : layout.format === 'text' ? text
    : isAtx && house.either('deeper subhead') ? `${'#'.repeat(level + 1)} ${text}`
    : ['bold', 'link'].includes(layout.heading) ? `_${text}_`
    : `**${text}**`;
  return [{ gap: true, lines: [line(dressed, 'body', { story: story.index, wraps: false })] }];
}

/** A paragraph with what may stand in it and look like a source. `isFree` says that its end is not taken by one. */
export function disturbed(house: House, random: Random, story: Story, sentences: readonly string[], paragraph: number, isFree: boolean): string {
  const { lexicon: { phrases }, isEnglish } = house;
  const choose = random.fork(`paragraph ${paragraph}`);
  let said = [...sentences];
  if (has(house, choose, 'quoted source')) said.splice(choose.int(1, said.length), 0, fill(choose.pick(phrases.quotedSources), story.topic));
  if (said.length > 0 && isFree && has(house, choose, 'closing bracket')) {
    const bracket = fill(choose.pick(phrases.closingBrackets), story.topic);
    const last = said[said.length - 1]!;
    said = [...said.slice(0, -1), isEnglish ? last.replace(/\.("?)$/u, ` ${bracket}.$1`) : last.replace(/。$/u, `${bracket}。`)];
    if (!isEnglish && bracket === '（完）') said = [...said.slice(0, -1), `${last}（完）`];
  }
  return said.join(isEnglish ? ' ' : '');
}

/** What stands below a story and is no part of it. */
export function noiseBelow(house: House, random: Random, story: Story): Block[] {
  const { lexicon: { phrases } } = house;
  const choose = random.fork('noise');
  const noise = (text: string): Block => ({ gap: true, lines: [line(text, 'noise', { story: story.index })] });
  const title = fill(choose.pick(house.lexicon.headlines), story.topic);
  return [
    ...(has(house, random, 'related')
      ? [noise(house.layout.format === 'markdown' ? `${phrases.related}[${title}](${story.relatedAddress})` : `${phrases.related}${title} ${house.either('related address') ? story.relatedAddress : ''}`.trimEnd())]
      : []),
    ...(has(house, random, 'advertisements') ? [noise(fill(choose.pick(phrases.advertisements), story.topic))] : []),
    ...(has(house, random, 'sharing') ? [noise(phrases.sharing)] : []),
  ];
}

/** A mark for the items of a list inside a story: never the one that the headlines have. */
function listMark({ layout, isEnglish }: House, n: number): string {
  if (layout.format === 'markdown') return '- ';
  if (layout.numbering === 'none' && layout.heading !== 'mark') return `${n}. `;
  if (isEnglish) return layout.numbering === '(1)' ? '- ' : `(${n}) `;
  return layout.numbering === '（1）' || layout.numbering === '(1)' ? `${String.fromCodePoint(0x245f + n)}` : `（${n}）`;
}
