import { findDate } from '../text/dates.ts';
import { weight } from '../text/text.ts';
import type { Block } from './blocks.ts';
import { publisherLikeness } from './publisherNames.ts';

/** Rows of a table, of Markdown or with tabs between: which cell holds the headline, the publisher, the date. */
export interface Row {
  readonly headline: Cell;
  readonly publisher: Cell | null;
  readonly date: Cell | null;
}

/** UTF-16 units in the block's text. */
type Cell = readonly [start: number, end: number];

type Column = 'headline' | 'publisher' | 'date' | null;

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['headline', /^(?:标题|標題|题目|題目|新闻标题|報導標題|报道标题|title|headline|story)$/i],
  ['publisher', /^(?:来源|來源|媒体|媒體|媒体名称|刊物|报刊|報刊|报纸|網站|网站|出处|出處|刊登媒体|发布媒体|source|publisher|outlet|publication|paper|media)$/i],
  ['date', /^(?:日期|时间|時間|发布时间|刊发时间|见报日期|date|published)$/i],
];

/** What each row says, by its block's index; header and ruling lines are no rows. */
export function readRows(blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  for (let from = 0; from < blocks.length; from++) {
    const cells = cellsOf(blocks[from]!);
    if (cells.length < 2) continue;
    let to = from + 1;
    while (to < blocks.length && isAlike(cellsOf(blocks[to]!).length, cells.length) && isTable(blocks[to]!) === isTable(blocks[from]!)) to++;
    if (to - from >= 2) for (const [index, row] of readTable(blocks, from, to)) rows.set(index, row);
    from = to - 1;
  }
  return rows;
}

function isAlike(cells: number, first: number): boolean {
  return cells >= 2 && Math.abs(cells - first) <= 1;
}

function readTable(blocks: readonly Block[], from: number, to: number): [number, Row][] {
  const table = Array.from({ length: to - from }, (_, k) => cellsOf(blocks[from + k]!));
  const text = (k: number, column: number) => { const cell = table[k]![column]; return cell ? blocks[from + k]!.folded.slice(...cell) : ''; };
  const named = table[0]!.map((_, column) => HEADS.find(([, form]) => form.test(text(0, column).replace(/[*_\s]/g, '')))?.[0] ?? null);
  const headed = named.some((column) => column !== null);
  const body = table.map((_, k) => k).filter((k) => !(headed && k === 0) && table[k]!.some((cell) => /[\p{L}\d]/u.test(blocks[from + k]!.folded.slice(...cell))));
  const columns = headed ? withHeadline(named, body.map((k) => named.map((_, column) => text(k, column)))) : guess(table[0]!.length, (column) => body.map((k) => text(k, column)));
  const at = (column: Column) => columns.indexOf(column);
  const isBarred = isTable(blocks[from]!);
  if (at('headline') < 0 || (at('publisher') < 0 && at('date') < 0 && !isBarred)) return [];
  return body.flatMap((k): [number, Row][] => {
    const headline = table[k]![at('headline')];
    const cell = (column: Column) => { const found = table[k]![at(column)]; return found && found[1] > found[0] ? found : null; };
    return headline && headline[1] > headline[0] ? [[from + k, { headline, publisher: cell('publisher'), date: cell('date') }]] : [];
  });
}

/** Columns of which none is headed as the headline: the first whose cells are mostly links with words, else the widest. */
function withHeadline(columns: readonly Column[], cells: readonly (readonly string[])[]): readonly Column[] {
  if (columns.includes('headline')) return columns;
  const free = columns.flatMap((column, k) => (column === null ? [k] : []));
  const linked = free.find((k) => isLinked(cells.map((row) => row[k] ?? '')));
  const sum = (k: number) => cells.reduce((width, row) => width + weight((row[k] ?? '').replace(/\]\([^)\]]*(?:\](?!\()[^)\]]*)*\)|<?https?:\S+/g, '')), 0);
  const widest = linked ?? free.reduce((best, k) => (best < 0 || sum(k) > sum(best) ? k : best), -1);
  return columns.map((column, k) => (k === widest ? 'headline' : column));
}

/** Columns without heads: publishers look like publishers, dates are dates, and the longest is the headline. */
function guess(count: number, valuesOf: (column: number) => readonly string[]): Column[] {
  const columns: Column[] = Array.from({ length: count }, () => null);
  const share = (values: readonly string[], is: (value: string) => boolean) => values.filter(is).length / Math.max(1, values.length);
  const width = (values: readonly string[]) => values.reduce((sum, value) => sum + weight(value.replace(/\]\([^)\]]*(?:\](?!\()[^)\]]*)*\)|https?:\S+/g, '')), 0);
  let longest = -1;
  for (let column = 0; column < count; column++) {
    const values = valuesOf(column);
    if (!columns.includes('date') && share(values, (value) => findDate(value) !== null && value.length <= 20) >= 0.6) columns[column] = 'date';
    else if (!columns.includes('publisher') && share(values, (value) => publisherLikeness(value.replace(/\([^()]*\)$/, '')) >= 0.8) >= 0.6) columns[column] = 'publisher';
    else if (longest < 0 || width(values) > width(valuesOf(longest))) longest = column;
  }
  const linked = columns.findIndex((column, k) => column === null && isLinked(valuesOf(k)));
  if (longest >= 0 && columns.includes('publisher')) columns[longest] = 'headline';
  else if (linked >= 0) columns[linked] = 'headline';
  return columns;
}

/** Most cells are links with words of their own. */
function isLinked(cells: readonly string[]): boolean {
  return cells.filter((cell) => /^\[[^\]]{3,}\]\(/.test(cell)).length > cells.length / 2;
}

/** The cells of a row without white space at their ends; none where the block is no row. */
export function cellsOf(block: Block): Cell[] {
  const text = block.folded;
  const table = isTable(block);
  const separator = table ? '|' : '\t';
  if (block.lines.length > 1 || (!table && !(block.kind === 'text' && text.includes('\t')))) return [];
  const bounds = [table ? 0 : -1];
  for (let i = bounds[0]! + 1; i < text.length; i++) if (text.charAt(i) === separator && text.charAt(i - 1) !== '\\') bounds.push(i);
  if (!table) bounds.push(text.length);
  return bounds.slice(1).map((bound, k) => trimmed(text, bounds[k]! + 1, bound));
}

/** A row between bars; one that heads several tables is page furniture to the rest of the house. */
function isTable({ kind, folded }: Block): boolean {
  return kind === 'table' || (kind === 'folio' && /^\|.*\|$/.test(folded));
}

function trimmed(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}
