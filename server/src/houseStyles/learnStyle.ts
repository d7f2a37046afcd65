import type { Article, Bulletin, Range } from '../bulletin/model.ts';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { compilePattern, type LinePattern, UNDERLINE } from '../bulletin/styles/linePattern.ts';
import { findDate } from '../bulletin/text/dates.ts';
import { type Line, splitLines } from '../bulletin/text/lines.ts';
import { type KnownPiece, shortened, type Token, tokensOf } from './generalise.ts';

/** What could be learnt of a house's style from one bulletin. */
export interface LearntStyle {
  readonly headlines: readonly string[];
  /** Null where the patterns of sections would tell nothing, or something else. */
  readonly sections: readonly string[] | null;
  /** How many of the articles are the same when they are read by these patterns, less those that then come beside them. */
  readonly explained: number;
  readonly articles: number;
}

/** More patterns than this are no style. */
const MOST = 12;

/** With fewer of its articles explained, a text has no style that patterns could tell. */
const ENOUGH = 0.5;

/**
 * The fewest patterns that give a bulletin the headlines and sections that it has; null where its headlines are marked by nothing.
 *
 * @param read the same text, read by a style
 */
export function learnStyle(text: string, bulletin: Bulletin, read: (style: HouseStyle) => Bulletin): LearntStyle | null {
  const lines = splitLines(text);
  const heads = bulletin.articles.flatMap((article) => headOf(lines, article.headlineRange, article) ?? []);
  const names = bulletin.sections.flatMap(({ nameRange }) => headOf(lines, nameRange, null) ?? []);
  // Names of sections are patterns of their own only where nothing else will do; those of one day are none.
  const mixed = names.map((head) => (isMarked(head) ? head : literal(head)));
  const divisions = [names.every(isMarked) ? patternsOf(names) : [], null, ...[mixed, names.map(literal)].map((all) => (all.some(isDated) ? [] : patternsOf(all)))];
  const all = bulletin.articles.length;
  let best: Attempt | null = null;
  for (const headlines of [patternsOf(heads), patternsOf(heads.map(openEnded))]) {
    for (const sections of divisions) {
      if (best?.explained === all || headlines.length === 0 || sections?.length === 0) continue;
      const attempt = leanest({ headlines, sections }, bulletin, read);
      if (attempt.explained > (best?.explained ?? 0)) best = attempt;
    }
  }
  if (best === null || best.explained < all * ENOUGH) return null;
  const written = (patterns: readonly LinePattern[]) => patterns.map((pattern) => pattern.written);
  return { headlines: written(best.headlines), sections: best.sections && written(best.sections), explained: best.explained, articles: all };
}

interface Attempt extends Pick<HouseStyle, 'sections'> {
  readonly headlines: readonly LinePattern[];
  readonly explained: number;
}

/** Without the patterns that do not help, the rarest tried first. */
function leanest(style: Omit<Attempt, 'explained'>, bulletin: Bulletin, read: (style: HouseStyle) => Bulletin): Attempt {
  const counted = (tried: Omit<Attempt, 'explained'>): Attempt => ({ ...tried, explained: explainedBy(bulletin, read({ ...tried, sources: [], outside: [] })) });
  let best = counted(style);
  for (const list of ['headlines', 'sections'] as const) {
    for (const pattern of [...(style[list] ?? [])].reverse()) {
      const fewer = best[list]?.filter((other) => other !== pattern) ?? [];
      if (fewer.length === 0) continue;
      const without = counted({ ...best, [list]: fewer });
      if (without.explained >= best.explained) best = without;
    }
  }
  return best;
}

/** A head's line: what stands beside its words, and they themselves as a hole. */
interface Head {
  readonly tokens: readonly Token[];
  readonly line: string;
  /** What is drawn below it: a line break and three signs, or nothing. */
  readonly under: string;
}

function headOf(lines: readonly Line[], range: Range | null, article: Article | null): Head | null {
  const [first, last] = [lines[range?.start.line ?? -1], lines[range?.end.line ?? -1]];
  if (!range || !first || !last) return null;
  const before = tokensOf(first.content, first.folded, 0, range.start.character - first.indent, knownIn(article, first));
  const behind = tokensOf(last.content, last.folded, range.end.character - last.indent, last.content.length, knownIn(article, last));
  const under = UNDERLINE.exec(lines[last.number + 1]?.content ?? '')?.[1];
  return { tokens: [...before, words, ...shortened(behind)], line: first.content, under: under ? `\n${under.repeat(3)}` : '' };
}

const words: Token = { kind: 'hole', text: 'text', place: '{text}' };

/** Where the line names publisher and date. */
function knownIn(article: Article | null, line: Line): KnownPiece[] {
  const { publisherRange = null, dateRange = null } = article?.source ?? {};
  return ([['publisher', publisherRange], ['date', dateRange]] as const).flatMap(([hole, range]) =>
    range?.start.line === line.number && range.end.line === line.number ? [{ hole, start: range.start.character - line.indent, end: range.end.character - line.indent }] : []);
}

/** The head with what stands behind its words left to them, where that is more than signs: the detector divides it. */
function openEnded(head: Head): Head {
  const at = head.tokens.indexOf(words);
  return head.tokens.slice(at + 1).every(({ kind }) => kind === 'sign' || kind === 'space') ? head : { ...head, tokens: head.tokens.slice(0, at + 1) };
}

/** The line itself. */
function literal(head: Head): Head {
  return { ...head, tokens: [{ kind: 'sign', text: head.line, place: '' }] };
}

function isDated({ tokens: [first] }: Head): boolean {
  return first?.kind === 'sign' && first.place === '' && findDate(first.text) !== null;
}

function isMarked({ tokens, under }: Head): boolean {
  return under !== '' || tokens.some(({ kind }) => kind !== 'hole' && kind !== 'space');
}

/** One pattern for all heads that differ in words and numbers alone, the commonest first. */
function patternsOf(heads: readonly Head[]): LinePattern[] {
  const classes = new Map<string, Head[]>();
  for (const head of heads) {
    const key = head.under + head.tokens.map(({ kind, text, place }) => (kind === 'number' ? place : kind === 'word' || kind === 'emoji' ? kind : text)).join('\n');
    const same = classes.get(key);
    if (same) same.push(head);
    else classes.set(key, [head]);
  }
  const written = [...classes.values()].sort((a, b) => b.length - a.length).slice(0, MOST).map(patternOf);
  return [...new Set(written)].flatMap((pattern) => {
    const compiled = compilePattern(pattern);
    return typeof compiled === 'string' ? [] : [compiled];
  });
}

function patternOf(heads: readonly Head[]): string {
  const first = heads[0]!;
  return first.tokens.map(({ kind, text, place }, k) => {
    if (kind === 'sign' || kind === 'space') return text;
    const recurs = kind !== 'hole' && (heads.length > 1 || kind === 'word') && heads.every(({ tokens }) => tokens[k]?.text === text);
    return recurs ? text : place;
  }).join('').trim() + first.under;
}

/** How many articles of a bulletin its reading by a style has, too (headline, place, section and publisher), less those that are in that reading alone. */
function explainedBy(bulletin: Bulletin, other: Bulletin): number {
  const known = new Set(other.articles.flatMap((article) => (article.headlineRange === null || article.reasons[0]?.code === 'head.style' ? [printOf(other, article)] : [])));
  const same = bulletin.articles.filter((article) => known.has(printOf(bulletin, article))).length;
  return same - Math.max(0, other.articles.length - bulletin.articles.length);
}

function printOf({ sections }: Bulletin, { headline, range, section, source }: Article): string {
  return JSON.stringify([headline, range, section === null ? null : sections[section]?.name, source?.publisher]);
}
