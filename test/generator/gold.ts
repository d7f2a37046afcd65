import type { Content } from './content/content.ts';
import type { Story } from './content/story.ts';
import type { Composition } from './compose/compose.ts';
import { goldHeadline } from './compose/headline.ts';
import type { Line } from './compose/line.ts';
import { sectionName } from './compose/sections.ts';

/** Gold in the form of the open set; lines count from 1. */
export interface WrittenGold {
  readonly isBulletin: boolean;
  readonly sections?: readonly { readonly name: string; readonly line: number; readonly role?: string }[];
  readonly articles: readonly WrittenArticle[];
}

export interface WrittenArticle {
  readonly title: string;
  readonly titleLine: number;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
  readonly source: { readonly line: number; readonly publisher: string; readonly date: string | null; readonly publisherAlt?: readonly string[] } | null;
  readonly urls: readonly string[];
  readonly titleAlt?: readonly string[];
  readonly endAlt?: readonly number[];
  readonly sectionAlt?: readonly (string | null)[];
  readonly urlsOptional?: readonly string[];
}

/** What a careful editor finds in the printed lines. */
export function goldOf(composition: Composition, content: Content, lines: readonly Line[]): WrittenGold {
  const { house } = composition;
  const sections = content.parts.flatMap(({ name }) => (name === null ? [] : [name]));
  const heads = lines.flatMap(({ role }, i) => (role === 'section' || role === 'part' ? [{ role, line: i + 1 }] : []));
  let named = 0;
  let opened = 0;
  const openings = content.parts.flatMap(({ opens }) => opens ?? []);
  const written = heads.map(({ role, line }) =>
    role === 'part' ? { name: openings[opened++]!, line, role: 'greater part, no article of its own' } : { name: sectionName(house, sections[named++]!), line },
  );
  return {
    isBulletin: true,
    // How a house numbers its sections in Roman is said in the articles; the heads leave two readings.
    ...(house.layout['section mark'] === 'roman' ? {} : { sections: written }),
    articles: content.parts.flatMap((part, p) => part.stories.map((story) => articleOf(composition, story, part.name, p, lines))),
  };
}

function articleOf({ house, sources, briefs }: Composition, story: Story, section: string | null, part: number, lines: readonly Line[]): WrittenArticle {
  const own = lines.flatMap((line, i) => (line.story === story.index && line.text.trim() !== '' ? [{ ...line, number: i + 1 }] : []));
  const inside = own.filter(({ role }) => role !== 'noise');
  const [first] = inside;
  const last = inside[inside.length - 1];
  const noise = own.filter(({ role, number }) => role === 'noise' && last !== undefined && number > last.number);
  const titled = own.find(({ role }) => role === 'headline');
  if (first === undefined || last === undefined || titled === undefined) throw new Error(`Story ${story.index} was not printed.`);
  const source = sources.get(story.index) ?? null;
  const sourceLine = own.find(({ sourceAt }) => sourceAt !== null)?.number;
  if (source !== null && sourceLine === undefined) throw new Error(`The source of story ${story.index} was not printed.`);
  const isAddressed = house.layout.address !== 'none' && !(house.layout.address === 'in source' && source === null);
  const titles = titlesOf(house.layout.style, goldHeadline(house, story), briefs.get(story.index) ?? []);
  return {
    title: titles[0]!,
    titleLine: titled.number,
    start: first.number,
    end: last.number,
    section: section === null ? null : sectionName(house, section),
    source: source === null ? null
      : { line: sourceLine!, publisher: source.publisher, date: source.date, ...(source.publisherAlt.length > 0 ? { publisherAlt: source.publisherAlt } : {}) },
    urls: isAddressed ? [story.address] : [],
    ...(titles.length > 1 ? { titleAlt: titles.slice(1) } : {}),
    ...(noise.length > 0 ? { endAlt: noise.map(({ number }) => number), urlsOptional: [story.relatedAddress] } : {}),
    ...sectionAlternatives(house.layout['section mark'], section, part, house),
  };
}

/** The headline; of a brief its first sentence, or any number of its sentences, with or without the bracket in it. */
function titlesOf(style: string, headline: string, texts: readonly string[]): readonly string[] {
  if (style !== 'brief') return [headline];
  return texts.flatMap((text) => sentenceEnds(text).map((end) => text.slice(0, end)));
}

/** Where the sentences of a text end, its own end included; decimal points end none. */
function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(/(?:[。？！]|[.?!](?=["”)]?\s|["”)]?$))["”’]?/gu)].map((match) => match.index + match[0].length);
}

function sectionAlternatives(mark: string, section: string | null, part: number, house: Composition['house']): { sectionAlt?: readonly string[] } {
  if (section === null || mark !== 'roman') return {};
  return { sectionAlt: [`${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][part] ?? ''}. ${sectionName(house, section)}`] };
}
