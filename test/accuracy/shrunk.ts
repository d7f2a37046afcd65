import type { Generated } from '../generator/generate.ts';
import { shrink } from '../generator/shrink.ts';
import { plainLayout } from '../generator/drawLayout.ts';
import { generate } from '../generator/generate.ts';
import { TRAIT_NAMES } from '../generator/traits.ts';
import { rates, type Comparison, type Figure } from './compare.ts';
import { comparisonOf, JUDGED } from './generated.ts';

/** The first figure that falls short, taking a bulletin for none before all; null where nothing does. */
export function shortFigure({ misses, counts }: Comparison): Figure | 'isBulletin' | null {
  if (misses.some(({ figure }) => figure === 'isBulletin')) return 'isBulletin';
  return JUDGED.find((figure) => (rates(counts[figure])?.f1 ?? 1) < 1) ?? null;
}

/** The document of a seed made small while the same figure falls short; null where none does. */
export function shrinkFailing(seed: number): { readonly document: Generated; readonly figure: Figure | 'isBulletin' } | null {
  const figure = shortFigure(comparisonOf(generate(seed)));
  if (figure === null) return null;
  return { figure, document: shrink(seed, (document) => shortFigure(comparisonOf(document)) === figure).document };
}

/** The small document with the traits that are not plain, its gold, and where it falls short. */
export function shrunkReport(seed: number): string {
  const shrunk = shrinkFailing(seed);
  if (shrunk === null) return `The document of seed ${seed} does not fall short.`;
  const { document, figure } = shrunk;
  const plain = plainLayout();
  const traits = TRAIT_NAMES.filter((trait) => document.layout[trait] !== plain[trait] && document.layout[trait] !== '-');
  const gold = document.written.articles.map(({ start, end, title, section, source, urls }) => `  ${start}–${end} ${title}${section === null ? '' : ` · section ${section}`}${source === null ? '' : ` · ${source.publisher}${source.date === null ? '' : `, ${source.date}`}`}${urls.map((url) => ` · ${url}`).join('')}`);
  const misses = comparisonOf(document).misses.map(({ line, figure, text }) => `  line ${line} ${figure}: ${text}`);
  const numbered = document.text.split(/\r?\n/u).map((line, i) => `${String(i + 1).padStart(4)} ${line}`).join('\n').trimEnd();
  return [`seed ${seed}, falls short in ${figure}`, `traits: ${traits.map((trait) => `${trait} ${document.layout[trait]}`).join(', ') || 'all plain'}`, numbered, 'gold', ...gold, 'falls short', ...misses].join('\n');
}
