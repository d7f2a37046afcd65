import assert from 'node:assert/strict';
import { getDomain } from 'tldts-icann';
import { packSuffixes } from '../../../scripts/build/packSuffixes.mjs';
import { bundled } from './bundled.ts';

describe('packSuffixes', () => {
  it('leaves every rule of the list as the library has it', async () => {
    const packed = (await bundled("export { getDomain } from 'tldts-icann';", [packSuffixes()]))['getDomain'] as typeof getDomain;
    const trie = (await bundled("export * from './node_modules/tldts-icann/dist/es6/src/data/trie.js';", [])) as unknown as Trie;
    const suffixes = [...rulesBelow(trie, trie.rulesRoot), ...rulesBelow(trie, trie.exceptionsRoot)];
    assert.ok(suffixes.length > 5000);
    for (const suffix of suffixes) {
      for (const host of [suffix, `a.${suffix}`, `b.a.${suffix}`, `a.x${suffix}`]) assert.equal(packed(host), getDomain(host), host);
    }
    assert.equal(packed('news.sina.com.cn'), 'sina.com.cn');
  });
});

/** What the library keeps in `data/trie.js`, which it does not hand out. */
interface Trie {
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** Every rule in the library's own arrays; `*` stands as a label `any`. */
function rulesBelow(trie: Trie, node: number): string[] {
  const found: string[] = [];
  const offsets = Array.from(trie.edgeLength).reduce((ends, length) => (ends.push((ends.at(-1) ?? 0) + length), ends), [0]);
  const walk = (at: number, behind: string) => {
    for (let edge = trie.edgeStart[at] ?? 0; edge < (trie.edgeStart[at + 1] ?? 0); edge++) {
      const label = trie.labelText.slice(offsets[edge], offsets[edge + 1]);
      const suffix = `${label === '*' ? 'any' : label}${behind}`;
      found.push(suffix);
      walk(trie.edgeChild[edge] ?? 0, `.${suffix}`);
    }
  };
  walk(node, '');
  return found;
}
