import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../scripts/host/paths.ts';

const suiteFolder = path.join(projectRoot, 'test', 'vscode', 'suite');

/** The names of the suites: NAME of each NAME.suite.ts. */
export async function suiteNames(folder = suiteFolder): Promise<string[]> {
  const files = await readdir(folder);
  return files.flatMap((file) => /^(.+)\.suite\.ts$/.exec(file)?.[1] ?? []).sort();
}

/** Bundles these suites into one file whose run() runs them in their order, and answers its path. */
export async function bundleSuites(outFile: string, names: readonly string[], folder = suiteFolder): Promise<string> {
  const suites = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(path.join(folder, `${name}.suite.ts`))}),`);
  await build({
    stdin: {
      contents: `import { runSuites } from './runSuites.ts';\nexport const run = () => runSuites({ ${suites.join('\n')} });`,
      resolveDir: suiteFolder,
    },
    outfile: outFile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    // Mocha finds files of its own beside itself; vscode exists only inside VS Code.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outFile;
}
