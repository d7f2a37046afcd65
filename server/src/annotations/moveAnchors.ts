import { standsExactly } from './agreement.ts';
import type { TextEdit } from './contentEdits.ts';
import { CountedText, type Span } from './countedText.ts';
import { locate } from './locate.ts';
import type { Quote } from './page.ts';
import { occurrences, quoteAt } from './quoteAt.ts';

/** Where an annotation is in an open text. Offsets are UTF-16 units of the file's text. */
export interface Anchor {
  /** The annotation's. */
  readonly id: string;
  /** As the file of annotations has it. */
  readonly quote: Quote;
  /** Where it is now; null for an orphan. */
  readonly span: Span | null;
  /** Of an orphan that had its place in this text until all of it was deleted, where that was. */
  readonly lost: Loss | null;
}

interface Loss {
  /** Where the text was deleted. */
  readonly at: number;
  /** How far into what was deleted the words began. */
  readonly into: number;
  /** The words as they were then, which are newer than the file of annotations. */
  readonly quote: Quote;
}

/** Anchors in a text that has just been opened, or has been changed by others. */
export function openAnchors(annotations: readonly { readonly id: string; readonly target: Quote }[], text: CountedText): Anchor[] {
  return annotations.map(({ id, target: quote }) => ({ id, quote, span: inFile(text, locate(text, quote)), lost: null }));
}

/** Anchors with the quotes that annotations have now, after they were written: from here on these are their words. */
export function requoteAnchors(anchors: readonly Anchor[], annotations: readonly { readonly id: string; readonly target: Quote }[]): Anchor[] {
  const quotes = new Map(annotations.map(({ id, target }) => [id, target]));
  return anchors.map((anchor) => {
    const quote = quotes.get(anchor.id);
    return quote === undefined || quote === anchor.quote ? anchor : { ...anchor, quote };
  });
}

/**
 * Anchors after edits. Text before an anchor or at its edge moves it or leaves it as it is; an edit inside makes it longer or shorter;
 * what is deleted or written anew up to an edge goes out of it. Where all of it goes it is an orphan, until the same words stand
 * between the same words again, as after an undo. What had gone out at an edge and comes back is taken in again.
 * The very same anchors where no edit touches or moves them.
 */
export function moveAnchors(anchors: readonly Anchor[], edits: readonly TextEdit[], before: CountedText, after: CountedText): readonly Anchor[] {
  if (edits.length === 0) return anchors;
  const longest = edits.reduce((most, { text }) => Math.max(most, text.length), 0);
  return anchors.map((anchor) => {
    if (anchor.span === null) return comeBack(moveLoss(anchor, edits), longest, after);
    const moved = moveSpan(anchor, anchor.span, edits, before, after);
    if (moved.span === null) return comeBack(moved, longest, after);
    const isCut = moved.span.end - moved.span.start < anchor.span.end - anchor.span.start;
    return whole(isCut ? writtenAgain(anchor, anchor.span, longest, before, after) ?? moved : moved, after);
  });
}

function moveSpan(anchor: Anchor, span: Span, edits: readonly TextEdit[], before: CountedText, after: CountedText): Anchor {
  let { start, end } = span;
  for (const [index, edit] of edits.entries()) {
    const { start: from, end: to } = edit;
    const { length } = edit.text;
    if (to <= start) [start, end] = [start + length - (to - from), end + length - (to - from)];
    else if (from >= end) continue;
    else if (from <= start && to >= end) return moveLoss(lose(anchor, span, { at: from, into: start - from }, before), edits.slice(index + 1));
    else if (from <= start) [start, end] = [from + length, end + length - (to - from)];
    else if (to >= end) end = from;
    else end += length - (to - from);
  }
  if (start === span.start && end === span.end) return anchor;
  const words = span.end - span.start === end - start ? { start, end } : withoutSpace(after, { start, end }, anchor.quote.exact);
  const isScrap = words.end - words.start < (span.end - span.start) * SCRAP;
  return isScrap ? lose(anchor, span, { at: start, into: 0 }, before) : { ...anchor, span: words };
}

/** What one edit leaves of an anchor, where it is a smaller share, is there by chance. */
const SCRAP = 0.15;

/** White space that came to stand at an edge is no part of an anchor; all of it is where nothing else is left. */
function withoutSpace(text: CountedText, { start, end }: Span, exact: string): Span {
  const isSpace = (at: number): boolean => text.plain[text.toPlain(at)]?.trim() === '';
  if (exact.trim() !== exact) return { start, end };
  let [from, to] = [start, end];
  while (from < to && isSpace(from)) from++;
  while (to > from && isSpace(to - 1)) to--;
  return { start: from, end: to };
}

function lose(anchor: Anchor, { start, end }: Span, where: Omit<Loss, 'quote'>, before: CountedText): Anchor {
  return { ...anchor, span: null, lost: { ...where, quote: quoteAt(before, { start: before.toPlain(start), end: before.toPlain(end) }) } };
}

/**
 * An anchor that was cut, where its words to the letter were written again in the same edit, as when a whole text is sent; what the
 * edit left of them then stands there by chance. Null where they were not.
 */
function writtenAgain(anchor: Anchor, { start, end }: Span, longest: number, before: CountedText, after: CountedText): Anchor | null {
  if (longest < end - start) return null;
  const words = quoteAt(before, { start: before.toPlain(start), end: before.toPlain(end) });
  const span = locate(after, words, { edited: false }) ?? locate(after, anchor.quote, { edited: false });
  return span && { ...anchor, span: inFile(after, span) };
}

function moveLoss(anchor: Anchor, edits: readonly TextEdit[]): Anchor {
  if (anchor.lost === null) return anchor;
  let { at } = anchor.lost;
  for (const { start, end, text } of edits) {
    if (end < at || (end === at && start < end)) at += text.length - (end - start);
    else if (start < at) at = start;
  }
  return at === anchor.lost.at ? anchor : { ...anchor, lost: { ...anchor.lost, at } };
}

/** An orphan whose words stand in the text again, known by what is beside them; edited ones only where so much was written at once. */
function comeBack(anchor: Anchor, longest: number, text: CountedText): Anchor {
  const { lost, quote } = anchor;
  if (longest === 0) return anchor;
  const expected = lost === null ? {} : { expected: text.toPlain(lost.at + lost.into) };
  for (const words of lost === null ? [quote] : [quote, lost.quote]) {
    const span = locate(text, words, { ...expected, edited: longest >= words.exact.length });
    if (span) return { ...anchor, span: inFile(text, span), lost: null };
  }
  return anchor;
}

/**
 * An anchor whose words stand whole around what is left of it takes them in again; and one that has taken in more than its words,
 * though they and all that was beside them are there, lets go of it. Both come of an undo.
 */
function whole(anchor: Anchor, text: CountedText): Anchor {
  const { span, quote } = anchor;
  if (span === null) return anchor;
  const [start, end] = [text.toPlain(span.start), text.toPlain(span.end)];
  const words = text.plain.slice(start, end);
  if (words === quote.exact) return anchor;
  const { length } = quote.exact;
  const from = Math.max(0, start - length + 1);
  const places = occurrences(text.plain.slice(from, end + length - 1), quote.exact, MOST_PLACES).map((at) => from + at);
  const exactly = places.filter((at) => standsExactly(text.plain, at, quote));
  const isPart = words.length < length && quote.exact.includes(words);
  const around = places.length === 1 && isPart ? places.filter((at) => at <= start && at + length >= end) : [];
  const [at, another] = exactly.length > 0 ? exactly : around;
  return at === undefined || another !== undefined ? anchor : { ...anchor, span: inFile(text, { start: at, end: at + length }) };
}

/** More copies within an anchor than this are not compared. */
const MOST_PLACES = 20;

function inFile(text: CountedText, span: Span): Span;
function inFile(text: CountedText, span: Span | null): Span | null;
function inFile(text: CountedText, span: Span | null): Span | null {
  return span && { start: text.fromPlain(span.start), end: text.fromPlain(span.end) };
}
