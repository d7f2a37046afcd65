import { findClasses, type HeadClass } from './classes.ts';
import { readClosed } from './closedReading.ts';
import { readSavedPage } from './frontMatter.ts';
import { withoutFrame } from './frame.ts';
import type { Draft, Reading } from './reading.ts';
import { scoreReading } from './score.ts';
import { segment } from './segment.ts';

/** Readings told by position alone must explain a little more than those told by marks. */
const BY_POSITION = 0.93;

/** Makes the readings that the document's own regularities suggest, and takes the one that explains it best. */
export function chooseReading(draft: Draft): Reading | null {
  const page = readSavedPage(draft);
  const marked = growReading(draft, findClasses(draft.blocks, draft.evidence));
  const closed = readClosed(draft);
  const candidates: { reading: Reading; score: number }[] = [];
  if (marked) candidates.push(marked);
  if (closed) {
    const reading = withoutFrame(draft, closed);
    candidates.push({ reading, score: scoreReading(draft, reading) * BY_POSITION });
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0] ?? null;
  if (page && (!best || best.reading.items.length < 3 || best.score < 2.5 || scoreReading(draft, page) >= best.score / best.reading.items.length)) return page;
  return best?.reading ?? null;
}

/** Starts from the class that explains most alone and adds classes as long as they explain more. */
function growReading(draft: Draft, classes: readonly HeadClass[]): { reading: Reading; score: number } | null {
  const tried = (chosen: readonly HeadClass[]) => {
    const reading = withoutFrame(draft, segment(draft, chosen));
    const position = chosen.every((c) => /^(?:short|above|line)/.test(c.name));
    return { chosen, reading, score: scoreReading(draft, reading) * (position ? BY_POSITION : 1) };
  };
  let best = classes.slice(0, 24).map((c) => tried([c])).sort((a, b) => b.score - a.score)[0];
  if (!best) return null;
  for (let turn = 0; turn < 4; turn++) {
    const names = new Set(best.chosen.map((c) => c.name.replace('?', '')));
    const more: typeof best[] = classes.slice(0, 24).filter((c) => !names.has(c.name.replace('?', ''))).map((c) => tried([...best!.chosen, c]));
    const next: typeof best | undefined = more.sort((a, b) => b.score - a.score)[0];
    if (!next || next.score <= best.score + 0.3) break;
    best = next;
  }
  return best.score > 0 ? { reading: best.reading, score: best.score } : null;
}
