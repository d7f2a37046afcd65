import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Bulletin, Position, Range } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { SourcePattern } from '../rules/common/sourcePattern.ts';
import { printDay, withoutDate } from '../rules/common/sourcePattern.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { DocumentLines } from './documentLines.ts';
import { within } from './documentLines.ts';
import { articleAt } from './placeAt.ts';

/** What completion needs to know beside the model. */
export interface CompletionContext {
  readonly locale: Locale;
  readonly uri: string;
  readonly bulletin: Bulletin;
  readonly lines: DocumentLines;
  readonly rules: RuleContext;
  /** Names of sections in the other bulletins, the commonest first. */
  readonly sections: readonly string[];
}

/** What an item carries, to tell more of it when it is looked at. */
export interface CompletionData {
  readonly uri: string;
  readonly publisher: string;
}

const kinds = {
  publisher: 9 satisfies typeof CompletionItemKind.Module,
  date: 12 satisfies typeof CompletionItemKind.Value,
  section: 19 satisfies typeof CompletionItemKind.Folder,
} as const;

/** After these an editor asks without being told to. */
export const completionTriggers = ['：', ':', '，', '【'] as const;

const label = /(?:来源|來源|出处|出處|转自|轉自|摘自|source|via)\s{0,3}[:：]\s{0,3}/giu;

/** Publishers and dates after the label of a source, in the document's pattern; section heads at the start of a line. */
export function completion(asked: Position, context: CompletionContext): CompletionItem[] {
  const position = within(context.lines, asked);
  const line = context.lines[position.line] ?? '';
  const before = line.slice(0, position.character);
  const labelled = [...before.slice(-300).matchAll(label)].at(-1);
  if (labelled) {
    const from = Math.max(0, before.length - 300) + labelled.index + labelled[0].length;
    return sourceItems(position, from, labelled[0], context);
  }
  return line.slice(position.character).trim() === '' && before.trim().length <= 12 ? sectionItems(position, before, context) : [];
}

/** Where the cursor stands in the pattern of a source: what has been typed of the current part, and what is still to come. */
interface Rest {
  readonly shape: string;
  readonly from: number;
}

function sourceItems(position: Position, from: number, labelText: string, context: CompletionContext): CompletionItem[] {
  const { traits } = context.rules;
  const line = context.lines[position.line] ?? '';
  const pattern = traits.pattern ?? { shape: '{publisher}', date: null };
  const rest = restOf(pattern, line.slice(from, position.character), from, labelText);
  const range: Range = { start: { line: position.line, character: rest.from }, end: position };
  const after = line.slice(position.character);
  const day = dayOf(position, context);
  const items = publishersOf(context).map(([publisher, uses], order): CompletionItem => {
    const data: CompletionData = { uri: context.uri, publisher };
    const newText = withoutEcho(filled({ ...pattern, shape: rest.shape }, publisher, day), after);
    const detail = uses > 0 ? message(context.locale, 'completion.publisherUses', { count: uses }) : message(context.locale, 'completion.publisher');
    return { label: publisher, kind: kinds.publisher, detail, filterText: publisher, sortText: `2${pad(order)}`, textEdit: { range, newText }, data };
  });
  return [...dateItems(pattern, rest, range, context), ...items];
}

/** The part of the pattern behind the label, without a date that is already there. */
function restOf({ shape }: SourcePattern, typed: string, from: number, labelText: string): Rest {
  const marks = /[:：]/u.exec(shape);
  const tail = labelText !== '' && marks ? shape.slice(marks.index + 1).trimStart() : shape;
  const dated = /^\{date\}(?<between>[^{]*)\{publisher\}/u.exec(tail);
  const comma = /^[^，,、|/\d]*\d[^，,、|/]*[，,、|/]\s*/u.exec(typed);
  if (dated && comma) return { shape: tail.slice('{date}'.length + (dated.groups?.['between'] ?? '').length), from: from + comma[0].length };
  return { shape: tail, from };
}

function filled(pattern: SourcePattern, publisher: string, day: string | null): string {
  const date = pattern.date === null || day === null ? null : printDay(pattern.date, day);
  const { shape } = date === null ? withoutDate(pattern) : pattern;
  return shape.replace('{publisher}', publisher).replace('{date}', date ?? '');
}

/** An editor closes brackets by itself: what already stands behind the cursor is not written again. */
function withoutEcho(text: string, after: string): string {
  for (let length = Math.min(text.length, after.length); length > 0; length--) {
    if (text.endsWith(after.slice(0, length))) return text.slice(0, -length);
  }
  return text;
}

function dateItems({ date }: SourcePattern, rest: Rest, range: Range, context: CompletionContext): CompletionItem[] {
  if (date === null || !rest.shape.startsWith('{date}')) return [];
  const { traits, today } = context.rules;
  const own = dayOf(range.end, context);
  const near = context.bulletin.articles.flatMap(({ source }) => source?.date ?? []).reverse();
  const printed = [own, ...near, traits.issueDay, today].flatMap((day) => (day === null ? [] : (printDay(date, day) ?? [])));
  return [...new Set(printed)].slice(0, 8).map((text, order) => ({
    label: text,
    kind: kinds.date,
    detail: message(context.locale, 'completion.date'),
    sortText: `1${pad(order)}`,
    textEdit: { range, newText: text },
  }));
}

/** The day that the article's own address tells, else that of the source above. */
function dayOf(position: Position, { bulletin }: CompletionContext): string | null {
  const article = articleAt(bulletin, position);
  const isOwn = article?.source == null || article.source.range.start.line === position.line;
  // A source that is being typed may not yet part its story from the next, whose address tells another day.
  for (const { url } of isOwn ? (article?.links ?? []) : []) {
    const found = /(?<!\d)(20\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(url);
    if (found) return `${found[1]}-${found[2]}-${found[3]}`;
  }
  const above = bulletin.articles.flatMap(({ source }) => (source?.date && source.range.start.line < position.line ? source.date : []));
  return above.at(-1) ?? null;
}

/** Publishers and how often this document names them; those of the rest of the series come last. */
function publishersOf({ bulletin, rules }: CompletionContext): [name: string, uses: number][] {
  const uses = new Map<string, number>();
  for (const name of rules.workspace.seriesPublishers) uses.set(name, 0);
  for (const { source } of bulletin.articles) if (source?.publisher) uses.set(source.publisher, (uses.get(source.publisher) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a);
}

/** Heads that other bulletins have and this one lacks, in the marks that heads have here. */
function sectionItems(position: Position, before: string, { bulletin, lines, sections, locale }: CompletionContext): CompletionItem[] {
  const model = bulletin.sections[0];
  const line = lines[model?.nameRange.start.line ?? -1]?.trim();
  if (!model || !line?.includes(model.name)) return [];
  const typed = before.trim();
  const here = new Set(bulletin.sections.map(({ name }) => name));
  const start = { line: position.line, character: before.length - before.trimStart().length };
  return [...new Set(sections)]
    .filter((name) => !here.has(name))
    .map((name) => ({ name, head: line.replace(model.name, () => name) }))
    .filter(({ name, head }) => head.startsWith(typed) || name.startsWith(typed))
    .map(({ name, head }, order) => ({
      label: name,
      kind: kinds.section,
      detail: message(locale, 'completion.section'),
      filterText: typed === '' || head.startsWith(typed) ? head : name,
      sortText: pad(order),
      textEdit: { range: { start, end: position }, newText: head },
    }));
}

function pad(order: number): string {
  return String(order).padStart(4, '0');
}
