/**
 * Second part of `npm run learn`: learns where bulletins name their sources, from all documents with gold, and writes the weights.
 * `--folds N` measures instead how weights do on documents that they were not learnt from, by set and by the first letters of the unseen
 * ones; `--leave LETTERS` the same for unseen documents that begin with one of these letters.
 */
import { parseArgs } from 'node:util';
import { readSlotWeights } from '../../server/src/bulletin/slots/slotWeights.ts';
import { generatedDocuments, writtenDocuments, type Document } from './documents.ts';
import { plantedSlotExample, slotExampleOf } from './slotExamples.ts';
import { ruleFixtures } from '../../test/rules/support/fixtures.ts';
import { slotWeightFile, writeSlotWeights } from './slotFile.ts';
import { learnSlots, slotF1 } from './slots.ts';

const { values: options } = parseArgs({ options: { folds: { type: 'string' }, leave: { type: 'string' }, keep: { type: 'string' }, verbose: { type: 'boolean' } } });

/** Sets count alike but for the generated ones. */
const WEIGHTS: Readonly<Partial<Record<Document['set'], number>>> = { seeds: 5, more: 5, samples: 1.5, generated: 0.05 };
const GENERATED = 60;
const PLANTED = 0.5;

const documents = [...writtenDocuments(), ...generatedDocuments(GENERATED, 0)].map((document) => ({ ...document, weight: WEIGHTS[document.set] ?? 1 }));
const examples = documents.flatMap((document) => slotExampleOf(document) ?? []);
const planted = ruleFixtures().flatMap((fixture) => plantedSlotExample(fixture, PLANTED) ?? []);
const learnt = (from: typeof examples) => slotWeightFile(learnSlots([...from, ...planted], options.keep === undefined ? {} : { keep: options.keep.split(',').map(Number) }));
const setOf = ({ set, name }: (typeof examples)[number]['document']) => (set === 'unseen' ? `unseen ${name.charAt(0)}` : set);

if (options.folds === undefined && options.leave === undefined) {
  const file = learnt(examples);
  writeSlotWeights(new URL('../../server/src/bulletin/slots/weights.json', import.meta.url), file);
  console.log(`${examples.length} documents; cues of sources: ${Object.values(file.cues).reduce((sum, all) => sum + Object.keys(all).length, 0)}`);
} else {
  const rows = new Map<string, { name: string; f1: number }[]>();
  const test = (tested: typeof examples, from: typeof examples) => {
    const weights = readSlotWeights(learnt(from));
    for (const { document, stories } of tested) {
      const f1 = slotF1(stories, weights);
      if (f1 !== null && document.set !== 'generated') rows.set(setOf(document), [...(rows.get(setOf(document)) ?? []), { name: document.name, f1 }]);
    }
  };
  const isLeft = ({ document: { set, name } }: (typeof examples)[number]) => set === 'unseen' && options.leave!.includes(name.charAt(0));
  const folds = Number(options.folds ?? 0);
  if (options.leave !== undefined) test(examples.filter(isLeft), examples.filter((example) => !isLeft(example)));
  else for (let fold = 0; fold < folds; fold++) test(examples.filter((_, k) => k % folds === fold), examples.filter((_, k) => k % folds !== fold));
  const mean = (all: readonly { f1: number }[]) => `${(all.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, all.length)).toFixed(3)} of ${all.length}`;
  for (const [set, all] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${set.padEnd(12)}${mean(all)}`);
  console.log(`${'unseen'.padEnd(12)}${mean([...rows].flatMap(([set, all]) => (set.startsWith('unseen') ? all : [])))}`);
  if (options.verbose) for (const { name, f1 } of [...rows.values()].flat().sort((a, b) => a.f1 - b.f1)) console.log(`${f1.toFixed(2)} ${name}`);
}
