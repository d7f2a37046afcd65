import { readFileSync } from 'node:fs';

/** Weights of cues as they lie in the bundle: a letter for each number, a third smaller there than as JSON. The file in the sources stays readable. @returns {import('esbuild').Plugin} */
export function packWeights() {
  return {
    name: 'pack-weights',
    setup(build) {
      build.onLoad({ filter: /[\\/]labels[\\/]weights\.json$/ }, ({ path }) => {
        const { unary, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
        /** @type {Record<string, string[]>} */
        const families = {};
        for (const [name, row] of Object.entries(unary)) {
          const at = name.indexOf(':') + 1;
          (families[name.slice(0, at)] ??= []).push(row.map((/** @type {number} */ value) => letter(value)).join('') + name.slice(at));
        }
        return { contents: `${unpack}\nexport default { ...${JSON.stringify(rest)}, unary: unpack(${JSON.stringify(families)}, ${Object.values(unary)[0].length}) };`, loader: 'js' };
      });
    },
  };
}

/** The letters `(` to `z` that need no escape: -43 to 42. */
const ZERO = 83;

/** @param {number} value */
function letter(value) {
  const code = Math.max(40, Math.min(126, ZERO + value));
  // A backslash would be written as two.
  return String.fromCharCode(code === 92 ? 91 : code);
}

const unpack = `function unpack(families, width) {
  const unary = {};
  for (const [family, rows] of Object.entries(families)) {
    for (const row of rows) unary[family + row.slice(width)] = Array.from(row.slice(0, width), (letter) => letter.charCodeAt(0) - ${ZERO});
  }
  return unary;
}`;
