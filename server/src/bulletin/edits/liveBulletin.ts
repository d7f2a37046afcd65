import type { Article, Bulletin } from '../model.ts';
import type { Parsed } from '../parseBulletin.ts';
import { movedAll, movedArticle, movedDoubt, movedPage, movedSection } from './movedModel.ts';
import { type Lines, rereadStory } from './rereadStory.ts';
import { linesAdded, type TextEdit } from './textEdit.ts';

/**
 * The model of a text that is being edited: what was decided about the whole text when it was last read as a whole holds on, stories that were
 * touched are read again by it, everything else is the same object or moved. A value; an edit makes the next one.
 */
export interface LiveBulletin {
  readonly bulletin: Bulletin;
  /** What the text was, when it was last read as a whole. */
  readonly settled: Parsed;
  /** Nothing was edited since. */
  readonly isSettled: boolean;
  /** A touched story is built in another way than it was: the document may be divided otherwise now. */
  readonly isReshaped: boolean;
  /** By article: how it was built when the whole was read; null where it cannot be read alone. */
  readonly forms: ReadonlyMap<number, string | null>;
  /** Lines were put in or taken out: what points to other places points to where they were. */
  readonly arePointersMoved: boolean;
  /** The article that the last edit had read again. */
  readonly reread: number | null;
}

/** More new lines than these may be stories of their own. */
const MOST_LINES = 40;

/** The model of a text that was read as a whole just now. */
export function settledBulletin(settled: Parsed): LiveBulletin {
  return { bulletin: settled.bulletin, settled, isSettled: true, isReshaped: false, forms: new Map(), arePointersMoved: false, reread: null };
}

/** The model after one edit, `before` and `lines` being the text's lines on either side of it. */
export function editedBulletin(live: LiveBulletin, edit: TextEdit, before: readonly string[], lines: readonly string[]): LiveBulletin {
  const touched = touchedBy(live.bulletin, edit, before);
  const own = touched.article;
  const known = own !== null && mayRead(live, edit) ? withForm(live, own, before) : live;
  const bulletin = movedBulletin(live.bulletin, edit, lines, own);
  const arePointersMoved = live.arePointersMoved || linesAdded(edit) !== 0;
  const read = own !== null && known.forms.get(own) != null && mayRead(live, edit) ? readAgain(known, bulletin, own, lines) : null;
  if (own === null || read === null) return { ...known, bulletin, isSettled: false, isReshaped: live.isReshaped || own !== null || touched.isDividing, arePointersMoved, reread: null };
  return { ...known, bulletin: read.bulletin, isSettled: false, isReshaped: live.isReshaped || touched.isDividing || read.form !== known.forms.get(own), arePointersMoved, reread: own };
}

/** Whether a story may be read alone: no paste that may hold stories of its own, and nothing that points to places which the edit moves. */
function mayRead({ settled: { context }, arePointersMoved }: LiveBulletin, edit: TextEdit): boolean {
  if (context === null || edit.newEnd.line - edit.start.line > MOST_LINES) return false;
  if (context.references.size === 0) return true;
  return !arePointersMoved && linesAdded(edit) === 0 && [...context.references.values()].every(({ range }) => range.start.line > edit.end.line || range.end.line < edit.start.line);
}

interface Touched {
  /** The story that holds the edited lines. */
  readonly article: number | null;
  /** What was edited stands between stories and may divide them. */
  readonly isDividing: boolean;
}

/** What an edit touches; where that is several stories, or the head of a section, none is read again. */
function touchedBy({ articles, sections }: Bulletin, { start, end }: TextEdit, before: readonly string[]): Touched {
  const first = firstEndingAt(articles, start.line);
  const [own, next] = [articles[first], articles[first + 1]];
  const meets = (article: Article | undefined) => article !== undefined && article.range.start.line <= end.line;
  if (meets(next) && meets(own)) return { article: null, isDividing: true };
  if (sections.some(({ nameRange, source }) => (nameRange.start.line <= end.line && nameRange.end.line >= start.line) || (source && source.range.start.line <= end.line && source.range.end.line >= start.line))) return { article: null, isDividing: true };
  if (meets(own)) return { article: first, isDividing: false };
  // Below a story, where nothing but white space parts it from what is edited, it goes on.
  const above = articles[first - 1];
  if (above && before.slice(above.range.end.line + 1, end.line + 1).every((line) => line.trim() === '') && !sections.some(({ nameRange }) => nameRange.start.line > above.range.end.line && nameRange.start.line <= start.line)) return { article: first - 1, isDividing: true };
  return { article: null, isDividing: true };
}

/** The first article that ends on that line or below it. */
function firstEndingAt(articles: readonly Article[], line: number): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (articles[middle]!.range.end.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How the story is built, remembered; read alone, it must be what it was as a part of the whole. */
function withForm(live: LiveBulletin, k: number, before: readonly string[]): LiveBulletin {
  if (live.forms.has(k)) return live;
  const read = readAgain(live, live.bulletin, k, before);
  const isSame = read !== null && JSON.stringify(read.bulletin.articles[k]) === JSON.stringify(live.bulletin.articles[k]);
  return { ...live, forms: new Map([...live.forms, [k, isSame ? read.form : null]]) };
}

function readAgain({ settled: { context } }: LiveBulletin, bulletin: Bulletin, k: number, lines: readonly string[]): { readonly bulletin: Bulletin; readonly form: string } | null {
  const article = bulletin.articles[k]!;
  const item = context!.reading.items[k]!;
  const read = rereadStory(context!, item, lines, linesOf(bulletin, k, lines), article.headlineRange?.start.line ?? null);
  if (read === null) return null;
  const articles = [...bulletin.articles];
  articles[k] = read.article;
  const section = article.section === null ? undefined : bulletin.sections[article.section];
  if (!section || section.range.end.line > read.article.range.end.line || (bulletin.articles[k + 1]?.section === article.section)) return { bulletin: { ...bulletin, articles }, form: read.form };
  const sections = [...bulletin.sections];
  sections[article.section!] = { ...section, range: { start: section.range.start, end: read.article.range.end } };
  return { bulletin: { ...bulletin, articles, sections }, form: read.form };
}

/** The lines of a story, with the white space around it. */
function linesOf({ articles }: Bulletin, k: number, lines: readonly string[]): Lines {
  let { start: { line: from }, end: { line: to } } = articles[k]!.range;
  const isBlank = (line: number) => line >= 0 && line < lines.length && lines[line]!.trim() === '';
  while (isBlank(from - 1)) from--;
  while (isBlank(to + 1)) to++;
  return { from, to };
}

/** All parts where they are now; `touched` is left to be read again, and covers what was put in at its edges. */
function movedBulletin(bulletin: Bulletin, edit: TextEdit, lines: readonly string[], touched: number | null): Bulletin {
  const { articles, sections, pages, doubts } = bulletin;
  const added = linesAdded(edit);
  const one = touched === null ? undefined : articles[touched];
  const cover = one && covering(movedArticle(one, edit), edit);
  // Where one story holds all that was edited, no other one moves unless lines do.
  const elsewhere = cover && added === 0 && pages.length === 0 ? articles : movedAll(articles, edit, movedArticle);
  const movedPages = movedAll(pages, edit, movedPage).map((page) => {
    const character = lines[page.range.end.line]?.length ?? 0;
    return character === page.range.end.character ? page : { ...page, range: { start: page.range.start, end: { line: page.range.end.line, character } } };
  });
  return {
    ...bulletin,
    articles: cover ? elsewhere.map((article, k) => (k === touched ? cover : article)) : elsewhere,
    sections: movedAll(sections, edit, movedSection), pages: movedPages, doubts: movedAll(doubts, edit, movedDoubt),
  };
}

/** With the lines of the edit, from the first line of either to the last. */
function covering(article: Article, { start, newEnd }: TextEdit): Article {
  const { range } = article;
  const from = Math.min(range.start.line, start.line);
  const to = Math.max(range.end.line, newEnd.line);
  return { ...article, range: { start: { line: from, character: 0 }, end: { line: to, character: range.end.character } } };
}
