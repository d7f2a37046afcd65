import type { Desk } from './desk.ts';
import { putBeside } from './overrideLine.ts';

/** What an earlier version has kept here of lines goes to where it belongs now: beside the files. What cannot go there stays. */
export async function moveOverrides(desk: Desk): Promise<void> {
  for (const [uri, lines] of desk.overrides.ofFiles()) await putBeside(desk, uri, lines);
}
