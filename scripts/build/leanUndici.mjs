import { dirname } from 'node:path';

/** What of undici is never used here, by the end of its path, and what stands in its place. */
const replaced = [
  // The parser is there twice; this is the one that runs on every processor.
  [/undici[\\/]lib[\\/]llhttp[\\/]llhttp_simd-wasm\.js$/, "module.exports = require('./llhttp-wasm.js');"],
  // Bodies that are sent, for which all of fetch would be needed. Nothing is sent.
  [/undici[\\/]lib[\\/]web[\\/]fetch[\\/]body\.js$/, "module.exports = { extractBody() { throw new TypeError('nothing is sent'); } };"],
  // HTTP/2, which is not offered to any server.
  [/undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/, 'module.exports = undefined;'],
];

/** Leaves out of the bundle what the link checker does not use of undici, nearly half of what its agent would bring. @returns {import('esbuild').Plugin} */
export function leanUndici() {
  return {
    name: 'lean-undici',
    setup(build) {
      for (const [filter, contents] of replaced) build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    },
  };
}
