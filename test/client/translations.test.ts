import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');
const table = (file: string) => JSON.parse(read(file)) as Readonly<Record<string, string>>;
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`client/src/${file}`));

const keys = (file: string): string[] => Object.keys(table(file)).sort();
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d+\}/gu))].sort();

describe('translations', () => {
  it('every sentence of the client is in the Chinese bundle, and no other is', () => {
    const calls = sources.join('\n').match(/\bl10n\.t\(/gu) ?? [];
    const said = [...sources.join('\n').matchAll(/\bl10n\.t\(\s*'(?<text>[^']+)'/gu)].map(({ groups }) => groups?.['text'] ?? '');
    assert.equal(said.length, calls.length, 'every call has a literal sentence');
    assert.deepEqual(keys('l10n/bundle.l10n.zh-cn.json'), [...new Set(said)].sort());
  });

  it('a translation has the places for values that its sentence has', () => {
    for (const [english, chinese] of Object.entries(table('l10n/bundle.l10n.zh-cn.json'))) {
      assert.deepEqual(placeholders(chinese), placeholders(english), english);
    }
  });

  it('every text of package.json is in both languages, and none is left over', () => {
    const used = [...new Set(read('package.json').match(/(?<="%)[\w.-]+(?=%")/gu))].sort();
    assert.deepEqual(keys('package.nls.json'), used);
    assert.deepEqual(keys('package.nls.zh-cn.json'), used);
  });
});
