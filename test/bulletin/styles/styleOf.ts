import assert from 'node:assert/strict';
import type { HouseStyle } from '../../../server/src/bulletin/styles/houseStyle.ts';
import { readStyleFile } from '../../../server/src/project/styleFile.ts';

/** The style that a file with these patterns says. */
export function styleOf(patterns: Readonly<Partial<Record<keyof HouseStyle, readonly string[]>>>): HouseStyle {
  const { style, problem } = readStyleFile(JSON.stringify(patterns));
  assert.equal(problem, null);
  return style ?? assert.fail();
}
