import { readFileSync } from 'node:fs';

/** What no cue has in its name. */
const BETWEEN = '¦';

/** Weights of cues as they lie in the bundle, a quarter of what they are as JSON. The file in the sources stays readable. @returns {import('esbuild').Plugin} */
export function packWeights() {
  return {
    name: 'pack-weights',
    setup(build) {
      build.onLoad({ filter: /[\\/]slots[\\/]weights\.json$/ }, ({ path }) => {
        const { scale, cues } = JSON.parse(readFileSync(path, 'utf8'));
        const flat = Object.fromEntries(Object.entries(cues).flatMap(([sort, all]) => Object.entries(all).map(([rest, value]) => [`${sort}:${rest}`, value])));
        return { contents: `${unpack}\nexport default { scale: ${scale}, cues: gathered(${packedColumn(flat)}) };`, loader: 'js' };
      });
      build.onLoad({ filter: /[\\/]labels[\\/]weights\.json$/ }, ({ path }) => {
        const { unary, verdict, rivals, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
        return { contents: `${unpack}\nexport default { ...${JSON.stringify(rest)}, unary: unpack(${JSON.stringify(packRows(unary))}), verdict: ${packedColumn(verdict)}, rivals: ${packedColumn(rivals)} };`, loader: 'js' };
      });
    },
  };
}

/**
 * Rows of equal length as two texts. The names, each as a letter that says how many characters it shares with the one before (`a`
 * none, `b` one …) and the rest, divided by `BETWEEN`; and a letter for each number, column by column. Throws where a name or a number
 * cannot be written so. @param {Record<string, readonly number[]>} rows
 */
export function packRows(rows) {
  let before = '';
  const names = Object.keys(rows).sort().map((name) => {
    if (name.includes(BETWEEN)) throw new Error(`"${name}" has a ${BETWEEN}: packWeights.mjs divides names by it.`);
    let shared = 0;
    while (shared < 25 && shared < before.length && name[shared] === before[shared]) shared++;
    before = name;
    return String.fromCharCode(97 + shared) + name.slice(shared);
  });
  const values = Object.keys(rows).sort().map((name) => rows[name] ?? []);
  const columns = (values[0] ?? []).map((_, column) => values.map((row) => letter(row[column] ?? 0)).join(''));
  return [names.join(BETWEEN), columns.join('')];
}

/** Numbers by name, as a call that gives them back in the bundle. @param {Record<string, number>} values */
function packedColumn(values) {
  return `one(unpack(${JSON.stringify(packRows(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))))}))`;
}

/** The letters `#` to `~`, without the backslash, which would be written as two: -45 to 45. @param {number} value */
function letter(value) {
  const code = 80 + value + (80 + value >= 92 ? 1 : 0);
  if (code < 35 || code > 126) throw new Error(`a weight of ${value} is too large for a letter: see packWeights.mjs.`);
  return String.fromCharCode(code);
}

/** The other way, the rows of a single number as numbers, and those gathered by the first part of their names, as a text that stands in the bundle. */
export const unpack = `function unpack([names, letters]) {
  let name = '';
  const all = names.split('${BETWEEN}').map((entry) => (name = name.slice(0, entry.charCodeAt(0) - 97) + entry.slice(1)));
  const width = letters.length / all.length;
  const value = (code) => code - 80 - (code > 92 ? 1 : 0);
  return Object.fromEntries(all.map((name, at) => [name, Array.from({ length: width }, (_, column) => value(letters.charCodeAt(column * all.length + at)))]));
}
function one(rows) {
  return Object.fromEntries(Object.entries(rows).map(([name, [value]]) => [name, value]));
}
function gathered(values) {
  const all = {};
  for (const [name, value] of Object.entries(values)) {
    const colon = name.indexOf(':');
    (all[name.slice(0, colon)] ??= {})[name.slice(colon + 1)] = value;
  }
  return all;
}`;
