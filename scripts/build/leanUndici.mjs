import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** What of undici is never used here, by the end of its path, and what stands in its place. */
const replaced = [
  // The parser is there twice; this is the one that runs on every processor.
  [/undici[\\/]lib[\\/]llhttp[\\/]llhttp_simd-wasm\.js$/, "module.exports = require('./llhttp-wasm.js');"],
  // Bodies that are sent, for which all of fetch would be needed. Nothing is sent.
  [/undici[\\/]lib[\\/]web[\\/]fetch[\\/]body\.js$/, "module.exports = { extractBody() { throw new TypeError('nothing is sent'); } };"],
  // HTTP/2, which is not offered to any server.
  [/undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/, 'module.exports = undefined;'],
];

/**
 * Leaves out of the bundle what the link checker does not use of undici, nearly half of what its agent would bring; the parser lies
 * beside the bundle as `llhttp.wasm`, a quarter smaller in the package than as a text. @returns {import('esbuild').Plugin}
 */
export function leanUndici() {
  return {
    name: 'lean-undici',
    setup(build) {
      for (const [filter, contents] of replaced) build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
      build.onLoad({ filter: /undici[\\/]lib[\\/]llhttp[\\/]llhttp-wasm\.js$/ }, ({ path }) => {
        const { outfile } = build.initialOptions;
        // A bundle that is not written, as in a test, needs no file beside it.
        if (outfile !== undefined) {
          mkdirSync(dirname(outfile), { recursive: true });
          writeFileSync(join(dirname(outfile), 'llhttp.wasm'), require(path));
        }
        return { contents: "module.exports = require('node:fs').readFileSync(require('node:path').join(__dirname, 'llhttp.wasm'));" };
      });
    },
  };
}
