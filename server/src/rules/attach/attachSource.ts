import type { Article, Bulletin } from '../../bulletin/model.ts';
import { inPattern, withoutDate, type SourcePattern } from '../common/sourcePattern.ts';
import { insertionAt, type Placement } from '../common/placement.ts';
import { bareSourceOf } from '../common/bareSource.ts';
import { lineOf } from '../common/places.ts';
import type { Edit, RuleContext } from '../rule.ts';
import type { SourceCandidate } from './candidates.ts';

/** A source as it will stand in the document. */
export interface Attachment {
  /** Without the line breaks around it. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** It says all that the document's other sources say. */
  readonly complete: boolean;
}

/** Writes a candidate into the document in its own pattern, at the place where its other sources stand; null where that has no form. */
export function attachSource(article: Article, candidate: SourceCandidate, context: RuleContext): Attachment | null {
  const { traits, document, bulletin } = context;
  // A cell of a table has its place, and no sentence does.
  if (/^\s*\||\t/u.test(lineOf(document, article.range.start.line))) return null;
  // What a crawler wrote above the text is no place for a line below the headline.
  if (traits.placement?.where === 'below-headline' && /^\s*(?:标题|標題)\s?[:：]/u.test(lineOf(document, article.range.start.line))) return null;
  if (candidate.publisher === null) return ownReport(article, context);
  const pattern = traits.pattern ?? usualPattern(bulletin.language);
  const dated = pattern.date === null || candidate.day !== null;
  const complete = dated && (candidate.address !== null || !allCall(article, bulletin));
  const text = inPattern(dated ? pattern : withoutDate(pattern), candidate.publisher, candidate.day);
  if (text === null) return null;
  const bare = bareSourceOf(article, document);
  if (bare) return { text, complete, edits: [{ range: bare.range, newText: text }] };
  const { at, newText } = insertionAt(article, text, traits.placement ?? usualPlacement, bulletin, document);
  return { text, complete, edits: [{ range: { start: at, end: at }, newText }] };
}

/** Every other source calls its address, so that one without would be the next thing missing. */
function allCall(article: Article, bulletin: Bulletin): boolean {
  const { sourced, calling } = habits.get(bulletin) ?? countCalls(bulletin);
  const own = article.source === null ? 0 : 1;
  return sourced > own && sourced - own === calling - (own === 1 && calls(article) ? 1 : 0);
}

const habits = new WeakMap<Bulletin, { readonly sourced: number; readonly calling: number }>();

/** Counts the articles with a source, and those of them whose source calls its address, once for each model. */
function countCalls(bulletin: Bulletin): { readonly sourced: number; readonly calling: number } {
  const sourced = bulletin.articles.filter(({ source }) => source !== null);
  const counts = { sourced: sourced.length, calling: sourced.filter(calls).length };
  habits.set(bulletin, counts);
  return counts;
}

function calls({ links }: Article): boolean {
  return links.some(({ callRange }) => callRange !== null);
}

const usualPlacement: Placement = { where: 'line', gap: 0, lead: '', call: '', afterLink: false };

function usualPattern(language: string): SourcePattern {
  if (language === 'zh-Hant') return { shape: '（來源：{publisher}）', date: null };
  return language === 'en' ? { shape: 'Source: {publisher}', date: null } : { shape: '（来源：{publisher}）', date: null };
}

const OWN: Readonly<Record<string, string>> = { 'zh-Hans': '本报讯　', 'zh-Hant': '本報訊　', en: 'Staff report: ' };

/** Characters by which the story's first line is known. */
const OPENING = 8;

/** The end of a label that opens the text of a record (`摘要：`), in UTF-16 units; 0 where there is none. */
function labelIn(text: string): number {
  return /^(?:摘要|正文|内容|導語|导语|全文|概要|summary|abstract|body|text)\s?[:：]\s*/iu.exec(text)?.[0].length ?? 0;
}

/** The house's own words before the first line of the story. */
function ownReport(article: Article, { document, bulletin }: RuleContext): Attachment | null {
  const text = OWN[bulletin.language] ?? OWN['zh-Hans'] ?? '';
  const opening = article.body.slice(labelIn(article.body)).slice(0, OPENING);
  let line = article.headlineRange ? article.headlineRange.end.line + 1 : article.range.start.line;
  const startIn = (text: string) => text.length - text.trimStart().length + labelIn(text.trim());
  const opens = (text: string) => text.trim() !== '' && opening.startsWith(text.slice(startIn(text)).trim().slice(0, OPENING));
  while (line <= article.range.end.line && !opens(lineOf(document, line))) line++;
  if (line > article.range.end.line || opening === '' || bareSourceOf(article, document)) return null;
  const at = { line, character: startIn(lineOf(document, line)) };
  return { text: text.trimEnd(), complete: true, edits: [{ range: { start: at, end: at }, newText: text }] };
}
