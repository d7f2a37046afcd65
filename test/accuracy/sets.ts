import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOpenGold, readSeedGold, silence, type Gold } from './gold.ts';

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

export interface SampleSet {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** The least F1 of each figure where the gold names none; null where the set is measured and not judged. */
  readonly floor: number | null;
  /** Why there is nothing to measure, or null. */
  readonly skipped: string | null;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = process.env['BULLETIN_CORPUS'] ?? join(root, '../shared/corpus');
const fixtures = join(root, 'test/fixtures');

/** The five seeds of the corpus: every figure must be 1.00. */
export function seeds(): SampleSet {
  return readSet('seeds', join(corpus, 'seeds'), 1, (file) =>
    readSeedGold(readFileSync(join(corpus, 'gold', `${file}.json`), 'utf8')),
  );
}

/** The open set of the corpus: measured, and judged only on its silence over texts that are no bulletin. */
export function openSet(): SampleSet {
  return readSet('more', join(corpus, 'more/docs'), null, (file) =>
    readOpenGold(readFileSync(join(corpus, 'more/gold', `${stem(file)}.json`), 'utf8')),
  );
}

/** The project's own bulletins, one per layout: every figure must be 1.00 unless the gold names a floor. */
export function layouts(): SampleSet {
  const folder = join(fixtures, 'layouts');
  return readSet('layouts', folder, 1, (file) =>
    readOpenGold(readFileSync(join(folder, `${stem(file)}.gold.json`), 'utf8')),
  );
}

/** Bulletins by authors who had not seen the detector: measured and not judged. `BULLETIN_UNSEEN` names other folders, with commas between. */
export function unseen(): SampleSet {
  const folders = process.env['BULLETIN_UNSEEN']?.split(',') ?? [join(fixtures, 'unseen')];
  const sets = folders.map((folder) => readSet('unseen', folder, null, (file) => readOpenGold(readFileSync(join(folder, `${stem(file)}.gold.json`), 'utf8'))));
  return { ...sets[0]!, samples: sets.flatMap(({ samples: own }) => own) };
}

/** The samples that the package shows: every figure must be 1.00 unless the gold names a floor. */
export function samples(): SampleSet {
  const golds = join(fixtures, 'samples');
  return readSet('samples', join(root, 'samples'), 1, (file) =>
    readOpenGold(readFileSync(join(golds, `${stem(file)}.gold.json`), 'utf8')),
  );
}

/** Texts of other kinds: nothing may be found in them. */
export function others(): SampleSet {
  return readSet('others', join(fixtures, 'others'), 1, () => silence);
}

/** Throws where a document has no gold beside it, or one that is not JSON. */
function readSet(name: string, folder: string, floor: number | null, goldOf: (file: string) => Gold): SampleSet {
  if (!existsSync(folder)) return { name, samples: [], floor, skipped: `skipped: there is no folder ${folder}` };
  const samples = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => entry.name)
    .sort()
    .map((file) => ({ name: file, text: decode(readFileSync(join(folder, file))), gold: readGold(file, goldOf) }));
  return { name, samples, floor, skipped: samples.length === 0 ? `skipped: the folder ${folder} is empty` : null };
}

function readGold(file: string, goldOf: (file: string) => Gold): Gold {
  try {
    return goldOf(file);
  } catch (cause) {
    throw new Error(`The gold of ${file} cannot be read.`, { cause });
  }
}

/** UTF-8 where the bytes are, GB18030 where they are not. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function stem(file: string): string {
  return basename(file, extname(file));
}
