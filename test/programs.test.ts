import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, version } from '../package.json';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The programs as they ship: `npm run build` must have made them. */
describe('the built programs', () => {
  for (const [name, file] of Object.entries(bin)) {
    it(`${name} is executable and says its version`, () => {
      accessSync(join(root, file), constants.X_OK);
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, file), '--version'], { encoding: 'utf8' });
      assert.equal(stderr, '');
      assert.ok(stdout.includes(version), stdout);
      assert.equal(status, 0);
    });
  }

  it('bulletin-desk exports a sample', () => {
    const sample = join(root, 'samples', '海洋科技月报.txt');
    const { stdout, status } = spawnSync(process.execPath, [join(root, bin['bulletin-desk']), 'export', sample], { encoding: 'utf8' });
    assert.equal(status, 0);
    const exported = JSON.parse(stdout) as { isBulletin: boolean; articles: readonly { headline: string | null }[] };
    assert.ok(exported.isBulletin);
    assert.ok(exported.articles.length > 3 && exported.articles.every(({ headline }) => headline));
  });
});
