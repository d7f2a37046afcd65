import { HAN_ENDINGS, LONGEST_HAN_ENDING } from './hanEndings.ts';
import { endOfPort, isEnding } from './hostParts.ts';
import { readOpening, skip } from './openings.ts';
import { classesOf, Sign, Unit, unitAt } from './units.ts';

/** Longer than any host. */
const LONGEST_HOST = 255;

/**
 * Where a host with Han, kana or hangul in it ends (`新华网.中国`, `例え.テスト`, `中文.com`), or null where these are
 * the words of the sentence behind a host, or behind none. `run` is where the first of them stands, `named` where a host
 * before them would end.
 */
export function readInternational(text: string, at: number, run: number, wide: boolean, named: number): number | null {
  const labels = readLabels(text, at, wide);
  const first = labels.findIndex(([, to]) => to > run);
  if (first < 0) return null;
  const isWhole = isComplete(text, at, named, wide);
  // `http://a.cn新华网`: the words of a sentence, whatever they are.
  if (isWhole && named === run) return null;
  for (let k = labels.length - 1; k >= Math.max(1, first); k--) {
    const [from, to] = labels[k]!;
    const end = endOfEnding(text, from, to, wide);
    // `http://a.cn.新华网`: a full stop and the next sentence, unless all speaks against it.
    if (end !== null && (!isWhole || (end === to && stays(text, end, wide)))) return end;
  }
  return null;
}

type Label = readonly [from: number, to: number];

/** Labels with dots between them, up to one that is empty; without signs at the end of the last one. */
function readLabels(text: string, at: number, wide: boolean): Label[] {
  const labels: Label[] = [];
  const limit = at + LONGEST_HOST;
  for (let from = at; ;) {
    let to = from;
    while (to < limit && (classesOf(unitAt(text, to, wide)) & (Unit.HOST | Unit.CJK)) !== 0 && (to === at || readOpening(text, to) === null)) to++;
    const isLast = to >= limit || unitAt(text, to, wide) !== Sign.DOT;
    const next = to + 1;
    while (isLast && to > from && isSign(unitAt(text, to - 1, wide))) to--;
    if (to > from) labels.push([from, to]);
    if (isLast || to === from) return labels;
    from = next;
  }
}

const isSign = (code: number) => code === Sign.HYPHEN || code === Sign.UNDERSCORE;

/** Whether plain labels are a host for themselves: two at least, `www` aside, the last of letters. */
function isComplete(text: string, at: number, named: number, wide: boolean): boolean {
  let from = at;
  let before = 0;
  for (let i = at; i < named; i++) {
    if (unitAt(text, i, wide) !== Sign.DOT) continue;
    if (i - from !== 3 || skip(text, from, 'www') < 0) before++;
    from = i + 1;
  }
  return before > 0 && isEnding(text, from, named, wide);
}

/** Whether a port or a path stands behind a host: nothing that could be the sentence's. */
function stays(text: string, at: number, wide: boolean): boolean {
  return unitAt(text, at, wide) === Sign.SLASH || endOfPort(text, at, wide) > at;
}

/** Behind what ends a host, where a label is it or begins with it; null where it does neither. */
function endOfEnding(text: string, from: number, to: number, wide: boolean): number | null {
  let letters = from;
  while (letters < to && (classesOf(unitAt(text, letters, wide)) & Unit.CJK) === 0) letters++;
  if (letters > from) return isEnding(text, from, letters, wide) ? letters : null;
  for (let units = Math.min(LONGEST_HAN_ENDING, to - from); units > 0; units--) if (HAN_ENDINGS.has(text.slice(from, from + units))) return from + units;
  // Nobody knows all endings, but nothing else than a host stands before a path.
  return to - from <= LONGEST_HAN_ENDING && unitAt(text, to, wide) === Sign.SLASH ? to : null;
}
