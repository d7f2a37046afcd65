import { writeFileSync } from 'node:fs';
import type { SlotWeightFile } from '../../server/src/bulletin/slots/slotWeights.ts';

const SCALE = 10;

/** The weights as they ship: rounded, without cues that hardly speak, gathered by the first part of their names. */
export function slotWeightFile(weights: ReadonlyMap<string, number>, least = 0.05): SlotWeightFile {
  const cues: Record<string, Record<string, number>> = {};
  for (const [name, value] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = Math.round(value * SCALE);
    if (Math.abs(value) < least || rounded === 0) continue;
    const colon = name.indexOf(':');
    const [sort, rest] = colon < 0 ? [name, ''] : [name.slice(0, colon), name.slice(colon + 1)];
    (cues[sort] ??= {})[rest] = rounded;
  }
  return { scale: SCALE, cues };
}

/** One sort of cues a line. */
export function writeSlotWeights(path: URL, { scale, cues }: SlotWeightFile): void {
  const rows = Object.entries(cues).map(([sort, all]) => `    ${JSON.stringify(sort)}: ${JSON.stringify(all)}`).join(',\n');
  writeFileSync(path, `{\n  "scale": ${scale},\n  "cues": {\n${rows}\n  }\n}\n`);
}
