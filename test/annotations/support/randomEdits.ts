import { copied, type MarkedText, type Piece, written } from './markedText.ts';
import type { Random } from './random.ts';

/** A change of a text: what stood from `start` to `end` gives way to the piece. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** The pieces that edits like to hit: where tags are, or were. */
export type Spots = readonly { readonly start: number; readonly end: number }[];

const WORDS = ['的', '消息', '据了解', '，', '。', '“', '”', '新', '10%', ' ', 'AI', '😀', 'e\u0301', '👩‍🚀', '\n', '\n\n', '（来源：', '原文链接', 'https://example.com/a/1', '\ud83d', '编辑部今天补充说明', '第二季度同比增长百分之十二。'];

/** One edit at random, as one change or two; many are as mean as they can be to what stands at the spots. */
export function randomEdit(text: MarkedText, spots: Spots, sentences: readonly string[], random: Random): Change[] {
  if (text.text.length === 0) return [insertion(0, written(random.pick(sentences)))];
  return random.pick(spots.length > 0 && random.chance(0.4) ? atSpots : anywhere)(text, spots, sentences, random);
}

type Edit = (text: MarkedText, spots: Spots, sentences: readonly string[], random: Random) => Change[];

const anywhere: readonly Edit[] = [
  (text, _spots, sentences, random) => [insertion(random.below(text.text.length + 1), writing(sentences, random))],
  (text, _spots, _sentences, random) => [deletion(...somewhere(text, random, 40))],
  (text, _spots, sentences, random) => [replacement(...somewhere(text, random, 20), writing(sentences, random))],
  (text, _spots, sentences, random) => [replacement(...lines(text, random, 3), written(`${random.pick(sentences)}\n`))],
  (text, _spots, _sentences, random) => [deletion(...lines(text, random, 6))],
  (text, _spots, _sentences, random) => move(text, random, ...lines(text, random, 8)),
  (text, _spots, _sentences, random) => move(text, random, ...somewhere(text, random, 60)),
  (text, _spots, _sentences, random) => [insertion(lineStart(text, random), copied(text.piece(...lines(text, random, 6))))],
  (text, _spots, sentences, random) => [insertion(random.chance(0.5) ? 0 : text.text.length, written(`${random.pick(sentences)}\n`))],
  (text, _spots, _sentences, random) => [insertion(random.below(text.text.length + 1), written('\n'))],
  (text, _spots, _sentences, random) => joinLines(text, random),
];

const atSpots: readonly Edit[] = [
  (_text, spots, sentences, random) => [insertion(random.pick(spots).start, writing(sentences, random))],
  (_text, spots, sentences, random) => [insertion(random.pick(spots).end, writing(sentences, random))],
  (_text, spots, sentences, random) => inside(random.pick(spots), random, (at) => insertion(at, writing(sentences, random))),
  (_text, spots, _sentences, random) => inside(random.pick(spots), random, (at) => deletion(at, at + 1)),
  (_text, spots, sentences, random) => inside(random.pick(spots), random, (at) => replacement(at, at + 1, writing(sentences, random))),
  (_text, spots, _sentences, random) => whole(random.pick(spots), ({ start, end }) => deletion(start, end)),
  (_text, spots, sentences, random) => whole(random.pick(spots), ({ start, end }) => replacement(start, end, writing(sentences, random))),
  (text, spots, _sentences, random) => whole(random.pick(spots), ({ start, end }) => deletion(Math.max(0, start - random.below(20)), Math.min(text.text.length, end + random.below(20)))),
  (text, spots, _sentences, random) => whole(random.pick(spots), ({ start, end }) => deletion(Math.max(0, start - random.below(12)), Math.min(text.text.length, start + random.from(1, Math.max(1, end - start))))),
  (text, spots, _sentences, random) => move(text, random, ...lineOf(text, random.pick(spots))),
  (text, spots, _sentences, random) => whole(random.pick(spots), ({ start, end }) => insertion(random.below(text.text.length + 1), copied(text.piece(start, end)))),
  (text, spots, _sentences, random) => whole(random.pick(spots), (spot) => deletion(...lineOf(text, spot))),
  nextCopyMovesUp,
];

/** From a piece to just before the next one of the same words: that one then stands where the first did. */
function nextCopyMovesUp(text: MarkedText, spots: Spots, sentences: readonly string[], random: Random): Change[] {
  const { start, end } = random.pick(spots);
  const words = text.text.slice(start, end);
  const next = words === '' ? -1 : text.text.indexOf(words, end);
  return next < 0 ? [insertion(start, writing(sentences, random))] : [deletion(start, next)];
}

function insertion(at: number, piece: Piece): Change {
  return { start: at, end: at, piece };
}

function deletion(start: number, end: number): Change {
  return { start, end, piece: written('') };
}

function replacement(start: number, end: number, piece: Piece): Change {
  return { start, end, piece };
}

function writing(sentences: readonly string[], random: Random): Piece {
  return written(random.chance(0.2) ? random.pick(sentences) : Array.from({ length: random.from(1, 4) }, () => random.pick(WORDS)).join(''));
}

function move(text: MarkedText, random: Random, start: number, end: number): Change[] {
  const rest = text.text.length - (end - start);
  const to = random.chance(0.7) ? lineStartIn(text.text.slice(0, start) + text.text.slice(end), random) : random.below(rest + 1);
  return [deletion(start, end), insertion(to, text.piece(start, end))];
}

function joinLines(text: MarkedText, random: Random): Change[] {
  const from = random.below(text.text.length);
  const at = text.text.indexOf('\n', from);
  return at < 0 ? [deletion(from, from + 1)] : [deletion(text.text.charAt(at - 1) === '\r' ? at - 1 : at, at + 1)];
}

function inside({ start, end }: Spots[number], random: Random, change: (at: number) => Change): Change[] {
  return end - start < 2 ? [] : [change(random.from(start, end - 1))];
}

function whole(spot: Spots[number], change: (spot: Spots[number]) => Change): Change[] {
  return spot.start < spot.end ? [change(spot)] : [];
}

function somewhere({ text }: MarkedText, random: Random, most: number): [start: number, end: number] {
  const start = random.below(text.length);
  return [start, Math.min(text.length, start + random.from(1, most))];
}

function lineStart({ text }: MarkedText, random: Random): number {
  return lineStartIn(text, random);
}

function lineStartIn(text: string, random: Random): number {
  return text.lastIndexOf('\n', random.below(text.length + 1) - 1) + 1;
}

function lines({ text }: MarkedText, random: Random, most: number): [start: number, end: number] {
  const start = lineStartIn(text, random);
  let end = start;
  for (let count = random.from(1, most); count > 0 && end < text.length; count--) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
  }
  return [start, end];
}

function lineOf({ text }: MarkedText, { start }: Spots[number]): [start: number, end: number] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', start);
  return [from, end < 0 ? text.length : end + 1];
}
