import type { Cues } from '../labels/cues.ts';
import { LABELLED } from '../labels/readLabels.ts';
import type { Reason } from '../model.ts';
import { SAVED_PAGE } from '../readings/frontMatter.ts';
import type { Draft, Reading } from '../readings/reading.ts';
import { weighItems } from '../readings/score.ts';
import type { Candidate } from '../slots/candidate.ts';
import { isOtherPaper } from './otherPapers.ts';
import { verdictCues } from './verdictCues.ts';

export interface Verdict {
  readonly isBulletin: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Below it the detector is silent: the least at which it is so over all generated texts of other kinds. */
const THRESHOLD = 0.63;

/** How sure it is that this is a bulletin at all, from what the reading explains; `named`: what names the publisher of each story; `weights` say what each cue speaks for. */
export function judge(draft: Draft, reading: Reading | null, named: readonly (Candidate | null)[], weights: ReadonlyMap<string, number>, decided: boolean | undefined): Verdict {
  const { confidence, reasons } = weigh(draft, reading, named, weights);
  return { isBulletin: decided ?? confidence >= THRESHOLD, confidence: decided === undefined ? confidence : decided ? 1 : 0, reasons };
}

function weigh(draft: Draft, reading: Reading | null, named: readonly (Candidate | null)[], weights: ReadonlyMap<string, number>): { confidence: number; reasons: Reason[] } {
  if (!reading || reading.items.length === 0) return { confidence: 0, reasons: [{ code: 'bulletin.no-stories' }] };
  if (reading.name === SAVED_PAGE) return { confidence: 0.9, reasons: [{ code: 'bulletin.front-matter' }] };
  const stories = weighItems(draft, reading);
  const sourced = stories.filter((story) => story.sources.length > 0 || story.origin).length;
  // One story is no bulletin, and neither is what is plainly another paper, whatever it quotes.
  const isNone = reading.items.length < 2 || isOtherPaper(draft);
  const confidence = isNone ? 0 : likelihood(verdictCues(draft, reading, stories, named), weights);
  return { confidence, reasons: [howRead(reading), { code: 'bulletin.sourced', detail: `${sourced}/${reading.items.length}` }] };
}

/** From what the cues speak for, together: 0 to 1. */
function likelihood(cues: Cues, weights: ReadonlyMap<string, number>): number {
  return 1 / (1 + Math.exp(-cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0)));
}

/** What the user is told of how the text was divided. */
function howRead({ name, items }: Reading): Reason {
  if (name !== LABELLED) return { code: 'bulletin.reading', detail: name };
  return { code: 'bulletin.weighed', detail: `${items.filter(({ confidence = 1 }) => confidence >= SURE).length}/${items.length}` };
}

/** From here on nineteen of twenty are right. */
const SURE = 0.9;
