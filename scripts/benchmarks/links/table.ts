import { classOf, linkClasses } from './classes.ts';
import type { Result, Said } from './contender.ts';

/** The result of each contender, beside each other: time, memory, and how often it was wrong, by class. */
export function table(results: readonly (readonly [name: string, result: Result])[], links: number): string {
  const wrong = results.map(([, { wrong }]) => wrong);
  const all = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rows: string[][] = [
    ['', ...results.map(([name]) => name)],
    ['seconds', ...results.map(([, { seconds }]) => seconds.toFixed(1))],
    ['processor, seconds', ...results.map(([, { processor }]) => processor.toFixed(1))],
    ['memory, MB at most', ...results.map(([, { peak }]) => peak.toFixed(0))],
    ['  more than at first', ...results.map(([, { peak, idle }]) => (peak - idle).toFixed(0))],
    ['not reported', ...results.map(([, { reported }]) => String(links - reported))],
    ['wrong verdicts', ...wrong.map((counts) => String(all(counts)))],
    ...linkClasses.map(({ name, is }) => [`  ${name}`, ...wrong.map((counts) => String(counts[name] ?? '·')), is]),
  ];
  return rows.map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(22))).join('')).join('\n');
}

/** How often what was said is wrong, by class. */
export function wrongByClass(links: readonly string[], said: Readonly<Record<string, Said>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const link of links) {
    const { name, is } = classOf(link);
    if (isWrong(is, said[link])) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/**
 * Wrong is a page that is there called broken, and a broken one called alive. What nobody can tell must not be called broken; a program
 * that has no word for it may call it alive. What can be told must not be called unverifiable.
 */
function isWrong(is: Said, said: Said | undefined): boolean {
  if (said === undefined) return true;
  if (said === 'unverifiable') return is !== 'unverifiable';
  return (said === 'broken') !== (is === 'broken');
}
