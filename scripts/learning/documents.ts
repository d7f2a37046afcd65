import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layouts, openSet, others, samples, seeds, unseen, type Sample } from '../../test/accuracy/sets.ts';
import { silence, type Gold } from '../../test/accuracy/gold.ts';
import { generate } from '../../test/generator/generate.ts';
import { ruleFixtures } from '../../test/rules/support/fixtures.ts';
import { generateOther } from '../../test/generator/others/generateOther.ts';

/** A document to learn from. */
export interface Document extends Sample {
  readonly set: 'seeds' | 'more' | 'layouts' | 'samples' | 'unseen' | 'generated' | 'others';
  /** How much it counts. */
  readonly weight: number;
}

/** Generated documents for learning come from these seeds on; the measured ones have smaller seeds. */
const FIRST_SEED = 100_000;

/** The bulletins with gold that people wrote or put out. Those that were written with the detector in view count less or more than one. */
export function writtenDocuments(): Document[] {
  const of = (set: Document['set'], all: readonly Sample[], weight: number) => all.filter(({ gold }) => gold.isBulletin).map((sample) => ({ ...sample, set, weight }));
  return [...of('seeds', seeds().samples, 20), ...of('more', openSet().samples, 6), ...of('layouts', layouts().samples, 6), ...of('samples', samples().samples, 8), ...of('unseen', unseen().samples, 1.5)];
}

/** Generated ones: `plain` of one layout each, and `mixed` of two, as bulletins whose parts come from different desks. */
export function generatedDocuments(plain: number, mixed: number, weight = 0.15): Document[] {
  const documents: Document[] = [];
  for (let k = 0; k < plain; k++) {
    const { text, gold } = generate(FIRST_SEED + k);
    documents.push({ name: `generated ${FIRST_SEED + k}`, text, gold, set: 'generated', weight });
  }
  const waiting = new Map<string, { text: string; gold: Gold }>();
  for (let k = 0; documents.length < plain + mixed; k++) {
    const { text, gold, layout } = generate(FIRST_SEED + plain + k);
    const first = waiting.get(layout.language);
    if (first === undefined) waiting.set(layout.language, { text, gold });
    else {
      waiting.delete(layout.language);
      documents.push({ name: `generated ${FIRST_SEED + plain + k}, mixed`, ...joined(first, { text, gold }), set: 'generated', weight });
    }
  }
  return documents;
}

/** Bulletins with planted faults: they have no gold; the rules' tests hold that their own regularities divide them well. */
export function plantedDocuments(): { readonly text: string; readonly weight: number }[] {
  return ruleFixtures().map(({ text }) => ({ text, weight: 5 }));
}

/** Every fourth readme and change log of the dependencies; the others are a test's. */
function dependencyPapers(): Document[] {
  const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:@[^/]+\/)?[^/]+\/[^/]+\.md$/i.test(file.replaceAll('\\', '/'))).sort();
  return files.filter((_, k) => k % 4 === 0).map((file) => ({ name: file, text: readFileSync(modules + file, 'utf8'), gold: silence, set: 'others' as const, weight: 1.8 }));
}

/** Texts of other kinds, written and generated. */
export function otherDocuments(): Document[] {
  const written = [...others().samples, ...unseen().samples, ...openSet().samples].filter(({ gold }) => !gold.isBulletin);
  return [
    ...written.map((sample) => ({ ...sample, set: 'others' as const, weight: 3 })),
    ...dependencyPapers(),
    ...Array.from({ length: 500 }, (_, k) => ({ name: `generated other ${FIRST_SEED + k}`, text: generateOther(FIRST_SEED + k).text, gold: silence, set: 'others' as const, weight: 1.8 })),
  ];
}

/** One document behind another. */
function joined(first: { text: string; gold: Gold }, second: { text: string; gold: Gold }): { text: string; gold: Gold } {
  const above = first.text.replaceAll('\r\n', '\n');
  const below = second.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const by = above.split('\n').length - 1;
  const down = (lines: readonly number[]) => lines.map((line) => line + by);
  return {
    text: above + below,
    gold: {
      ...first.gold,
      articles: [...first.gold.articles, ...second.gold.articles.map((article) => ({ ...article, starts: down(article.starts), ends: down(article.ends) }))],
      heads: [...(first.gold.heads ?? []), ...(second.gold.heads ?? []).map((head) => ({ ...head, lines: down(head.lines) }))],
    },
  };
}
