import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CheckerOptions } from '../../../server/src/node/links/openLinkChecker.ts';
import type { LinkChecker } from '../../../server/src/links/linkChecker.ts';
import { leanUndici } from '../../../scripts/build/leanUndici.mjs';
import { temporaryFolder } from '../../cli/testIo.ts';
import { issue, makeAuthority } from './support/certificates.ts';
import { checkAll, testNames } from './support/testChecker.ts';
import { page, redirect, TestServer } from './support/testServer.ts';

describe('the checker as it is bundled', () => {
  it('works without the parts of the HTTP library that are left out', async () => {
    const place = await temporaryFolder();
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../../../server/src/node/links/openLinkChecker.ts', import.meta.url))],
      outfile: place.inside('checker.cjs'),
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      conditions: ['module'],
      mainFields: ['module', 'main'],
      metafile: true,
      plugins: [leanUndici()],
      logLevel: 'error',
    });
    const bytes = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).filter(([path]) => path.includes('undici'));
    assert.ok(bytes.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) < 160_000);
    assert.ok(!bytes.some(([path]) => /web\/(?!fetch\/body)/.test(path)), 'no fetch');

    const { openLinkChecker } = createRequire(import.meta.url)(place.inside('checker.cjs')) as { openLinkChecker: (options: CheckerOptions) => Promise<LinkChecker> };
    const authority = await makeAuthority();
    const [plain, secure] = [await TestServer.start(), await TestServer.start(await issue('news.test', authority))];
    plain.on('/a', redirect(301, `https://news.test:${secure.port}/a`));
    secure.on('/a', page(200, 'A story'));
    const checker = await openLinkChecker({ cacheFolder: null, names: testNames, isPublic: () => true, proxyOf: () => null, ca: authority.cert });
    const found = await checkAll(checker, [`http://news.test:${plain.port}/a`, `http://news.test:${plain.port}/b`]);
    await checker.close();
    await Promise.all([plain.stop(), secure.stop(), place.remove()]);
    assert.deepEqual([...found.values()].map(({ cause }) => cause).sort(), ['http-404', 'moved']);
  });
});
