import { fitsGlob } from './globs.ts';

/** What the name of a file of a house style ends with. */
export const styleEnding = '.bulletin-style.json';

/** Globs of files, each with the path of the house style that holds for them, within the workspace folder; the first that fits holds. */
export type StylePaths = readonly (readonly [glob: string, path: string])[];

/** More globs than this nobody needs. */
const MOST = 50;
const LONGEST = 250;

/** Whether a value is a path to a house style that does not lead out of the folder. */
export function isStylePath(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && value.endsWith(styleEnding) && value !== styleEnding && !/^[/~]|[\\:%?#\0]/u.test(value) && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Reads what a setting or a project file says: one path for all files, or paths by globs; what is neither is left out. */
export function stylePathsFrom(given: unknown): StylePaths {
  if (isStylePath(given)) return [['*', given]];
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return [];
  return Object.entries(given).slice(0, MOST).filter((entry): entry is [string, string] => entry[0].length <= LONGEST && isStylePath(entry[1]));
}

/**
 * The path of the style that holds for a file, known by its paths, with `/`; null where none does.
 */
export function styleFor(styles: StylePaths, paths: readonly string[]): string | null {
  return styles.find(([glob]) => paths.some((path) => fitsGlob(glob, path)))?.[1] ?? null;
}
