/**
 * `npm run learn`: learns the weights of the detector's cues from all documents with gold and from generated ones, and writes them.
 * `-- --folds N` measures instead how weights do on documents that they were not learnt from, and writes nothing; `--verbose` document by document.
 */
import { parseArgs } from 'node:util';
import { readWeights, type Weights } from '../../server/src/bulletin/labels/weights.ts';
import { draftOf, findReading, parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { verdictCues } from '../../server/src/bulletin/verdict/verdictCues.ts';
import { chooseSources } from '../../server/src/bulletin/slots/chooseSources.ts';
import { shippedSlots } from '../../server/src/bulletin/slots/slotWeights.ts';
import { weighItems } from '../../server/src/bulletin/readings/score.ts';
import { learn } from './crf.ts';
import { generatedDocuments, otherDocuments, plantedDocuments, writtenDocuments, type Document } from './documents.ts';
import { exampleOf, exampleOfReading } from './examples.ts';
import { learnRivals, rivalExample } from './rivals.ts';
import { report, type Result, resultOf } from './report.ts';
import { learnVerdict, type VerdictExample } from './verdict.ts';
import { weightFile, writeWeights } from './writeWeights.ts';

const { values: options } = parseArgs({ options: { folds: { type: 'string' }, plain: { type: 'string', default: '250' }, mixed: { type: 'string', default: '250' }, verbose: { type: 'boolean' } } });

/** How much documents of a set count for the verdict. */
const VERDICT_WEIGHTS: Readonly<Partial<Record<string, number>>> = { seeds: 5, more: 5, layouts: 20, samples: 8, unseen: 1.5, generated: 0.4 };

/** How much documents of a set count where whole divisions are compared; one of any other set counts 1. */
const RIVAL_WEIGHTS: Readonly<Partial<Record<string, number>>> = { seeds: 3, more: 3, layouts: 4, samples: 6 };

/** How much a bulletin with planted faults counts for the verdict, and by how much less a text of another kind as it is read by weights that were learnt beside it. */
const [PLANTED, AS_READ] = [3, 0.4];

/** A text to judge. */
interface Judged {
  readonly text: string;
  readonly gold: { readonly isBulletin: boolean };
  readonly set: Document['set'] | 'planted';
  readonly weight: number;
}

/** A cue in fewer documents than these tells nothing of others. */
const LEAST = 8;

const written = writtenDocuments();
const generated = generatedDocuments(Number(options.plain), Number(options.mixed));
const others = otherDocuments();
const sequences = new Map([...written, ...generated].map((document) => [document, exampleOf(document.text, document.gold, document.weight)]));

const planted = plantedDocuments().map(({ text, weight }) => exampleOfReading(text, weight));

/** As they ship: rounded and without the cues that hardly speak. */
const rounded = (weights: Weights): Weights => readWeights(weightFile(weights));
const labelWeights = (documents: readonly Document[]): Weights => rounded({ ...learn([...documents.map((document) => sequences.get(document)!), ...planted], { least: LEAST }), verdict: new Map(), rivals: new Map() });

// Divisions are compared, and a verdict is learnt from readings, of documents that the labels were not learnt from: those are as good as on any other.
const folds = Number(options.folds ?? 5);
const foldOf = (k: number) => k % folds;
const labelsByFold = Array.from({ length: folds }, (_, fold) => labelWeights([written, generated].flatMap((documents) => documents.filter((_, k) => foldOf(k) !== fold))));
const rivals = labelsByFold.map((weights, fold) => [written, generated].flatMap((documents) => documents.filter((_, k) => foldOf(k) === fold).flatMap((document) => rivalExample(document.text, sequences.get(document)!.allowed, weights, RIVAL_WEIGHTS[document.set] ?? 1) ?? [])));
const byFold = labelsByFold.map((weights, fold) => rounded({ ...weights, rivals: learnRivals(rivals.filter((_, other) => other !== fold).flat()) }));
const all = [...written, ...others].map((document, k) => ({ document, fold: foldOf(k) }));
function verdictExample(document: Judged, weights: Weights): VerdictExample | null {
  const draft = draftOf(document.text);
  const reading = findReading(draft, weights);
  if (!reading || reading.items.length < 2) return null;
  return { cues: verdictCues(draft, reading, weighItems(draft, reading), chooseSources(draft, reading.items, shippedSlots).chosen), isBulletin: document.gold.isBulletin, weight: VERDICT_WEIGHTS[document.set] ?? document.weight };
}
const examples = [...all, ...generated.map((document, k) => ({ document, fold: foldOf(k) }))].flatMap(({ document, fold }) => {
  const example = verdictExample(document, byFold[fold]!);
  return example ? [{ fold, example }] : [];
});

if (options.folds === undefined) {
  const weights = rounded({ ...labelWeights([...written, ...generated]), rivals: learnRivals(rivals.flat()) });
  // What was learnt from is to be judged right as it is read then.
  const verdict = learnVerdict([...examples.map(({ example }) => example), ...[...written, ...others.map((document) => ({ ...document, weight: document.weight * AS_READ })), ...plantedDocuments().map(({ text }) => ({ text, gold: { isBulletin: true }, set: 'planted' as const, weight: PLANTED }))].flatMap((document) => verdictExample(document, weights) ?? [])]);
  const file = weightFile({ ...weights, verdict });
  writeWeights(new URL('../../server/src/bulletin/labels/weights.json', import.meta.url), file);
  console.log(`${all.length + generated.length} documents; cues of labels: ${Object.keys(file.unary).length}, of divisions: ${Object.keys(file.rivals).length}, of the verdict: ${Object.keys(file.verdict).length}`);
} else {
  const results: Result[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const verdict = learnVerdict(examples.filter((one) => one.fold !== fold).map(({ example }) => example));
    const weights = rounded({ ...byFold[fold]!, verdict });
    for (const { document } of all.filter((one) => one.fold === fold)) results.push(resultOf(document, parseBulletin(document.text, { weights }), parseBulletin(document.text, { weights, isBulletin: document.gold.isBulletin })));
  }
  console.log(report(results, options.verbose === true));
}
