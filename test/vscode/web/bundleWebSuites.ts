import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../../scripts/host/paths.ts';

const here = path.join(projectRoot, 'test', 'vscode', 'web');
const suiteFolder = path.join(projectRoot, 'test', 'vscode', 'suite');

/** Bundles these suites, the same files that run in Node, into one file for the web extension host, and answers its path. */
export async function bundleWebSuites(outFile: string, names: readonly string[]): Promise<string> {
  const suites = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(path.join(suiteFolder, `${name}.suite.ts`))}),`);
  await build({
    stdin: {
      contents: `import { runSuites } from './runSuites.ts';\nexport const run = () => runSuites({ ${suites.join('\n')} });`,
      resolveDir: suiteFolder,
    },
    // VS Code adds this ending to what it is told.
    outfile: `${outFile}.js`,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { global: 'globalThis' },
    alias: { 'node:assert/strict': path.join(here, 'assert.ts') },
    plugins: [{ name: 'for-browsers', setup: ({ onResolve }) => onResolve({ filter: /^(?:mocha|\.\/report\.ts)$/ }, ({ path: asked }) => ({ path: path.join(here, asked === 'mocha' ? 'mocha.ts' : 'report.ts') })) }],
    logLevel: 'warning',
  });
  return outFile;
}
