import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the command line as it ships, of the sources as they are now. */
export async function bundleCli(outfile: string): Promise<void> {
  const entry = fileURLToPath(new URL('../../server/src/node/cliMain.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: 'node', target: 'node20', format: 'cjs', outfile, conditions: ['module'], mainFields: ['module', 'main'], logLevel: 'error' });
}
