import { writeFileSync } from 'node:fs';
import { LABELS } from '../../server/src/bulletin/labels/model.ts';
import type { WeightFile, Weights } from '../../server/src/bulletin/labels/weights.ts';

const SCALE = 10;

/** The weights as they ship: rounded, without cues that hardly speak, in the order of their names. */
export function weightFile({ unary, pair, verdict }: Weights, least = 0.25): WeightFile {
  const rows = (table: ReadonlyMap<string, readonly number[]>) =>
    Object.fromEntries(
      [...table]
        .filter(([, row]) => Math.max(...row.map(Math.abs)) >= least)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, row]) => [name, row.map((value) => Math.round(value * SCALE))]),
    );
  return { scale: SCALE, labels: LABELS, unary: rows(unary), pair: rows(pair), verdict: Object.fromEntries([...verdict].map(([name, value]) => [name, Math.round(value * SCALE)] as const).filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** One cue a line, so that a change of weights can be read. */
export function writeWeights(path: URL, file: WeightFile): void {
  const rows = (table: WeightFile['unary'] | WeightFile['verdict']) => Object.entries(table).map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(path, `{\n  "scale": ${file.scale},\n  "labels": ${JSON.stringify(file.labels)},\n  "unary": {\n${rows(file.unary)}\n  },\n  "pair": {\n${rows(file.pair)}\n  },\n  "verdict": {\n${rows(file.verdict)}\n  }\n}\n`);
}
