// Bundles into dist/ the doors of client, server and command line, what doors share, and the page of the overview. --production: minified, without source maps, with the package's readme. --watch: again on every change.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, context } from 'esbuild';
import { minify } from 'terser';
import { bundledPackages, notices } from './scripts/build/bundledPackages.mjs';
import { coreOf } from './scripts/build/doors.mjs';
import { leanLanguageLibraries } from './scripts/build/leanLanguageLibraries.mjs';
import { leanUndici } from './scripts/build/leanUndici.mjs';
import { packageReadme } from './scripts/build/packageReadme.mjs';
import { packMessages } from './scripts/build/packMessages.mjs';
import { packSuffixes } from './scripts/build/packSuffixes.mjs';
import { packWeights } from './scripts/build/packWeights.mjs';
import { nodeProtocolEntry, protocolEntry, sharedProtocol } from './scripts/build/sharedProtocol.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** What of the client and of the server is the same wherever they run. */
const cores = {
  client: coreOf('./client-core.cjs', /^client\/src\/(?!node\/|browser\/)|vscode-languageclient\/lib\/common\//),
  server: coreOf('./server-core.cjs', /^server\/src\/(?!node\/|browser\/|cli\/)|vscode-languageserver\/lib\/common\//),
};

const doors = [
  { out: 'protocol', stdin: protocolEntry },
  { out: 'protocol-node', stdin: nodeProtocolEntry },
  { out: 'client', entry: 'client/src/node/clientMain.ts', core: cores.client },
  { out: 'web-client', entry: 'client/src/browser/clientMain.ts', core: cores.client, web: true },
  { out: 'server', entry: 'server/src/node/serverMain.ts', core: cores.server, executable: true },
  { out: 'web-server', entry: 'server/src/browser/serverMain.ts', core: cores.server, web: true },
  // A VS Code without Node takes `web.cjs` for no ES module, and looks for it under this name.
  { out: 'web', ending: 'cjs.js', entry: 'client/src/browser/loadParts.ts', web: true },
  { out: 'cli', entry: 'server/src/node/cliMain.ts', executable: true },
];

/** Known only when the doors have asked. They hold nothing that Node alone has. */
const coreParts = () => [
  { out: 'client-core', stdin: cores.client.entry(), web: true },
  { out: 'server-core', stdin: cores.server.entry(), web: true },
];

/** What the page of the overview loads: it runs in a browser. @returns {import('esbuild').BuildOptions} */
function pageOptions() {
  return {
    entryPoints: [{ in: 'client/page/main.ts', out: 'overview' }, { in: 'client/page/overview.css', out: 'overview' }],
    outdir: 'dist',
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: production,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [{ name: 'finish', setup: (build) => build.onEnd(finish) }],
  };
}

/** @returns {import('esbuild').BuildOptions} */
function options({ out, ending = 'cjs', entry, stdin, core, web, executable }) {
  const isProtocol = out.startsWith('protocol');
  return {
    ...(stdin ? { stdin } : { entryPoints: [entry] }),
    outfile: `dist/${out}.${ending}`,
    bundle: true,
    platform: web ? 'browser' : 'node',
    // What the oldest VS Code of "engines" runs on.
    target: web ? 'es2022' : 'node20',
    // esbuild takes it that they know no `\p{…}` of the latest Unicode, and would make such an expression anew each time it is met.
    supported: { 'regexp-unicode-property-escapes': true },
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
    plugins: [
      ...(out === 'protocol' ? [] : [sharedProtocol({ isNodePart: isProtocol })]),
      ...(core ? [core.door()] : []),
      leanUndici(),
      leanLanguageLibraries(),
      packMessages(out === 'cli'),
      packSuffixes(),
      packWeights(),
      { name: 'finish', setup: (build) => build.onEnd(finish) },
    ],
  };
}

/** What esbuild says of each program. @type {Map<string, import('esbuild').Metafile>} */
const metafiles = new Map();

/** @param {import('esbuild').BuildResult} result */
function finish({ metafile }) {
  for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
    if (file.endsWith('.map')) continue;
    if (metafile) metafiles.set(basename(file).split('.')[0] ?? file, metafile);
    if (file.endsWith('.cjs')) chmodSync(file, 0o755);
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
    // The cores can be built when their doors have asked for what is in them.
    for (const each of [...doors.map(options), pageOptions()]) await (await context(each)).watch();
    await Promise.all(doors.map((part) => build({ ...options(part), write: false, logLevel: 'silent' })));
    for (const each of coreParts().map(options)) await (await context(each)).watch();
  } else {
    await Promise.all([...doors.map(options), pageOptions()].map((each) => build(each)));
    await Promise.all(coreParts().map((part) => build(options(part))));
    writeNotices();
    if (production) {
      await shorten('dist/overview.js');
      await Promise.all([...doors, ...coreParts()].map(({ out, ending = 'cjs' }) => shorten(`dist/${out}.${ending}`)));
      writeFileSync('dist/README.md', packageReadme(new URL('README.md', import.meta.url)));
    }
  }
} catch (error) {
  // What esbuild finds it has already said, with its place.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
