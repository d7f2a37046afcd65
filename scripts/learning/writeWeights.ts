import { writeFileSync } from 'node:fs';
import { LABELS } from '../../server/src/bulletin/labels/model.ts';
import type { WeightFile, Weights } from '../../server/src/bulletin/labels/weights.ts';

/** Weights of single cues lie apart; those of whole divisions are sums of many small ones. */
const [SCALE, FINE_SCALE] = [10, 50];

/** A cue of a whole text that weighs less hardly speaks. */
const HARDLY = 0.03;

/** The weights as they ship: rounded, without cues that hardly speak, in the order of their names. */
export function weightFile({ unary, pair, verdict, rivals }: Weights, least = 0.25): WeightFile {
  const rows = (table: ReadonlyMap<string, readonly number[]>) =>
    Object.fromEntries(
      [...table]
        .filter(([, row]) => Math.max(...row.map(Math.abs)) >= least)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, row]) => [name, row.map((value) => Math.round(value * SCALE))]),
    );
  const column = (values: ReadonlyMap<string, number>, scale: number) => Object.fromEntries([...values].filter(([, value]) => Math.abs(value) >= HARDLY).map(([name, value]) => [name, Math.round(value * scale)] as const).filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { scale: SCALE, fineScale: FINE_SCALE, labels: LABELS, unary: rows(unary), pair: rows(pair), verdict: column(verdict, SCALE), rivals: column(rivals, FINE_SCALE) };
}

/** One cue a line, so that a change of weights can be read. */
export function writeWeights(path: URL, file: WeightFile): void {
  const rows = (table: WeightFile['unary'] | WeightFile['verdict']) => Object.entries(table).map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(path, `{\n  "scale": ${file.scale},\n  "fineScale": ${file.fineScale},\n  "labels": ${JSON.stringify(file.labels)},\n  "unary": {\n${rows(file.unary)}\n  },\n  "pair": {\n${rows(file.pair)}\n  },\n  "verdict": {\n${rows(file.verdict)}\n  },\n  "rivals": {\n${rows(file.rivals)}\n  }\n}\n`);
}
