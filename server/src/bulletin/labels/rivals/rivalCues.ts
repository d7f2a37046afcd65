import { changeCues } from './changeCues.ts';
import { evennessCues } from './evennessCues.ts';
import { headlineCues } from './headlineCues.ts';
import { originCues } from './originCues.ts';
import { outsideCues } from './outsideCues.ts';
import type { Ground, Rival, RivalCue } from './rival.ts';
import { sectionCues } from './sectionCues.ts';

/** What speaks for a division of the whole document, and against it. */
export function rivalCues(ground: Ground, rival: Rival): RivalCue[] {
  if (rival.division.stories.length === 0) return [['stories:none', 1]];
  return [originCues, headlineCues, evennessCues, outsideCues, sectionCues, changeCues].flatMap((cues) => cues(ground, rival));
}
