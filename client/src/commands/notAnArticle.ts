import type { Desk } from '../desk.ts';
import { overrideAtCursors } from '../overrideLine.ts';

/** No article begins at the line at the cursor, whatever the detector thinks; called again, that is taken back. */
export async function notAnArticle(desk: Desk): Promise<void> {
  await overrideAtCursors(desk, 'notHeadlines');
}
