import type { Line } from './lines.ts';
import { endsSentence, hanShare } from './text.ts';
import { countsOf } from './counts.ts';

/** What the whole text shows of how it was set. */
export interface Layout {
  /** Columns at which lines were broken, or null where each paragraph is one line. */
  readonly wrapWidth: number | null;
  /** A blank line stands between all physical lines. */
  readonly doubleSpaced: boolean;
  /** Mostly Latin script: lines are broken between words and end raggedly. */
  readonly ragged: boolean;
  /** Paragraphs, and only they, end in a space, as word processors leave it in a PDF. */
  readonly paragraphMark: boolean;
}

/** Fewer lines than this say nothing about a width. */
const FEWEST_LINES = 8;

/** Measures the lines once for the whole document. */
export function measureLayout(lines: readonly Line[]): Layout {
  const prose = lines.filter((line) => line.width >= 12 && !/https?:|www\./.test(line.content) && !/^[-=_*#|+>]/.test(line.content));
  const ragged = hanShare(sample(prose)) < 0.3;
  const wrapWidth = findWrapWidth(prose, ragged);
  return { wrapWidth, doubleSpaced: wrapWidth !== null && blankLinesBetween(lines), ragged, paragraphMark: wrapWidth !== null && marksParagraphs(prose, wrapWidth) };
}

/** Nearly all short last lines end in a space, hardly any full line does. */
function marksParagraphs(prose: readonly Line[], wrapWidth: number): boolean {
  const last = prose.filter((line) => line.width < wrapWidth - 8 && endsSentence(line.content));
  const full = prose.filter((line) => line.width >= wrapWidth - 5 && !endsSentence(line.content));
  const marked = (lines: readonly Line[]) => lines.filter(endsInSpace).length;
  return last.length >= 4 && marked(last) >= last.length * 0.8 && marked(full) <= full.length * 0.15;
}

function endsInSpace(line: Line): boolean {
  return /[ \t]$/.test(line.text);
}

function sample(prose: readonly Line[]): string {
  let text = '';
  for (const line of prose) {
    text += line.content;
    if (text.length > 4000) break;
  }
  return text.slice(0, 4000);
}

/** The width that most lines fill: a third of the lines end there, most of them in the middle of a sentence. */
function findWrapWidth(prose: readonly Line[], ragged: boolean): number | null {
  if (prose.length < FEWEST_LINES) return null;
  const slack = ragged ? 12 : 5;
  const counts = countsOf(prose.map(({ width }) => width));
  let best = 0;
  let bestCount = 0;
  for (let width = 24; width <= 124; width++) {
    let count = 0;
    for (let w = width - slack; w <= width; w++) count += counts.get(w) ?? 0;
    if (count > bestCount) [best, bestCount] = [width, count];
  }
  if (bestCount < prose.length / 3) return null;
  if (prose.filter((line) => line.width > best + 8).length > prose.length * 0.2) return null;
  const full = prose.filter((line) => line.width >= best - slack && line.width <= best);
  const open = full.filter((line) => !endsSentence(line.content));
  return open.length >= full.length * 0.55 ? best : null;
}

function blankLinesBetween(lines: readonly Line[]): boolean {
  let single = 0;
  let pairs = 0;
  let last = -1;
  for (const line of lines) {
    if (line.blank) continue;
    if (last >= 0) {
      pairs++;
      if (line.number - last === 2) single++;
    }
    last = line.number;
  }
  return pairs > 0 && single / pairs >= 0.6;
}

/** True where a line goes as far as the width allows, so that what follows may continue it. */
export function isFull(line: Line, next: Line | undefined, layout: Layout, slack = layout.ragged ? 4 : 7): boolean {
  if (layout.wrapWidth === null) return false;
  if (line.width > layout.wrapWidth + (layout.ragged ? 3 : 8)) return false;
  const opening = next?.content ?? '';
  if (layout.paragraphMark && endsInSpace(line) && !(/[\p{Script=Latin}\d]$/u.test(line.content) && /^[\p{Script=Latin}\d]/u.test(opening))) return false;
  if (layout.ragged && /^[a-z(]/.test(opening) && line.width > layout.wrapWidth * 0.6) return true;
  const word = layout.ragged ? /^\S+/.exec(opening) : /^[\p{Script=Latin}\d.]+/u.exec(opening);
  const unit = word ? word[0].length + 1 : 2;
  return line.width + Math.min(unit, 20) > layout.wrapWidth - slack;
}

/** True where a line is as wide as lines of running text are, give or take a letter; what is wider was not broken to that width. */
export function reachesWidth({ width }: Line, { wrapWidth }: Layout): boolean {
  return wrapWidth !== null && width >= wrapWidth - 4 && width <= wrapWidth + 4;
}
