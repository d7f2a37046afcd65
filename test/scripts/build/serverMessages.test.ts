import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { withoutCommandLine } from '../../../scripts/build/serverMessages.mjs';
import { en } from '../../../server/src/messages/en.ts';
import { zhCN } from '../../../server/src/messages/zhCN.ts';

const ofCommandLine = /^(?:cli|usage|export|check|report|failure|cause)\./u;

/** The table that is left of a source file. */
function left(file: string): Record<string, string> {
  const { code } = transformSync(withoutCommandLine(readFileSync(`server/src/messages/${file}.ts`, 'utf8')), { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as Record<string, Record<string, string>> };
  new Function('module', 'exports', code)(module, module.exports);
  return Object.values(module.exports)[0] ?? {};
}

describe('what the server’s bundle leaves out of the messages', () => {
  for (const [file, whole] of [['en', en], ['zhCN', zhCN]] as const) {
    it(`are the sentences of the command line, and no other, in ${file}`, () => {
      const kept = Object.entries(whole).filter(([key]) => !ofCommandLine.test(key));
      assert.ok(kept.length < Object.keys(whole).length && kept.length > 100);
      assert.deepEqual(left(file), Object.fromEntries(kept));
    });
  }

  it('is said nowhere but in the command line', () => {
    const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/^(?:cli|messages|node)[\\/]/u.test(name));
    assert.ok(files.length > 100);
    for (const name of files) {
      const said = [...readFileSync(`server/src/${name}`, 'utf8').matchAll(/\b(?:message\([\w.]+, |said\()['"`](?<key>[\w.-]+)/gu)].map(({ groups }) => groups?.['key'] ?? '');
      assert.deepEqual(said.filter((key) => ofCommandLine.test(key)), [], name);
    }
  });
});
