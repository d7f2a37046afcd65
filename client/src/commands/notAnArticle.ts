import type { Desk } from '../desk.ts';
import { overrideAt } from '../overrideLine.ts';

/** No article begins at the line at the place given, else at each cursor, whatever the detector thinks; called again, that is taken back. */
export async function notAnArticle(desk: Desk, given?: unknown): Promise<void> {
  await overrideAt(desk, 'notHeadlines', given);
}
