import type { Article, Bulletin } from '../bulletin/model.ts';
import { draftOf } from '../bulletin/parseBulletin.ts';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { compose } from './compose.ts';
import { forms, sparing } from './form.ts';
import { otherwiseRead, sameArticles } from './sameArticles.ts';
import { composed, editsOf, type OffsetEdit, type Segment, written } from './segments.ts';

/** Lines from 0, the last one inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface ReflowOptions {
  /** Reads a text as the one that is to be changed was read. */
  readonly read: (text: string) => Bulletin;
  /** The house style that it was read by. */
  readonly style?: HouseStyle | null;
  /** The lines to change, all where it is missing. */
  readonly range?: LineRange | null;
}

/** A text that has been cleaned up. */
export interface Reflowed {
  readonly text: string;
  /** What makes it of the one before, in the order of that; empty where there was nothing to do. */
  readonly edits: readonly OffsetEdit[];
}

/** A text that is still not at rest after so many times never is. */
const MOST_PASSES = 4;

/** So often are articles left as they are and the rest read again. */
const MOST_ROUNDS = 4;

/**
 * Joins wrapped lines into paragraphs, leaves out the furniture of pages, and puts addresses of page feet behind the words that call
 * them. Every word stays, and the new text has the same articles: of several forms the cleanest that reads so is taken, where
 * none does one that leaves the lines of some articles as they are. A second time changes nothing more. Null where nothing can be done.
 *
 * @param bulletin what the text reads as
 */
export function reflow(text: string, bulletin: Bulletin, options: ReflowOptions): Reflowed | null {
  let at: Step = { text, bulletin };
  let segments: readonly Segment[] | null = null;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = stepFrom(at, options);
    if (next === null && segments === null) return null;
    if (next === null || next === 'rest') return segments === null ? { text, edits: [] } : { text: at.text, edits: editsOf(text, segments) };
    segments = segments === null ? next.segments : composed(segments, next.segments);
    at = next;
    // The lines that were meant are other ones now.
    if (options.range) return { text: at.text, edits: editsOf(text, segments) };
  }
  return null;
}

/** Of the lines that the cleanest form joins, so many must be joined where articles are left as they are. */
const LEAST_DONE = 0.2;

function linesOf(text: string): number {
  return text.split('\n').length;
}

interface Step {
  readonly text: string;
  readonly bulletin: Bulletin;
}

/** The first form that has the same articles, if need be without some of them; null where there is none, `rest` where there is nothing to do. */
function stepFrom({ text, bulletin }: Step, { read, style = null, range = null }: ReflowOptions): (Step & { readonly segments: readonly Segment[] }) | 'rest' | null {
  const draft = draftOf(text, style);
  const tried = new Map<string, Bulletin>();
  let cleanest = '';
  for (const [k, form] of [...forms, ...sparing].entries()) {
    const spared = new Set<number>();
    const isMeant = (line: number) => !spared.has(line) && (range === null || (line >= range.from && line <= range.to));
    for (let round = 0; round < (k < forms.length ? 1 : MOST_ROUNDS); round++) {
      const segments = compose(text, draft, bulletin, form, isMeant);
      const clean = segments === null ? text : written(text, segments);
      if (segments === null || clean === text) {
        if (form.joins && spared.size === 0) return 'rest';
        break;
      }
      cleanest ||= clean;
      // With nearly everything left as it is, the text is neither the one nor the other.
      if (k >= forms.length && linesOf(text) - linesOf(clean) < LEAST_DONE * (linesOf(text) - linesOf(cleanest))) break;
      const reading = tried.get(clean) ?? read(clean);
      tried.set(clean, reading);
      if (sameArticles(bulletin, reading)) return { text: clean, bulletin: reading, segments };
      spare(otherwiseRead(bulletin, reading), bulletin, spared, round);
    }
  }
  return null;
}

/** Adds the lines of the articles, and from the second round on of those beside them. */
function spare(articles: readonly Article[], { articles: all }: Bulletin, spared: Set<number>, round: number): void {
  for (const article of articles) {
    const at = all.indexOf(article);
    for (const { range } of all.slice(Math.max(0, at - Math.min(1, round)), at + 1 + Math.min(1, round))) {
      for (let line = range.start.line; line <= range.end.line; line++) spared.add(line);
    }
  }
}
