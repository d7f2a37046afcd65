import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cliMessages, packMessages } from '../../../scripts/build/packMessages.mjs';
import { sourcesIn } from '../../support/sourcesIn.ts';
import { en } from '../../../server/src/messages/en.ts';
import { zhCN } from '../../../server/src/messages/zhCN.ts';
import { bundled } from './bundled.ts';

const both = "export { en } from './server/src/messages/en.ts'; export { zhCN } from './server/src/messages/zhCN.ts';";

describe('packMessages', () => {
  it('gives the command line every sentence in both languages', async () => {
    assert.deepEqual({ ...(await bundled(both, [packMessages(true)])) }, { en, zhCN });
  });

  it('gives the server those that are not the command line’s', async () => {
    const server = await bundled(both, [packMessages(false)]);
    const ours = (table: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(table).filter(([key]) => !cliMessages.some((beginning) => key.startsWith(beginning))));
    assert.deepEqual({ ...server }, { en: ours(en), zhCN: ours(zhCN) });
    assert.ok(Object.keys(ours(en)).length < Object.keys(en).length);
  });

  it('takes away nothing that is said outside the command line', () => {
    const cli = fileURLToPath(new URL('../../../server/src/cli/', import.meta.url));
    const messages = fileURLToPath(new URL('../../../server/src/messages/', import.meta.url));
    for (const file of sourcesIn('server/src')) {
      if (file.startsWith(cli) || file.startsWith(messages) || file.endsWith('cliMain.ts')) continue;
      const text = readFileSync(file, 'utf8');
      const said = Object.keys(en).filter((key) => cliMessages.some((beginning) => key.startsWith(beginning)) && text.includes(`'${key}'`));
      assert.deepEqual(said, [], file);
    }
  });
});
