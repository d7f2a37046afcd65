import { readFileSync } from 'node:fs';

/** Weights of cues as they lie in the bundle, a quarter of what they are as JSON. The file in the sources stays readable. @returns {import('esbuild').Plugin} */
export function packWeights() {
  return {
    name: 'pack-weights',
    setup(build) {
      build.onLoad({ filter: /[\\/]labels[\\/]weights\.json$/ }, ({ path }) => {
        const { unary, verdict, rivals, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
        const column = (values) => `one(unpack(${JSON.stringify(packRows(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))))}))`;
        return { contents: `${unpack}\nexport default { ...${JSON.stringify(rest)}, unary: unpack(${JSON.stringify(packRows(unary))}), verdict: ${column(verdict)}, rivals: ${column(rivals)} };`, loader: 'js' };
      });
    },
  };
}

/**
 * Rows of equal length as two texts. The names, each as a letter that says how many characters it shares with the one before (`a`
 * none, `b` one …) and the rest, divided by spaces; and a letter for each number, column by column. Throws where a name or a number
 * cannot be written so. @param {Record<string, readonly number[]>} rows
 */
export function packRows(rows) {
  let before = '';
  const names = Object.keys(rows).sort().map((name) => {
    if (/\s/.test(name)) throw new Error(`"${name}" has white space: packWeights.mjs divides names by spaces.`);
    let shared = 0;
    while (shared < 25 && shared < before.length && name[shared] === before[shared]) shared++;
    before = name;
    return String.fromCharCode(97 + shared) + name.slice(shared);
  });
  const values = Object.keys(rows).sort().map((name) => rows[name] ?? []);
  const columns = (values[0] ?? []).map((_, column) => values.map((row) => letter(row[column] ?? 0)).join(''));
  return [names.join(' '), columns.join('')];
}

/** The letters `#` to `~`, without the backslash, which would be written as two: -45 to 45. @param {number} value */
function letter(value) {
  const code = 80 + value + (80 + value >= 92 ? 1 : 0);
  if (code < 35 || code > 126) throw new Error(`a weight of ${value} is too large for a letter: see packWeights.mjs.`);
  return String.fromCharCode(code);
}

/** The other way, and the rows of a single number as numbers, as a text that stands in the bundle. */
export const unpack = `function unpack([names, letters]) {
  let name = '';
  const all = names.split(' ').map((entry) => (name = name.slice(0, entry.charCodeAt(0) - 97) + entry.slice(1)));
  const width = letters.length / all.length;
  const value = (code) => code - 80 - (code > 92 ? 1 : 0);
  return Object.fromEntries(all.map((name, at) => [name, Array.from({ length: width }, (_, column) => value(letters.charCodeAt(column * all.length + at)))]));
}
function one(rows) {
  return Object.fromEntries(Object.entries(rows).map(([name, [value]]) => [name, value]));
}`;
