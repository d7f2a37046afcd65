import { readdirSync, readFileSync } from 'node:fs';
import { selectedSpan } from '../../../server/src/annotations/articleTarget.ts';
import { contentEdits, type ContentChange } from '../../../server/src/annotations/contentEdits.ts';
import { CountedText } from '../../../server/src/annotations/countedText.ts';
import { locate } from '../../../server/src/annotations/locate.ts';
import { type Anchor, moveAnchors, openAnchors } from '../../../server/src/annotations/moveAnchors.ts';
import type { Quote } from '../../../server/src/annotations/page.ts';
import { quoteAt } from '../../../server/src/annotations/quoteAt.ts';
import { insideCharacter } from '../../../server/src/annotations/characters.ts';
import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';
import { judgeFound, judgeMoved, type Piece, standing, type Tagged, type Verdict } from './judge.ts';
import { MarkedText } from './markedText.ts';
import { type Change, randomEdit } from './randomEdits.ts';
import { Random } from './random.ts';

export type Tally = Map<Verdict, number>;

/** A failure, so that it can be looked at. */
export interface Wrong {
  readonly seed: number;
  readonly sample: string;
  readonly quote: Quote;
  readonly found: string;
  readonly text: string;
}

export interface Trial {
  readonly tally: Tally;
  /** Of how many tags the words stand in the text once, whatever became of the tag. */
  standOnce: number;
  readonly wrong: Wrong[];
}

const folder = new URL('../../../samples/', import.meta.url);

/** The texts of `samples/`. */
export const samples: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(encodeURIComponent(name), folder), 'utf8') }));

/** Sentences of other samples: what is written must not be what was tagged. */
function sentencesBeside(sample: string): string[] {
  const own = new Set(samples.find(({ name }) => name === sample)!.text.split(/\n+/u));
  return samples.flatMap(({ text }) => text.split(/\n+/u)).filter((line) => line.trim().length > 3 && !own.has(line));
}

/** As many as a number has bits to tell them by. */
const MOST_TAGS = 31;

interface Begun {
  readonly sample: string;
  readonly text: MarkedText;
  readonly tagged: readonly (Tagged & { readonly quote: Quote })[];
  readonly random: Random;
}

/** A sample with tags on its headlines, on lines, on selections of any length, and on words that stand in it often. */
function begin(seed: number): Begun {
  const random = new Random(seed);
  const { name, text: plain } = samples[seed % samples.length]!;
  const salted = random.chance(0.3) ? salt(plain, random) : plain;
  const { text } = new MarkedText(salted).withLineEnds(random.chance(0.3) ? '\r\n' : '\n');
  const counted = new CountedText(text);
  const pieces = [...Array.from({ length: 14 }, () => selection(text, random)), ...headlines(name, text)].slice(0, MOST_TAGS);
  const tagged = pieces.flatMap((picked, tag) => {
    const span = selectedSpan(counted.rangeOf({ start: counted.toPlain(picked.start), end: counted.toPlain(picked.end) }), counted);
    const { plain } = counted;
    if (span.start >= span.end || insideCharacter(plain, span.start) || insideCharacter(plain, span.end)) return [];
    // In a run of one character nobody can say which of them was deleted.
    if (plain[span.start - 1] === plain[span.start] || plain[span.end] === plain[span.end - 1]) return [];
    const quote = quoteAt(counted, span);
    return [{ tag, piece: { start: counted.fromPlain(span.start), end: counted.fromPlain(span.end) }, exact: quote.exact, first: text, quote }];
  });
  const first = new MarkedText(text).tagged(tagged);
  return { sample: name, text: first, tagged, random };
}

/** Where the headlines of a sample stand in a text made of it; those that are not there as they were are left out. */
function headlines(sample: string, text: string): Piece[] {
  return headlinesOf(sample).flatMap((headline) => {
    const start = text.lastIndexOf(headline);
    return start < 0 ? [] : [{ start, end: start + headline.length }];
  });
}

const known = new Map<string, readonly string[]>();

function headlinesOf(sample: string): readonly string[] {
  const { text } = samples.find(({ name }) => name === sample)!;
  const counted = new CountedText(text);
  const found = known.get(sample) ?? parseBulletin(text).articles.flatMap(({ headlineRange }) => {
    const span = headlineRange && counted.spanOf(headlineRange);
    return span ? [text.slice(span.start, span.end)] : [];
  });
  known.set(sample, found);
  return found;
}

function selection(text: string, random: Random): Piece {
  const start = random.below(text.length);
  if (random.chance(0.3)) {
    const [line = '', ...more] = text.slice(start).split(/\r?\n/u, 2);
    if (more.length > 0 && line.trim() !== '') return { start, end: start + line.length };
  }
  if (random.chance(0.2)) {
    const repeated = random.pick(['原文链接', '来源', '一', '的', '。', '2', 'the', 'https://', '====================', '\n']);
    const at = text.indexOf(repeated, start);
    if (at >= 0) return { start: at, end: at + repeated.length };
  }
  return { start, end: Math.min(text.length, start + (random.chance(0.5) ? random.from(1, 30) : random.from(20, 300))) };
}

/** With characters in it that take more than one unit, or more than one code point. */
function salt(text: string, random: Random): string {
  let salted = text;
  for (let count = 12; count > 0; count--) {
    const at = random.below(salted.length);
    salted = salted.slice(0, at) + random.pick(['😀', 'e\u0301', '👩‍🚀', '𠮷', '\ud800', '\u{1f1e8}\u{1f1f3}', '한']) + salted.slice(at);
  }
  return salted;
}

/** Edits that nobody has seen: afterwards the tags are looked for in the text as it is. */
export function outsideTrial(seed: number): Trial {
  const { sample, text: first, tagged, random } = begin(seed);
  const sentences = sentencesBeside(sample);
  let text = first;
  for (let count = random.from(1, 10); count > 0; count--) {
    for (const change of randomEdit(text, spotsOf(text, tagged), sentences, random)) text = apply(text, betweenCharacters(text, change));
  }
  if (random.chance(0.2)) text = text.withLineEnds(random.chance(0.5) ? '\n' : '\r\n');
  const counted = new CountedText(text.text);
  const trial: Trial = { tally: new Map(), standOnce: 0, wrong: [] };
  for (const tag of tagged) {
    const span = locate(counted, tag.quote);
    const found = span && { start: counted.fromPlain(span.start), end: counted.fromPlain(span.end) };
    note(trial, text, tag, judgeFound(text, tag, found), { seed, sample, quote: tag.quote, found: found ? text.text.slice(found.start, found.end) : '', text: text.text });
  }
  return trial;
}

/** Edits as an editor tells of them, some undone again: the tags go along. */
export function liveTrial(seed: number): Trial {
  const { sample, text: first, tagged, random } = begin(seed);
  const sentences = sentencesBeside(sample);
  let anchors: readonly Anchor[] = openAnchors(tagged.map(({ quote }, index) => ({ id: String(index), target: quote })), new CountedText(first.text));
  const past = [first];
  const trial: Trial = { tally: new Map(), standOnce: 0, wrong: [] };
  for (let count = random.from(1, 12); count > 0; count--) {
    const before = past.at(-1)!;
    let text = before;
    const changes: ContentChange[] = [];
    const isUndo = past.length > 1 && random.chance(0.25);
    if (isUndo) past.pop();
    const undone = isUndo ? past.pop()! : null;
    for (const change of undone ? [difference(before, undone)] : randomEdit(before, spotsOf(before, tagged), sentences, random)) {
      const meant = undone ? change : betweenCharacters(text, change);
      const wide = random.chance(0.1) ? { start: 0, end: text.text.length, piece: wholePiece(apply(text, meant)) } : meant;
      changes.push(asContentChange(text.text, wide));
      text = undone ?? apply(text, wide);
    }
    const { edits, text: after } = contentEdits(before.text, changes);
    if (after !== text.text) throw new Error(`seed ${seed}: the edits do not make the text`);
    anchors = moveAnchors(anchors, edits, new CountedText(before.text), new CountedText(after));
    past.push(text);
  }
  const text = past.at(-1)!;
  for (const [index, tag] of tagged.entries()) {
    const found = anchors[index]!.span;
    note(trial, text, tag, judgeMoved(text, tag, found), { seed, sample, quote: tag.quote, found: found ? text.text.slice(found.start, found.end) : '', text: text.text });
  }
  return trial;
}

function note(trial: Trial, text: MarkedText, tagged: Tagged, verdict: Verdict, details: Wrong): void {
  trial.tally.set(verdict, (trial.tally.get(verdict) ?? 0) + 1);
  if (standing(text, tagged) === 1) trial.standOnce++;
  if (verdict === 'wrong') trial.wrong.push(details);
}

function apply(text: MarkedText, { start, end, piece }: Change): MarkedText {
  return text.replaced(start, end, piece);
}

/** A change that no editor could tell of, since it begins or ends between CR and LF, as one that takes them both. */
function betweenCharacters({ text }: MarkedText, { start, end, piece }: Change): Change {
  const [startsInside, endsInside] = [isInsideLineEnd(text, start), isInsideLineEnd(text, end)];
  return { start: startsInside ? start - 1 : start, end: endsInside ? (start === end ? end - 1 : end + 1) : end, piece };
}

function isInsideLineEnd(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\r' && text.charAt(at) === '\n';
}

/** Where the units of each tag are now, from the first to the last that is left. */
function spotsOf(text: MarkedText, tagged: readonly Tagged[]): Piece[] {
  return tagged.flatMap(({ piece }) => {
    const start = text.marks.indexOf(piece.start);
    const end = text.marks.indexOf(piece.end - 1);
    return start >= 0 && end >= start ? [{ start, end: end + 1 }] : [];
  });
}

/** What makes one text of another, as an undo does. */
function difference(before: MarkedText, after: MarkedText): Change {
  const most = Math.min(before.text.length, after.text.length);
  let head = 0;
  while (head < most && before.marks[head] === after.marks[head] && before.text[head] === after.text[head]) head++;
  let tail = 0;
  while (tail < most - head && before.marks.at(-1 - tail) === after.marks.at(-1 - tail) && before.text.at(-1 - tail) === after.text.at(-1 - tail)) tail++;
  return { start: head, end: before.text.length - tail, piece: after.piece(head, after.text.length - tail) };
}

function wholePiece(text: MarkedText): Change['piece'] {
  return text.piece(0, text.text.length);
}

/** As lines and characters; the whole text where all of it is meant, or what lies between CR and LF. */
function asContentChange(text: string, { start, end, piece }: Change): ContentChange {
  if (end - start === text.length || [start, end].some((at) => isInsideLineEnd(text, at))) return { text: text.slice(0, start) + piece.text + text.slice(end) };
  const counted = new CountedText(text);
  return { range: counted.rangeOf({ start: counted.toPlain(start), end: counted.toPlain(end) }), text: piece.text };
}

/** The sum of trials. */
export function runTrials(trial: (seed: number) => Trial, from: number, count: number): Trial {
  const sum: Trial = { tally: new Map(), standOnce: 0, wrong: [] };
  for (let seed = from; seed < from + count; seed++) {
    const { tally, standOnce, wrong } = trial(seed);
    sum.standOnce += standOnce;
    for (const [verdict, number] of tally) sum.tally.set(verdict, (sum.tally.get(verdict) ?? 0) + number);
    sum.wrong.push(...wrong);
  }
  return sum;
}

/** The share of orphans among the tags whose words still stand in the text, once. */
export function orphanShare({ tally, standOnce }: Trial): number {
  return standOnce === 0 ? 0 : (tally.get('orphan: words stand once') ?? 0) / standOnce;
}
