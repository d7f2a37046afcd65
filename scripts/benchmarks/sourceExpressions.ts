import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseScript } from 'acorn';
import { transformSync } from 'esbuild';
import { projectRoot } from '../host/paths.ts';

/** A regular expression of the sources, and the file that has it. */
export interface SourceExpression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folders = ['server/src', 'client/src'];

/** What must not be imported, since it starts a program or needs an editor. */
const programs = /Main\.ts$|^client\//u;

/**
 * Every regular expression of the sources, each once: literals, as a parser of the language finds them, and those that are put together, as they
 * are made while the sources are imported and `use` uses them.
 */
export async function sourceExpressions(use: () => Promise<void>): Promise<readonly SourceExpression[]> {
  const found = new Map<string, SourceExpression>();
  const add = (file: string, source: string, flags: string): void => void found.set(`/${source}/${flags}`, { file, source, flags });
  const files = folders.flatMap((folder) => readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`));
  for (const file of files) {
    const { code } = transformSync(readFileSync(join(projectRoot, file), 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' });
    parseScript(code, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      onToken: (token) => {
        const { pattern, flags } = (token.type.label === 'regexp' && 'value' in token ? token.value : {}) as { readonly pattern?: string; readonly flags?: string };
        if (pattern !== undefined) add(file, pattern, flags ?? '');
      },
    });
  }
  const plain = globalThis.RegExp;
  const made = (args: readonly unknown[]): void => {
    const file = /(?:server|client)\/src\/[^:)]+/u.exec(new Error().stack?.split('\n').slice(3, 5).join('\n') ?? '')?.[0];
    if (file === undefined) return;
    const { source, flags } = new plain(args[0] as string, args[1] as string | undefined);
    add(file, source, flags);
  };
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: unknown[], newTarget) {
      made(args);
      return Reflect.construct(target, args, newTarget) as object;
    },
    apply(target, self, args: unknown[]) {
      made(args);
      return Reflect.apply(target, self, args) as unknown;
    },
  });
  try {
    for (const file of files) if (!programs.test(file)) await import(pathToFileURL(join(projectRoot, file)).href);
    await use();
  } finally {
    globalThis.RegExp = plain;
  }
  return [...found.values()];
}
