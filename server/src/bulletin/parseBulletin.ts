import { gatherBlocks, firstLine, lastLine, rangeOf, positionOf } from './evidence/blocks.ts';
import { makeArticle } from './articles/articles.ts';
import { type Context, contextOf } from './articles/context.ts';
import { gatherReferences } from './articles/storyLinks.ts';
import { sectionSource } from './articles/storySources.ts';
import { findFurniture } from './evidence/furniture.ts';
import { gatherEvidence } from './evidence/gatherEvidence.ts';
import { readFrontMatter, SAVED_PAGE } from './readings/frontMatter.ts';
import { measureLayout } from './text/layout.ts';
import { splitLines } from './text/lines.ts';
import { bare } from './text/text.ts';
import type { Bulletin, Section } from './model.ts';
import { pairPages, type KnowsHost } from './articles/pages.ts';
import { readLabels } from './labels/readLabels.ts';
import { shipped, type Weights } from './labels/weights.ts';
import { chooseReading, readAsOneStory, SAMPLE } from './readings/chooseReading.ts';
import type { HouseStyle } from './styles/houseStyle.ts';
import { keepsPins } from './styles/pins.ts';
import { doubtsOf } from './readings/doubts.ts';
import { applyOverrides, type Overrides } from './readings/overrides.ts';
import type { Draft, Reading } from './readings/reading.ts';
import { languageOf } from './language.ts';
import { type ChosenSources, chooseSources } from './slots/chooseSources.ts';
import { shippedSlots } from './slots/slotWeights.ts';
import { judge } from './verdict/judge.ts';

export interface ParseOptions {
  /** True where the user says that the file is a bulletin whatever the detector thinks; false where it is none. */
  readonly isBulletin?: boolean;
  /** Whether a host may be a publisher's; what nobody knows is undefined. */
  readonly knowsHost?: KnowsHost;
  /** What the user says of single lines. */
  readonly overrides?: Overrides;
  /** What the house says of its own lines; a text without any of the headlines named is of another house. */
  readonly style?: HouseStyle | null;
  /** Other weights than those that ship, for learning them. */
  readonly weights?: Weights;
}

/** A model, and what it was made from: what a part of the text is read again by. */
export interface Parsed {
  readonly bulletin: Bulletin;
  /** Null where it is no bulletin. */
  readonly context: Context | null;
}

/** Text in, model out. Cannot fail: every text is some model. */
export function parseBulletin(text: string, options: ParseOptions = {}): Bulletin {
  return parseWhole(text, options).bulletin;
}

/** The same, and what the model was made from. */
export function parseWhole(text: string, options: ParseOptions = {}): Parsed {
  const draft = draftOf(text, options.style && withSaid(options.style, options.overrides));
  const language = languageOf(draft);
  const isBulletin = options.isBulletin ?? (draft.style?.headlines ? true : undefined);
  const found = isBulletin === false ? null : findReading(draft, options.weights, isBulletin) ?? (isBulletin ? readAsOneStory(draft) : null);
  const reading = found && options.overrides ? applyOverrides(draft, found, options.overrides) : found;
  const namedIn = (one: Reading | null) => chooseSources(draft, one?.items ?? [], shippedSlots);
  const verdictOn = (one: Reading | null, { chosen }: ChosenSources) => judge(draft, one, chosen, (options.weights ?? shipped).verdict, isBulletin);
  const named = namedIn(reading);
  const corrected = verdictOn(reading, named);
  // What a person says of its lines makes no other paper of a bulletin, as long as a story is left.
  const verdict = corrected.isBulletin || reading === found || reading?.items.length === 0 ? corrected : verdictOn(found, namedIn(found));
  if (!reading || !verdict.isBulletin) return { bulletin: { ...verdict, language, sections: [], articles: [], pages: [], doubts: [] }, context: null };
  const pairs = pairPages(draft, options.knowsHost ?? (() => undefined));
  const references = gatherReferences(draft);
  const context = contextOf(draft, reading, pairs, references, named);
  const articles = reading.items.map((item) => makeArticle(context, item));
  return { bulletin: { ...verdict, language, sections: makeSections(draft, reading), articles, pages: pairs.pages, doubts: doubtsOf(draft, reading, options.overrides) }, context };
}

/** The style, and what the user says of single lines, which wins. */
function withSaid(style: HouseStyle, { headlines, notHeadlines }: Overrides = { headlines: [], notHeadlines: [] }): HouseStyle {
  if (headlines.length + notHeadlines.length === 0) return style;
  return { ...style, said: new Map([...notHeadlines.map((line) => [bare(line), false] as const), ...headlines.map((line) => [bare(line), true] as const)]) };
}

/** A saved page with so many stories whose headlines look like some is an issue that was saved, not one story. */
const COLLECTION = 3;

/** The reading of a text, or null where nothing divides it. */
export function findReading(draft: Draft, weights: Weights = shipped, isTold = false): Reading | null {
  const suggested = chooseReading(draft);
  const isKept = keepsPins(draft, suggested);
  if (draft.blocks.length > SAMPLE && isKept) return suggested;
  const labelled = readLabels(draft, suggested, weights, isTold);
  return suggested?.name === SAVED_PAGE && isKept && (labelled?.items.filter(({ head: [first] }) => first !== undefined && (draft.evidence.headShaped[first] || draft.blocks[first]!.mark.signature !== '')).length ?? 0) < COLLECTION ? suggested : labelled;
}

/** Lines, layout, blocks and evidence of a text: what all readings start from. */
export function draftOf(text: string, style: HouseStyle | null = null): Draft {
  const lines = splitLines(text);
  const layout = measureLayout(lines);
  const furniture = findFurniture(lines);
  const blocks = gatherBlocks(lines, layout, style, furniture);
  if (style?.headlines && !blocks.some(({ pin }) => pin?.role === 'headline' && pin.pattern !== null)) return draftOf(text);
  return { lines, layout, blocks, evidence: gatherEvidence(blocks, layout), frontMatter: readFrontMatter(blocks), furniture, style };
}

function makeSections(draft: Draft, reading: Reading): Section[] {
  return reading.sections.map((section) => {
    const head = draft.blocks[section.blocks[0]!]!;
    const lastHead = draft.blocks[section.blocks[section.blocks.length - 1]!]!;
    let end = lastLine(lastHead);
    for (let i = section.blocks[0]!; i <= section.to; i++) end = Math.max(end, lastLine(draft.blocks[i]!));
    const nameRange = { start: positionOf(head, head.mark.headingStart), end: rangeOf(lastHead, 0, lastHead.mark.headingStart + lastHead.mark.heading.length).end };
    const line = draft.lines[end]!;
    return {
      name: section.name, nameRange, source: section.source === null ? null : sectionSource(draft, section.source), ...(section.confidence !== undefined && { confidence: section.confidence }),
      range: { start: { line: firstLine(head), character: head.lines[0]!.indent }, end: { line: end, character: line.indent + line.content.length } },
    };
  });
}
