import type { Bulletin } from '../bulletin/model.ts';
import { draftOf } from '../bulletin/parseBulletin.ts';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import { compose, type LineRange } from './compose.ts';
import { forms } from './form.ts';
import { sameArticles } from './sameArticles.ts';
import { composed, editsOf, type OffsetEdit, type Segment, written } from './segments.ts';

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

/**
 * Joins wrapped lines into paragraphs, leaves out the furniture of pages, and puts addresses of page feet behind the words that call
 * them. Every word stays, and the new text has the same articles: of several forms the cleanest that reads so is taken, and a
 * second time changes nothing more. Null where no form reads so.
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

interface Step {
  readonly text: string;
  readonly bulletin: Bulletin;
}

/** The first form that has the same articles; null where there is none, `rest` where there is nothing to do. */
function stepFrom({ text, bulletin }: Step, { read, style = null, range = null }: ReflowOptions): (Step & { readonly segments: readonly Segment[] }) | 'rest' | null {
  const draft = draftOf(text, style);
  const tried = new Set<string>();
  for (const form of forms) {
    const segments = compose(text, draft, bulletin, form, range);
    const clean = segments === null ? text : written(text, segments);
    if (segments === null || clean === text) return 'rest';
    if (tried.has(clean)) continue;
    tried.add(clean);
    const reading = read(clean);
    if (sameArticles(bulletin, reading)) return { text: clean, bulletin: reading, segments };
  }
  return null;
}
