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
 * The path of the style that holds for a file, known by its paths, with `/`; null where none does. In a glob `*` is anything but a
 * slash, `?` one character, `**` any folders; one without a slash is of the file's name.
 */
export function styleFor(styles: StylePaths, paths: readonly string[]): string | null {
  return styles.find(([glob]) => paths.some((path) => fits(glob, path)))?.[1] ?? null;
}

function fits(glob: string, path: string): boolean {
  const wanted = glob.replace(/^\.\//u, '').split('/');
  const parts = path.split('/');
  if (wanted.length === 1) return fitsPart(wanted[0]!, parts[parts.length - 1]!);
  let reached = new Set([0]);
  for (const want of wanted) {
    const next = new Set<number>();
    for (const at of reached) {
      if (want === '**') for (let k = at; k <= parts.length; k++) next.add(k);
      else if (at < parts.length && fitsPart(want, parts[at]!)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(parts.length);
}

/** Goes back to the last star only, which is enough where a star is anything. */
function fitsPart(glob: string, name: string): boolean {
  let [g, star, from] = [0, -1, 0];
  for (let n = 0; n < name.length;) {
    if (glob.charAt(g) === '*') [star, from] = [g++, n];
    else if (glob.charAt(g) === name.charAt(n) || glob.charAt(g) === '?') [g, n] = [g + 1, n + 1];
    else if (star >= 0) [g, n] = [star + 1, ++from];
    else return false;
  }
  return /^\**$/u.test(glob.slice(g));
}
