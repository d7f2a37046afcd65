import type { Block } from '../evidence/blocks.ts';
import { readBeside } from '../evidence/beside.ts';
import { readCredit, trimName } from '../evidence/credits.ts';
import { readDateline } from '../evidence/datelines.ts';
import { readTrailing, type SourceMatch } from '../evidence/sources.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { plainWords } from '../text/addresses.ts';
import type { Candidate, Piece, Span } from './candidate.ts';
import { findCited, findLinkedName } from '../articles/nearbySources.ts';
import { linePieces } from './linePieces.ts';
import { endingPieces, headPieces, openingPieces } from './storyPieces.ts';

/** Columns of a line that is looked over whole. */
const LONGEST_LINE = 90;

/** A physical line of a story below or above its headline. */
interface Unit {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly places: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
}

/** Everything in a story that could name its publisher. */
export function candidatesOf(draft: Draft, item: Item): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (block: number, places: readonly string[], piece: Piece, told = '') => {
    const read = readPiece(draft.blocks[block]!, piece);
    if (!read) return;
    const shape = piece.key === undefined ? piece.shape : `${piece.shape}:${piece.key}`;
    const slots = piece.shape === 'label' ? [shape] : places.map((place) => `${place} ${shape}`);
    const key = `${block}:${read.publisher.join()}`;
    const known = found.get(key);
    if (!known) found.set(key, { block, span: piece.span, ...read, form: piece.form, slots, told, key: piece.key ?? '', headline: piece.headline ?? null });
    else found.set(key, { ...known, slots: [...new Set([...known.slots, ...slots])], key: known.key || (piece.key ?? ''), headline: known.headline ?? piece.headline ?? null, told: known.told || told });
  };
  const tell = (block: number, places: readonly string[], match: SourceMatch | null | undefined) => {
    if (!match?.publisher) return;
    const told = `${match.form}${match.strength >= 0.8 ? '+' : match.strength >= 0.5 ? '' : '-'}`;
    const key = `${block}:${match.publisher.join()}`;
    const slots = [`grammar ${match.form}`];
    const known = found.get(key);
    if (known) found.set(key, { ...known, told: known.told || told, slots: [...known.slots, ...slots], form: match.form, span: [match.start, match.end], date: match.date, byline: match.byline });
    else found.set(key, { block, span: [match.start, match.end], publisher: match.publisher, date: match.date, byline: match.byline, form: match.form, slots, told, key: '', headline: null });
  };
  const units = unitsOf(draft, item);
  for (const unit of units) {
    const { folded } = draft.blocks[unit.block]!;
    if (isShort(folded, unit)) for (const piece of linePieces(folded, unit.from, unit.to)) add(unit.block, unit.places, piece);
    else for (const piece of linePieces(folded, unit.from, Math.min(unit.to, unit.from + 40)).filter(({ shape }) => shape === 'label')) add(unit.block, unit.places, piece);
    if (unit.first) for (const piece of openingPieces(folded, unit.from)) add(unit.block, unit.places.slice(0, 1), piece);
    if (unit.last) for (const piece of endingPieces(folded, unit.from, unit.to)) add(unit.block, unit.places.slice(-1), piece);
  }
  const opening = units.find(({ places }) => places.includes('1'));
  const [head] = item.head;
  const lastHead = item.head.at(-1);
  if (head !== undefined && lastHead !== undefined) {
    const block = draft.blocks[head]!;
    const { folded, mark } = block;
    const to = mark.headingStart + mark.heading.length;
    for (const piece of headPieces(folded, mark.headingStart, to)) if (item.head.length === 1 || piece.form === 'prefix') add(head, ['H'], piece);
    if (mark.tag !== null) {
      const at = folded.lastIndexOf(mark.tag, mark.headingStart);
      if (at >= 0 && at + mark.tag.length <= mark.headingStart) add(head, ['H'], { span: [at, at + mark.tag.length], shape: 'tag', form: 'prefix', headline: [mark.headingStart, to] });
    }
    if (item.head.length === 1) for (const match of readBeside(folded, mark.headingStart, to)) {
      const name = match.credit.publisher!;
      const told = `beside-${match.form}${match.likeness >= 0.8 ? '+' : match.likeness >= 0.45 ? '' : '-'}`;
      add(head, ['H'], { span: match.span, shape: match.form, form: name[0] < match.headline[0] ? 'prefix' : 'suffix', headline: match.headline }, told);
    }
    if (item.from === item.to || opening === undefined) {
      for (const piece of openingPieces(folded, mark.headingStart)) add(head, ['H'], piece);
      for (const piece of endingPieces(folded, mark.headingStart, folded.length)) add(head, ['H'], piece);
      tell(head, ['H'], readDateline(folded.slice(0, 400)));
    }
    tell(head, ['H'], endingOf(folded));
  } 
  for (let i = item.from; i <= item.to; i++) tell(i, [], draft.blocks[i]!.source);
  let seen = 0;
  for (let i = item.from; i <= item.to && seen < 2; i++) if (draft.blocks[i]!.kind === 'text' && !item.head.includes(i)) { seen++; tell(i, [], draft.evidence.dateline[i] ?? readDateline(draft.blocks[i]!.folded.slice(0, 400))); }
  for (let i = item.to, n = 0; i >= item.from && n < 3; i--) if (draft.blocks[i]!.kind === 'text' && !item.head.includes(i)) { n++; tell(i, [], endingOf(draft.blocks[i]!.folded)); }
  for (let i = item.from; i <= item.to; i++) tell(i, [], draft.evidence.trailing[i]);
  const cited = findCited(draft, item);
  if (cited) tell(cited.block, [], { ...cited.match, form: 'cited' as 'line' });
  const linked = findLinkedName(draft, item);
  if (linked) tell(linked.block, [], { ...linked.match, form: 'linked' as 'line' });
  return [...found.values()];
}

function endingOf(folded: string): SourceMatch | null {
  const from = Math.max(0, folded.length - 800);
  const match = readTrailing(folded.slice(from));
  if (!match || from === 0) return match;
  const move = (pair: Span | null): Span | null => pair && [pair[0] + from, pair[1] + from];
  return { ...match, start: match.start + from, end: match.end + from, publisher: move(match.publisher), byline: move(match.byline), date: match.date && { ...match.date, start: match.date.start + from, end: match.date.end + from } };
}

function isShort(folded: string, { from, to }: Unit): boolean {
  const own = folded.slice(from, to);
  return own.length <= LONGEST_LINE || (own.length <= 400 && plainWords(own).length <= LONGEST_LINE);
}

const READ: ReadonlySet<Block['kind']> = new Set(['text', 'source', 'label', 'call', 'address', 'table', 'html', 'folio']);

function unitsOf({ blocks }: Draft, item: Item): Unit[] {
  const lines: { block: number; from: number; to: number; first: boolean; last: boolean; text: boolean }[] = [];
  const above: typeof lines = [];
  const [head = item.from - 1] = item.head;
  for (let i = item.from; i <= item.to; i++) {
    const block = blocks[i]!;
    if (item.head.includes(i) || !READ.has(block.kind)) continue;
    const cuts = cutsOf(block);
    cuts.forEach(([from, to], k) => (i < head ? above : lines).push({ block: i, from, to, first: k === 0 && block.kind === 'text', last: k === cuts.length - 1 && block.kind === 'text', text: block.kind === 'text' }));
  }
  const units: Unit[] = above.slice(-2).map((line, k, { length }) => ({ ...line, places: [`A${length - k}`] }));
  const n = lines.length;
  lines.forEach((line, k) => {
    const places = [...(k < 3 ? [`${k + 1}`] : []), ...(n - k <= 3 ? [`-${n - k}`] : [])];
    const isField = /^\W{0,6}[\p{L} /&]{2,16}\W{0,4}[:◇|]/u.test(blocks[line.block]!.folded.slice(line.from, line.from + 30));
    if (places.length > 0 || isField) units.push({ ...line, places: places.length > 0 ? places : ['m'] });
  });
  return units;
}

/** Where the lines of a block begin and end, those that tags break among them; of a long block the first and the last. */
function cutsOf(block: Block): Span[] {
  const cuts = new Set(block.starts.length <= 6 ? block.starts : [0, block.starts.at(-1)!]);
  if (block.text.includes('<')) for (const tag of block.text.matchAll(/(?:<(?:br|\/?p|\/?div|\/?li|\/?b)\b[^>]{0,20}>\s*)+/gi)) if (tag.index > 0) cuts.add(tag.index + tag[0].length);
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.flatMap((from, k): Span[] => {
    const to = starts[k + 1] ?? block.folded.length;
    return block.folded.slice(from, to).trim() === '' ? [] : [[from, to]];
  });
}

/** The name within a piece, with its date and reporter; null where it holds none. */
function readPiece(block: Block, { span }: Piece): Pick<Candidate, 'publisher' | 'date' | 'byline'> | null {
  const length = span[1] - span[0];
  if (length < 2 || length > 160) return null;
  const whole = trimName(block.folded, ...span);
  if (isKnownOutlet(block.folded.slice(...whole))) return { publisher: whole, date: null, byline: null };
  const credit = readCredit(block.folded, ...span);
  const name = credit.publisher && tightened(block.folded, credit.publisher);
  if (!name || name[1] - name[0] < 2 || name[1] - name[0] > 48 || /[。！？!?；;](?=\S)/.test(block.folded.slice(...name)) || !/\p{L}/u.test(block.folded.slice(...name))) return null;
  return { publisher: name, date: credit.date, byline: credit.byline };
}

/** Without what is told of the name (專訊, 报道), or who wrote for it. */
function tightened(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const told = /^(.{2,24}?)(?:\s?(?:專訊|专讯|特訊|特讯|專電|专电|综合报道|綜合報道|報導|报道|報道)|(?<=[社网網報报台])(?:讯|訊|消息))$/.exec(words);
  if (told) return [start, start + told[1]!.length];
  const person = /^(\S{2,12})\s[\u4e00-\u9fff]{2,4}$/.exec(words);
  if (person && publisherLikeness(person[1]!) >= 0.85 && publisherLikeness(words.slice(person[1]!.length + 1)) < 0.6) return [start, start + person[1]!.length];
  return [start, end];
}
