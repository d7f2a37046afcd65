import type { Story } from '../content/story.ts';
import type { Random } from '../random.ts';
import { writeDay } from '../content/days.ts';
import { fill } from '../content/topic.ts';
import { isCalled, printBody } from './body.ts';
import { has, noiseBelow } from './decoys.ts';
import { printHeadline, type Place } from './headline.ts';
import type { House } from './house.ts';
import { line, type Block, type Line } from './line.ts';
import { printSource, type PrintedSource } from './source.ts';

/** A story on paper: its blocks, and what gold must know of its source. */
export interface PrintedStory {
  readonly blocks: readonly Block[];
  readonly source: PrintedSource | null;
}

/** How a story departs from its house's habit. */
export type Irregularity = 'no source' | 'two sources' | null;

/** Prints one story with headline, body, source and address. */
export function printStory(house: House, random: Random, story: Story, place: Place, irregularity: Irregularity): PrintedStory {
  const source = irregularity === 'no source' ? null : printSource(house, story, irregularity === 'two sources');
  if (house.layout.heading === 'label') return { source, blocks: printRecord(house, random, story, source) };
  const isRunIn = house.layout.heading.endsWith('run-in');
  const headline: Block[] = isRunIn ? [] : [{ gap: false, lines: printHeadline(house, story, place, source) }];
  const under = [...bylines(house, random, story), ...(house.layout.place === 'under' ? sourceLines(house, story, source) : [])];
  const underGap = gapBelowHeadline(house);
  const body = printBody(house, random, story, source);
  const after = house.layout.place === 'after' ? sourceLines(house, story, source) : [];
  const address = addressLines(house, story, source);
  const editors = has(house, random, 'editors') ? [line(fill(house.lexicon.phrases.editor, story.topic), 'body', { story: story.index })] : [];
  const endGap = house.layout.spacing === 'blank' && (house.layout.format === 'markdown' || house.either('gap before the source'));
  const blocks: Block[] = [
    ...headline,
    ...(under.length > 0 ? [{ gap: underGap, lines: under }] : []),
    ...body.map((block, i) => (i === 0 ? { ...block, gap: under.length > 0 && house.layout.heading === 'tight' ? false : underGap } : block)),
    ...[after, address, editors].filter((lines) => lines.length > 0).map((lines) => ({ gap: endGap, lines })),
    ...noiseBelow(house, random, story),
  ];
  return { source, blocks };
}

/** A story that is its headline, with what stands beside and below it. */
export function printDigestItem(house: House, story: Story, place: Place, irregularity: Irregularity): PrintedStory {
  const source = irregularity === 'no source' ? null : printSource(house, story, irregularity === 'two sources');
  const lines = printHeadline(house, story, place, source);
  const isBeside = ['prefix', 'suffix'].includes(house.layout.source);
  const [head, ...rest] = lines;
  const named = source === null || isBeside || head === undefined ? lines : [withSource(house, head, source), ...rest];
  const below = house.layout.address === 'bare' ? [line((house.either('indented address') ? '  ' : '') + story.address, 'address', { story: story.index })] : [];
  return { source, blocks: [{ gap: house.layout.spacing === 'blank', lines: [...named, ...below] }] };
}

/** A story that is one paragraph behind a mark or number; its first sentence stands for a headline. */
export function printBrief(house: House, random: Random, story: Story, place: Place, irregularity: Irregularity): PrintedStory {
  const source = irregularity === 'no source' ? null : printSource(house, story, irregularity === 'two sources');
  const told = { ...story, paragraphs: [] };
  const [head] = printHeadline({ ...house, layout: { ...house.layout, source: 'none' } }, { ...told, headline: briefTexts(house, random, story)[0]! }, place, null);
  if (head === undefined) throw new Error('A brief has one line.');
  const line = source === null ? head : withSource(house, head, source);
  return { source, blocks: [{ gap: house.layout.spacing === 'blank', lines: [line, ...addressLines(house, story, source)] }] };
}

/** The words of a brief as they are printed, and without the bracket that may stand in them. */
export function briefTexts(house: House, random: Random, story: Story): readonly string[] {
  const sentences = story.paragraphs[0] ?? [];
  const { isEnglish, lexicon: { phrases } } = house;
  const space = isEnglish ? ' ' : '';
  const plain = sentences.join(space);
  if (!has(house, random, 'closing bracket')) return [plain];
  const forms = phrases.closingBrackets.filter((form) => form !== '（完）');
  const bracket = fill(random.fork('bracket').pick(forms), story.topic);
  const [first = '', ...rest] = sentences;
  const opened = isEnglish ? first.replace(/([.?])$/u, ` ${bracket}$1`) : first.replace(/([。？])$/u, `${bracket}$1`);
  return [[opened, ...rest].join(space), plain];
}

function withSource(house: House, head: Line, source: PrintedSource): Line {
  const gap = house.isEnglish || ['via', 'square', 'linked-name'].includes(house.layout.source) ? ' ' : '';
  const printed = source.texts.join('');
  return { ...head, text: head.text + gap + printed, sourceAt: head.text.length + gap.length };
}

function gapBelowHeadline({ layout }: House): boolean {
  if (layout.heading === 'blank') return true;
  const parted = ['atx', 'atx-link', 'setext', 'bold', 'link', 'html', 'emoji', 'centred', 'ruled', 'underlined', 'caps'];
  return parted.includes(layout.heading) && layout.spacing === 'blank';
}

function sourceLines(house: House, story: Story, source: PrintedSource | null): Line[] {
  if (source === null) return [];
  const { layout } = house;
  const call = isCalled(house) && layout.place === 'after' ? house.callWord : '';
  const address = layout.address === 'same line' ? `${layout['call word'] === 'first' ? '  ' : ` ${house.callWord}${house.colon.trimEnd()}`}${story.address}` : '';
  const indent = layout.indent === 'wide' && house.either('indented source') ? '　　' : '';
  const space = layout.remains === 'entities' ? '&nbsp;' : '';
  const [tagOpen, tagClose] = layout.heading === 'html' ? ['<p>', '</p>'] : ['', ''];
  return source.texts.map((text, i) => {
    const isLast = i === source.texts.length - 1;
    const before = tagOpen + indent + (i === 0 ? space : '');
    const gap = call !== '' && !/[)）]$/u.test(text) ? ' ' : '';
    return line(before + text + (isLast ? gap + call + address : '') + tagClose, 'source', {
      story: story.index,
      sourceAt: i === 0 ? before.length : null,
      calls: isLast && call !== '' ? story.address : null,
    });
  });
}

function addressLines(house: House, story: Story, source: PrintedSource | null): Line[] {
  const { layout } = house;
  const at = (text: string): Line => line(text, 'address', { story: story.index, wraps: false });
  switch (layout.address) {
    case 'bare': return [at(story.address)];
    case 'labelled line': return [at(house.callWord + house.colon + story.address)];
    case 'markdown line': return [at(`[${house.callWord}](${story.address})`)];
    // What has no source has nowhere else to put its address.
    case 'same line': return source === null ? [at(`${house.callWord}${house.colon}${story.address}`)] : [];
    case 'page foot':
    case 'end call': {
      const isCarried = source !== null && (layout.place === 'after' || layout.place === 'end');
      return isCarried ? [] : [{ ...at(house.callWord), calls: story.address }];
    }
    default: return [];
  }
}

function bylines(house: House, random: Random, story: Story): Line[] {
  return has(house, random, 'bylines') ? [line(fill(house.lexicon.phrases.byline, story.topic), 'body', { story: story.index })] : [];
}

/** `标题：`, `来源：`, `日期：` and their like, one field a line, and the text below. */
function printRecord(house: House, random: Random, story: Story, source: PrintedSource | null): Block[] {
  const { layout, isEnglish } = house;
  const field = (label: string): string =>
    layout['field marks'] === 'bold' ? `**${label}${house.colon.trimEnd()}** `
    : layout['field marks'] === 'list' ? `- ${label}${house.colon}`
    : layout['field marks'] === 'lenticular' ? `【${label}】`
    : `${label}${house.colon}`;
  const of = (label: string, value: string, role: Line['role'], sourceAt: number | null = null): Line =>
    line(field(label) + value, role, { story: story.index, sourceAt, wraps: role === 'headline' || role === 'body' });
  const headline = of(house.fieldHeadline, story.headline, 'headline');
  const named = source === null ? [] : [of(house.sourceLabel, source.publisher, 'source', 0)];
  const dated = layout.date === 'after' && source !== null ? [of(house.fieldDate, writeDay(story.date, layout['date form'], isEnglish), 'source')] : [];
  const address = layout.address === 'field' ? [of(house.fieldAddress, story.address, 'address')] : [];
  const order = layout.fields === 'source first' ? [...named, headline, ...dated, ...address]
    : layout.fields === 'date first' ? [...dated, headline, ...named, ...address]
    : [headline, ...named, ...dated, ...address];
  const body = printBody(house, random, story, source);
  const [first, ...rest] = body;
  const isLabelled = house.either('labelled body') && first !== undefined;
  const opening = isLabelled ? [{ gap: false, lines: first.lines.map((text, i) => (i === 0 ? { ...text, text: field(house.fieldBody) + text.text.trimStart() } : text)) }] : first === undefined ? [] : [{ ...first, gap: true }];
  const editors = has(house, random, 'editors') ? [{ gap: false, lines: [line(fill(house.lexicon.phrases.editor, story.topic), 'body', { story: story.index })] }] : [];
  return [{ gap: false, lines: order }, ...opening, ...rest, ...editors, ...noiseBelow(house, random, story)];
}
