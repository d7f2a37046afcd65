import type { Desk } from '../desk.ts';
import { overrideAt } from '../overrideLine.ts';

/** The line at the place given, else at each cursor, is the headline of an article, whatever the detector thinks; called again, that is taken back. */
export async function isHeadline(desk: Desk, given?: unknown): Promise<void> {
  await overrideAt(desk, 'headlines', given);
}
