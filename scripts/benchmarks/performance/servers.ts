import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanUndici } from '../../build/leanUndici.mjs';
import { packWeights } from '../../build/packWeights.mjs';
import { projectRoot } from '../../host/paths.ts';

/** A server that can be started as a process that talks over stdio. */
export interface Contender {
  readonly name: string;
  readonly args: readonly string[];
  /** Settings by section, as the client answers them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** It tells nothing unasked. */
  readonly asked?: true;
}

const folder = join(projectRoot, 'out/benchmarks/performance');

/** The programs of this project as they ship, in one file each. */
export async function bundlePrograms(): Promise<{ readonly server: string; readonly nullServer: string; readonly cli: string }> {
  const entryPoints = { server: join(projectRoot, 'server/src/node/serverMain.ts'), cli: join(projectRoot, 'server/src/node/cliMain.ts'), nullServer: fileURLToPath(new URL('nullServer.ts', import.meta.url)) };
  await build({ entryPoints, outdir: folder, outExtension: { '.js': '.cjs' }, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'cjs', conditions: ['module'], mainFields: ['module', 'main'], plugins: [leanUndici(), packWeights()], logLevel: 'error' });
  return { server: join(folder, 'server.cjs'), nullServer: join(folder, 'nullServer.cjs'), cli: join(folder, 'cli.cjs') };
}

/** The Markdown language server of VS Code, with its checks switched on. */
export function markdownServer(): Contender {
  const main = createRequire(import.meta.url).resolve('vscode-markdown-languageserver/out/node/main.js');
  const validate = { enabled: true, referenceLinks: { enabled: 'warning' }, fragmentLinks: { enabled: 'warning' }, fileLinks: { enabled: 'ignore', markdownFragmentLinks: 'ignore' }, ignoredLinks: [], unusedLinkDefinitions: { enabled: 'hint' }, duplicateLinkDefinitions: { enabled: 'warning' } };
  return { name: 'Markdown server', args: [main, '--stdio'], settings: { markdown: { validate, server: { log: 'off' } } }, asked: true };
}

/** Starts it with as much memory as the machine lets it have, so that a large text ends none of them early. */
export function start({ args }: Contender): ChildProcess {
  return spawn(process.execPath, ['--max-old-space-size=6000', ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
}
