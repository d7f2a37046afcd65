import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** What this module text exports when it is bundled with these plugins, as a program that ships is; its imports start at the project's root. */
export async function bundled(contents: string, plugins: readonly Plugin[]): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../..', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    plugins: [...plugins],
  });
  const [file] = outputFiles ?? [];
  return (await import(`data:text/javascript;base64,${Buffer.from(file?.contents ?? []).toString('base64')}`)) as Record<string, unknown>;
}
