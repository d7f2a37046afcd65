import assert from 'node:assert/strict';
import { StyleFiles } from '../../server/src/wiring/styleFiles.ts';

const uri = `file:///p/${encodeURIComponent('版式')}/${encodeURIComponent('周报 (1)')}.bulletin-style.json`;
const path = '版式/周报 (1).bulletin-style.json';

describe('the house styles of the workspace', () => {
  const texts = new Map<string, string>();
  const reads: string[] = [];
  const told: string[] = [];
  const files = (): StyleFiles => {
    reads.length = told.length = 0;
    return new StyleFiles(async (asked, most) => (reads.push(`${asked} ${most}`), texts.get(asked) ?? null), {
      read: ({ uri: of, problems }) => void told.push(`${of === uri} ${problems.length}`),
      unread: (of) => void told.push(of),
    });
  };

  it('are read once, up to a size, and again when they have changed', async () => {
    texts.set(uri, '{"headlines": ["### {text}"]}');
    const styles = files();
    const first = await styles.of('file:///p/', path);
    assert.equal(first?.headlines?.[0]?.written, '### {text}');
    assert.equal(await styles.of('file:///p', path), first);
    assert.deepEqual(reads, [`${uri} 64000`]);
    assert.equal(styles.changed('file:///p/other.bulletin-style.json'), false);
    // As an editor escapes it.
    assert.equal(styles.changed(uri.replace('(', '%28').replace(')', '%29')), true);
    texts.set(uri, '{"headlines": [');
    assert.equal(await styles.of('file:///p/', path), null);
    assert.deepEqual([reads.length, told], [2, ['true 0', 'true 1']]);
  });

  it('are told once where they are not there', async () => {
    texts.clear();
    const styles = files();
    for (let k = 0; k < 3; k++) assert.equal(await styles.of('file:///p/', path), null);
    assert.deepEqual(told, ['true 0', path]);
  });

  it('are read wherever the folder lies, and read anew when all are forgotten', async () => {
    texts.set(uri.replace('file:///', 'vscode-vfs://github/'), '{"headlines": ["### {text}"]}');
    const styles = files();
    assert.equal((await styles.of('vscode-vfs://github/p', path))?.headlines?.[0]?.written, '### {text}');
    styles.forgetAll();
    await styles.of('vscode-vfs://github/p', path);
    assert.equal(reads.length, 2);
  });
});
