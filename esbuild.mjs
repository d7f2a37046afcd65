// Bundles the three programs of the package into dist/. --production: minified, without source maps. --watch: again on every change.
import { chmodSync } from 'node:fs';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const programs = [
  { out: 'client', entry: 'client/src/node/clientMain.ts' },
  { out: 'server', entry: 'server/src/node/serverMain.ts', executable: true },
  { out: 'cli', entry: 'server/src/node/cliMain.ts', executable: true },
];

/** @returns {import('esbuild').BuildOptions} */
function options({ out, entry, executable }) {
  return {
    entryPoints: [entry],
    outfile: `dist/${out}.cjs`,
    bundle: true,
    platform: 'node',
    // What the oldest VS Code of "engines" runs on.
    target: 'node20',
    format: 'cjs',
    // The ES modules of libraries that have both: only what is used of them is bundled.
    conditions: ['module'],
    external: ['vscode'],
    banner: executable ? { js: '#!/usr/bin/env node' } : {},
    minify: production,
    sourcemap: !production,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [{ name: 'finish', setup: (build) => build.onEnd(finish) }],
  };
}

/** @param {import('esbuild').BuildResult} result */
function finish({ metafile }) {
  for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
    if (!file.endsWith('.cjs')) continue;
    chmodSync(file, 0o755);
    console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB`);
  }
}

try {
  if (watch) {
    for (const program of programs) await (await context(options(program))).watch();
  } else {
    await Promise.all(programs.map((program) => build(options(program))));
  }
} catch {
  // esbuild has already said what is wrong, and where.
  process.exitCode = 1;
}
