import type { Desk } from '../desk.ts';
import { overrideAtCursors } from '../overrideLine.ts';

/** The line at the cursor is the headline of an article, whatever the detector thinks; called again, that is taken back. */
export async function isHeadline(desk: Desk): Promise<void> {
  await overrideAtCursors(desk, 'headlines');
}
