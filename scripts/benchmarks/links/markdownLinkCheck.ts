import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contend, type Said } from './contender.ts';

type Results = readonly { readonly link: string; readonly status: string }[];
type MarkdownLinkCheck = (markdown: string, options: object, done: (error: Error | null, results: Results) => void) => void;

/** How many links it checks at once, whatever it is told: so that it is not at a disadvantage, as many runs of it are begun as make up the difference. */
const OWN = 2;

void contend((rivals) => {
  const check = createRequire(join(rivals, 'package.json'))('markdown-link-check') as MarkdownLinkCheck;
  return Promise.resolve(async ({ links, concurrency }) => {
    const runs = Math.max(1, Math.floor(concurrency / OWN));
    const share = (run: number) => links.filter((_, i) => i % runs === run).map((link) => `- <${link}>\n`).join('');
    const results = await Promise.all(
      Array.from({ length: runs }, (_, run) => new Promise<Results>((resolve, reject) => check(share(run), { timeout: '30s', retryOn429: true }, (error, found) => (error ? reject(error) : resolve(found))))),
    );
    return Object.fromEntries(results.flat().map(({ link, status }): [string, Said] => [link, status === 'alive' ? 'alive' : 'broken']));
  });
});
