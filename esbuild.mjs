// Bundles the three programs of the package into dist/, and what two of them share. --production: minified, without source maps, with the package's readme. --watch: again on every change.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, context } from 'esbuild';
import { minify } from 'terser';
import { bundledPackages, notices } from './scripts/build/bundledPackages.mjs';
import { leanLanguageLibraries } from './scripts/build/leanLanguageLibraries.mjs';
import { leanUndici } from './scripts/build/leanUndici.mjs';
import { packageReadme } from './scripts/build/packageReadme.mjs';
import { packMessages } from './scripts/build/packMessages.mjs';
import { packSuffixes } from './scripts/build/packSuffixes.mjs';
import { packWeights } from './scripts/build/packWeights.mjs';
import { protocolEntry, sharedProtocol } from './scripts/build/sharedProtocol.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const programs = [
  { out: 'protocol', stdin: protocolEntry },
  { out: 'client', entry: 'client/src/node/clientMain.ts' },
  { out: 'server', entry: 'server/src/node/serverMain.ts', executable: true },
  { out: 'cli', entry: 'server/src/node/cliMain.ts', executable: true },
];

/** @returns {import('esbuild').BuildOptions} */
function options({ out, entry, stdin, executable }) {
  return {
    ...(stdin ? { stdin } : { entryPoints: [entry] }),
    outfile: `dist/${out}.cjs`,
    bundle: true,
    platform: 'node',
    // What the oldest VS Code of "engines" runs on.
    target: 'node20',
    format: 'cjs',
    // The ES modules of libraries that have both: only what is used of them is bundled.
    conditions: ['module'],
    mainFields: ['module', 'main'],
    external: ['vscode'],
    banner: executable ? { js: '#!/usr/bin/env node' } : {},
    minify: production,
    charset: 'utf8',
    sourcemap: !production,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [leanUndici(), leanLanguageLibraries(), packMessages(out === 'cli'), packSuffixes(), packWeights(), ...(stdin ? [] : [sharedProtocol()]), { name: 'finish', setup: (build) => build.onEnd(finish) }],
  };
}

/** What esbuild says of each program. @type {Map<string, import('esbuild').Metafile>} */
const metafiles = new Map();

/** @param {import('esbuild').BuildResult} result */
function finish({ metafile }) {
  for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
    if (!file.endsWith('.cjs')) continue;
    if (metafile) metafiles.set(basename(file, '.cjs'), metafile);
    chmodSync(file, 0o755);
    console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB`);
  }
}

/** Takes off what is left to take off of a minified program: a twentieth of what the package weighs. @param {string} file */
async function shorten(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  writeFileSync(file, code ?? '');
}

/** Says what of others is in the programs: their licences for whoever installs them, and a list from which `npm run sbom` is made. */
function writeNotices() {
  const packages = bundledPackages(metafiles);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(packages));
  writeFileSync('dist/bundled.json', JSON.stringify(packages.map(({ text: _, ...rest }) => rest), null, 2));
}

try {
  if (watch) {
    for (const program of programs) await (await context(options(program))).watch();
  } else {
    await Promise.all(programs.map((program) => build(options(program))));
    writeNotices();
    if (production) {
      await Promise.all(programs.map(({ out }) => shorten(`dist/${out}.cjs`)));
      writeFileSync('dist/README.md', packageReadme(new URL('README.md', import.meta.url)));
    }
  }
} catch (error) {
  // What esbuild finds it has already said, with its place.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
