import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
      // The parser's machine code lies beside the program as it is: as letters, it would be a third larger.
      build.onLoad({ filter: /undici[\\/]lib[\\/]llhttp[\\/]llhttp-wasm\.js$/ }, ({ path }) => {
        const letters = /'(?<code>[A-Za-z0-9+/=]{1000,})'/.exec(readFileSync(path, 'utf8'))?.groups?.['code'];
        if (letters === undefined) throw new Error(`${path} does not hold its code as it did: look at scripts/build/leanUndici.mjs.`);
        const { outdir, outfile = '' } = build.initialOptions;
        const folder = outdir ?? dirname(outfile);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'llhttp.wasm'), Buffer.from(letters, 'base64'));
        return { contents: "module.exports = require('node:fs').readFileSync(require('node:path').join(__dirname, 'llhttp.wasm'));" };
      });
      for (const [filter, contents] of replaced) build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    },
  };
}
