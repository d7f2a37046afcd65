import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contend, type Said } from './contender.ts';

interface Linkinator {
  check(options: object): Promise<{ readonly links: readonly { readonly url: string; readonly state: string }[] }>;
}

void contend(async (rivals) => {
  const { check } = (await import(pathToFileURL(join(rivals, 'node_modules/linkinator/build/src/index.js')).href)) as Linkinator;
  const retry = process.argv.includes('--retry');
  return async ({ links, concurrency }) => {
    writeFileSync(join(rivals, 'links.md'), links.map((link) => `- <${link}>\n`).join(''));
    const checked = await check({ path: 'links.md', serverRoot: rivals, markdown: true, concurrency, timeout: 30_000, retry, retryErrors: retry, retryErrorsCount: 2, retryErrorsJitter: 500 });
    return Object.fromEntries(checked.links.map(({ url, state }): [string, Said] => [url, state === 'OK' ? 'alive' : 'broken']));
  };
});
