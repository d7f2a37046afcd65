import { goesOnBelow, LONGEST_BROKEN, readDefinition, scanLinks } from '../text/addresses.ts';
import { isFull, reachesWidth, type Layout } from '../text/layout.ts';
import type { Line } from '../text/lines.ts';
import { readMark, TITLE_LABEL, unmarked, type Mark } from './marks.ts';
import type { Position, Range } from '../model.ts';
import { findFurniture, META_LABEL } from './furniture.ts';
import { plainNumbers } from './plainNumbers.ts';
import { unjoinHeads } from './unjoinHeads.ts';
import { CALL, readLabelLine, type SourceMatch } from './sources.ts';
import { type HouseStyle, type Pin, pinOf, standsAlone } from '../styles/houseStyle.ts';
import { UNDERLINE } from '../styles/linePattern.ts';
import { blankTags, displayWidth, endsSentence, fold, isHan, isWide, joinWrapped } from '../text/text.ts';

/**
 * Lines gathered into blocks: a paragraph, a head, a source line, an address. A paragraph that runs on over a page's
 * foot keeps its lines on both sides; the address between is a block of its own.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** Lines joined. */
  readonly text: string;
  /** `text` in plain widths, unit for unit. */
  readonly folded: string;
  /** Offset in `text` at which each line begins. */
  readonly starts: readonly number[];
  readonly mark: Mark;
  /** Columns of `text`. */
  readonly width: number;
  /** Columns of `mark.heading`. */
  readonly headingWidth: number;
  /** The source that the whole block names by a label. */
  readonly source: SourceMatch | null;
  /** Blank lines before it. */
  readonly gap: number;
  /** A printed page begins here. */
  readonly pageBreak: boolean;
  /** What the house style says of it. */
  readonly pin: Pin | null;
}

export type BlockKind =
  | 'text' | 'source' | 'address' | 'reference' | 'call' | 'label' | 'rule' | 'picture' | 'folio' | 'code' | 'html' | 'table' | 'frontMatter' | 'directive';

export function firstLine(block: Block): number {
  return block.lines[0]!.number;
}

export function lastLine(block: Block): number {
  return block.lines[block.lines.length - 1]!.number;
}

/** Where an offset of a block's text stands in the document. */
export function positionOf(block: Block, offset: number): Position {
  let k = 0;
  for (let beyond = block.starts.length; beyond - k > 1;) {
    const middle = (k + beyond) >> 1;
    if (block.starts[middle]! > offset) beyond = middle;
    else k = middle;
  }
  const line = block.lines[k]!;
  return { line: line.number, character: line.indent + Math.min(Math.max(0, offset - block.starts[k]!), line.content.length) };
}

/** The range of a piece of a block's text; `end` is exclusive and stays on the line of the last unit. */
export function rangeOf(block: Block, start: number, end: number): Range {
  const last = positionOf(block, Math.max(start, end - 1));
  return { start: positionOf(block, start), end: end > start ? { line: last.line, character: last.character + 1 } : last };
}

const RULE = /^(?:[-=_*~—─━┄┈…·.#☆★◆■＝－＊﹍~+><]\s?){3,}$/u;
const FOLIO = /^(?:[-—–·•\s]{0,4}\d{1,4}[-—–·•\s]{0,4}|第\s?\d{1,4}\s?[页頁版](?:\s?[,，/共]\s?共?\s?\d{1,4}\s?[页頁]?)?|\d{1,4}\s?[/／]\s?\d{1,4}|page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?|[ivxl]{1,5})$/i;
const ADDRESS_LABEL = /^(?:\*\*)?[([【<]?\s?(?:参考链接|參考連結|相关链接|相關連結|原文連結|連結|参考|原文链接|原文鏈接|原文地址|原文网址|原文|新闻链接|链接地址|链接|鏈接|网址|地址|来源链接|来源网址|来源地址|新闻地址|详情|全文|阅读原文|查看原文|查看详情|url|link|links|original|read more|full story|source url|website|web)\s?(?:\*\*)?[】\]]?\s?[:：>]?(?:\*\*)?\s{0,3}/i;

/** Gathers lines into blocks, in order of their first lines; a line that the house style knows begins one. For a part of a document, `furniture` is that of the whole. */
export function gatherBlocks(lines: readonly Line[], layout: Layout, style: HouseStyle | null = null, furniture: ReadonlySet<string> = findFurniture(lines)): Block[] {
  const blocks: OpenBlock[] = [];
  /** Lines that go on with an address, each with the pieces of it up to there. */
  const rests = new Map<Line, string>();
  let paragraph: OpenBlock | null = null;
  let gap = 0;
  let pageBreak = false;
  let fence: string | null = null;
  let at = 0;

  const mail = mailHeaderEnd(lines);
  const counted = plainNumbers(lines);
  const front = frontMatterEnd(lines);
  if (front > 0) {
    blocks.push({ kind: 'frontMatter', lines: lines.slice(0, front + 1).filter((l) => !l.blank), gap: 0, pageBreak: false, pinned: false, underlined: '' });
    at = front + 1;
  }
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.formFeed) pageBreak = true;
    if (line.blank) { gap++; continue; }
    const fenced: string | undefined = /^(```|~~~)(?!.{0,200}[`~]{6}|[`~]{6})/.exec(line.content)?.[1];
    const next = lines[at + 1];
    const drawn = next && UNDERLINE.exec(next.content)?.[1];
    const usual: BlockKind = fence !== null || fenced ? 'code' : furniture.has(line.content) ? 'folio' : at < mail || isWrapperTitle(line, lines) ? 'label' : kindOf(line);
    const pin = style && MAY_BE_PINNED.has(usual) ? pinOf(style, line.folded, drawn) : null;
    const own = style && pin && standsAlone(style, pin) ? KIND_OF[pin.role] : null;
    const kind = own ?? usual;
    if (fenced) fence = fence === null ? fenced : fence === fenced ? null : fence;
    if (layout.doubleSpaced && gap === 0 && line.indent > 0 && line.indent <= 2) pageBreak = true;

    const underline = kind === 'text' && next && drawn && !isRuled(lines, at) && line.width <= 80 && next.width >= Math.min(4, line.width) && Math.abs(next.width - line.width) <= Math.max(6, line.width);
    const last = blocks.at(-1);
    const address = last && own === null && fence === null && !fenced && !FOLIO.test(line.folded) && gap <= (layout.doubleSpaced ? 1 : 0) ? brokenAddress(last, rests, line, layout) : null;
    if (last && address !== null) {
      last.lines.push(line);
      rests.set(line, address);
    } else if (own === null && last?.kind === 'source' && gap === 0 && (kind === 'text' || kind === 'source') && breaksBracket(last.lines[last.lines.length - 1]!.folded, line.folded)) {
      last.lines.push(line);
    } else if (own === null && paragraph && kind === 'text' && !underline && continues(paragraph, line, gap, layout, counted) && staysPinned(style, paragraph, line)) {
      paragraph.lines.push(line);
    } else if (kind === 'code' && blocks.at(-1)?.kind === 'code' && (fence !== null || fenced)) {
      blocks.at(-1)!.lines.push(line);
    } else {
      const open: OpenBlock = { kind, lines: [line], gap, pageBreak, pinned: own !== null, underlined: underline ? drawn : kind === 'text' && isRuled(lines, at) ? '|' : '' };
      blocks.push(open);
      if (underline) at++;
      if (kind === 'text') paragraph = underline ? null : open;
      else if ((kind !== 'address' && kind !== 'folio') || layout.ragged || layout.wrapWidth === null) paragraph = null;
    }
    if (kind !== 'address' && kind !== 'folio') pageBreak = false;
    gap = 0;
  }
  return unjoinHeads(blocks.map((block) => finish(block, rests, counted, style)), (block, from, to) => finish(cut(block, from, to), rests, counted, style));
}

/** What a line is that the house style knows. */
const KIND_OF: Readonly<Record<Pin['role'], BlockKind>> = { headline: 'text', section: 'text', source: 'source', outside: 'folio' };

/** What is nothing but an address, code, furniture of the page or a rule is no line of another kind. */
const MAY_BE_PINNED: ReadonlySet<BlockKind> = new Set(['text', 'source', 'label', 'table']);

/** So long may a line be that the style knows and that goes on in the next one. */
const LONGEST_PINNED = 400;

/** Where the style knows the first line, what goes on with it must leave it one that the style knows. */
function staysPinned(style: HouseStyle | null, { lines, pinned }: OpenBlock, line: Line): boolean {
  if (style === null || !pinned) return true;
  const joined = [...lines, line].reduce((text, { folded }) => joinWrapped(text, folded), '');
  return joined.length <= LONGEST_PINNED && pinOf(style, joined) !== null;
}

/** Blocks in which an address may go on over a line's end. */
const HOLDS_ADDRESS: ReadonlySet<BlockKind> = new Set(['text', 'source', 'address', 'reference', 'label']);

/** The pieces of an address up to a line that goes on with it; null where the line does not. */
function brokenAddress({ kind, lines, underlined }: OpenBlock, rests: ReadonlyMap<Line, string>, line: Line, layout: Layout): string | null {
  const above = lines[lines.length - 1]!;
  if (!HOLDS_ADDRESS.has(kind) || underlined !== '') return null;
  const written = rests.get(above) ?? above.content;
  if (written.length > LONGEST_BROKEN) return null;
  return goesOnBelow(written, line.content, reachesWidth(above, layout)) ? written + line.content : null;
}

/** A rule stands tight above the line and another tight below it. */
function isRuled(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  return above !== undefined && below !== undefined && RULE.test(above.content) && RULE.test(below.content);
}

/** The line behind the header of a saved mail (`From:`, `Subject:`, `Date:` …), 0 where the text begins with none. */
function mailHeaderEnd(lines: readonly Line[]): number {
  let end = 0;
  while (end < lines.length && (/^[A-Z][\w-]{1,24}:\s/.test(lines[end]!.content) || (end > 0 && !lines[end]!.blank && lines[end]!.indent > 0))) end++;
  const names = new Set(lines.slice(0, end).map((line) => /^[\w-]+/.exec(line.content)?.[0].toLowerCase()));
  return names.has('from') && (names.has('subject') || names.has('date')) && end >= 4 ? end : 0;
}

/** `标题：` at the top of a file whose `正文：` follows is the file's name for itself, no headline of a story. */
function isWrapperTitle(line: Line, lines: readonly Line[]): boolean {
  return line.number < 3 && /^(?:标题|標題|title)\s?:/i.test(line.folded) && lines.slice(line.number + 1, line.number + 8).some((next) => /^正文\s?:/.test(next.folded));
}

interface OpenBlock {
  readonly kind: BlockKind;
  /** Grows while the block is open. */
  readonly lines: Line[];
  readonly gap: number;
  readonly pageBreak: boolean;
  /** The house style knows its first line. */
  readonly pinned: boolean;
  readonly underlined: string;
}

/** The last line of a YAML or TOML front matter, or -1; one that never ends is none. */
function frontMatterEnd(lines: readonly Line[]): number {
  const fence = lines[0]?.text.trimEnd();
  if (fence === '+++') return lines.slice(0, 80).findIndex(({ text }, i) => i > 1 && text.trimEnd() === fence);
  if (fence !== '---') return -1;
  for (let i = 1; i < Math.min(lines.length, 80); i++) {
    const text = lines[i]!.text;
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return i > 1 ? i : -1;
    if (!/^(?:[\w-]+\s*:|\s+\S|-\s|#|\s*$)/.test(text)) return -1;
  }
  return -1;
}

function kindOf(line: Line): BlockKind {
  const { content, folded } = line;
  if (RULE.test(content)) return 'rule';
  if (content.length > 2000) return 'text';
  if (FOLIO.test(folded)) return 'folio';
  if (/(?:\.{4}|…{2}|·{4}|(?:\. ){4})\s*(?:[-—]\s*)?\d{1,4}$/.test(folded)) return 'folio';
  if (readDefinition(content)) return 'reference';
  if (/^!\[|^\[!\[/.test(content) && isPicture(content)) return 'picture';
  if (/^<!--.*-->$/.test(content) || /^\.\.\s+\w+::/.test(content)) return 'directive';
  if (folded.trim() === '' || /^<\/?(?:article|header|footer|section|time|meta|script|style|div)\b[^>]*>$/i.test(content)) return 'html';
  if (/^\|.*\|$/.test(content)) return 'table';
  if (isAddressLine(content, folded)) return 'address';
  if (readLabelLine(folded)) return 'source';
  if (content.length <= 16 && ADDRESS_LABEL.exec(folded)?.[0].length === folded.length) return 'call';
  if (content.length <= 16 && CALL.exec(folded)?.index === 0) return 'call';
  if (META_LABEL.test(folded) && !TITLE_LABEL.test(folded)) return 'label';
  return 'text';
}

function isPicture(content: string): boolean {
  return content.replace(/\[?!\[[^[\]]*\]\([^)\]]*(?:\](?!\()[^)\]]*)*\)(?:\]\([^)\]]*(?:\](?!\()[^)\]]*)*\))?/g, '').trim().length <= 8;
}

/** Nothing on the line but addresses, and perhaps the words that call them. */
function isAddressLine(content: string, folded: string): boolean {
  if (!/https?:|www\./i.test(folded)) return false;
  const label = ADDRESS_LABEL.exec(folded);
  const text = label ? content.slice(label[0].length) : content;
  let rest = '';
  let at = 0;
  for (const { start, end, words } of scanLinks(text).links) {
    const calls = words !== null && (label !== null || CALL.test(text.slice(...words)) || /^(?:https?:|www\.)/i.test(text.slice(...words)));
    rest += text.slice(at, calls ? words[0] : start);
    at = end;
  }
  rest += text.slice(at);
  // `Advisory: https://…`, `公告：https://…`: one word that says what it is.
  return !/[\p{L}\d]{2,}/u.test(rest) || /^\s*(?:[A-Z][a-z]{2,14}|[\u4e00-\u9fff]{2,5})\s?[:：]\s*$/.test(rest);
}

/** An address alone on its line, without words that call it. */
export function isBareAddress(block: Block): boolean {
  return block.kind === 'address' && !ADDRESS_LABEL.test(block.folded) && !block.text.includes('](');
}

/** True where a line goes on with the paragraph before it. */
function continues(paragraph: OpenBlock, line: Line, gap: number, layout: Layout, counted: ReadonlySet<number>): boolean {
  const last = paragraph.lines[paragraph.lines.length - 1]!;
  if (gap > (layout.doubleSpaced ? 1 : 0) || paragraph.underlined) return false;
  if (gap === 0 && breaksBracket(last.folded, line.folded)) return true;
  const first = paragraph.lines[0]!;
  if (paragraph.lines.length === 1 && isDropCap(last.content) && layout.wrapWidth !== null) return true;
  const marked = readMark(first.content, first.folded, counted.has(first.number)).signature;
  const mark = readMark(line.content, line.folded, counted.has(line.number)).signature;
  // A number of the list that the paragraph itself is numbered in begins its next item.
  if (mark !== '' && mark === marked) return false;
  if (mark !== '' && !(mark.startsWith('num') && !endsSentence(last.content) && layout.wrapWidth !== null && isFull(last, line, layout) && !/^num\(/.test(mark) && isWide(last.content.charCodeAt(last.content.length - 1)))) return false;
  if (gap === 0 && /^(?:bullet[-*+]|num)/.test(marked) && line.indent >= first.indent + 2 && (marked.startsWith('bullet') || !isHan(line.content.charAt(0)))) return true;
  if (/^(?:atx|bold|tag[^+]*$|label)|link$/.test(marked)) return false;
  if (/^\u3000\u3000|^ {4}/.test(line.text) && !/^\s/.test(last.text)) return false;
  if (marked !== '' && paragraph.lines.length === 1) return isFull(last, line, layout, 3);
  return isFull(last, line, layout);
}

/** A bracket that the line above opens is closed where this one ends, as a wrap leaves a credit: `(Some` / `Paper, 8 May)`. */
function breaksBracket(above: string, line: string): boolean {
  const opened = Math.max(above.lastIndexOf('('), above.lastIndexOf('['));
  if (opened < 0 || above.length - opened > 120 || /[)\]]/.test(above.slice(opened))) return false;
  const closer = above.charAt(opened) === '(' ? ')' : ']';
  const closed = line.indexOf(closer);
  return closed >= 0 && closed <= 80 && !/[([]/.test(line.slice(0, closed)) && /^[)\].。]*\s*$/.test(line.slice(closed));
}

/** One Han character alone: the initial that a magazine sets over several lines. */
function isDropCap(content: string): boolean {
  return content.length === 1 && isHan(content);
}

/** A block of some of another's lines, the end exclusive. */
function cut(block: Block, from: number, to: number): OpenBlock {
  return { kind: block.kind, lines: block.lines.slice(from, to), gap: from === 0 ? block.gap : 0, pageBreak: from === 0 && block.pageBreak, pinned: false, underlined: '' };
}

/** A longer block is a paragraph, whatever it begins with. */
const LONGEST_MARKED = 4000;

function finish(open: OpenBlock, rests: ReadonlyMap<Line, string>, counted: ReadonlySet<number>, style: HouseStyle | null): Block {
  const starts: number[] = [];
  let text = '';
  for (const line of open.lines) {
    if (text === '' || rests.has(line)) text += line.content;
    else text = open.kind === 'code' || open.kind === 'frontMatter' ? `${text}\n${line.content}` : joinWrapped(text, line.content);
    starts.push(text.length - line.content.length);
  }
  const folded = blankTags(fold(text));
  const mark = text.length > LONGEST_MARKED ? unmarked(text) : readMark(text, folded, counted.has(open.lines[0]!.number));
  const pin = style && (open.kind === 'text' || open.pinned) ? pinOf(style, folded, open.underlined) : null;
  const set = open.underlined && mark.signature === '' ? { ...mark, signature: `under${open.underlined}` } : mark;
  const underlined = pin?.text && pin.role !== 'source' ? withHeading(set, text, pin.text) : set;
  // `原文链接：https://` alone was no address yet.
  const isAddress = open.kind === 'text' && open.lines.length > 1 && open.lines.every((line, k) => k === 0 || rests.has(line)) && isAddressLine(text, folded);
  const source = open.kind === 'source' ? pin?.source ?? readLabelLine(folded) : null;
  const width = open.lines.length === 1 ? open.lines[0]!.width : displayWidth(text);
  const headingWidth = underlined.heading === text ? width : displayWidth(underlined.heading);
  return { kind: isAddress ? 'address' : open.kind, lines: open.lines, text, folded, starts, mark: underlined, width, headingWidth, source, gap: open.gap, pageBreak: open.pageBreak, pin };
}

/** The mark with no more in its heading than the house style takes for the words. */
function withHeading(mark: Mark, text: string, [start, end]: readonly [number, number]): Mark {
  const [from, to] = [mark.headingStart, mark.headingStart + mark.heading.length];
  if (start <= from && end >= to) return mark;
  const within = start >= from && end <= to;
  return { ...mark, tag: within ? mark.tag : null, heading: text.slice(start, end), headingStart: start, link: null };
}
