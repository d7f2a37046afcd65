import assert from 'node:assert/strict';
import { FileStamps } from '../../server/src/wiring/fileStamps.ts';
import { MemoryFiles } from '../server/inProcess.ts';

describe('stamps of files', () => {
  it('change when the client tells so, without a look at the disk', async () => {
    const files = new MemoryFiles();
    const stamps = new FileStamps(files, true);
    files.write('a', 'one');
    const seen = [await stamps.of('a')];
    stamps.changed('a');
    seen.push(await stamps.of('a'));
    stamps.changed('b');
    assert.equal(await stamps.of('a'), seen[1]);
    stamps.changed('a', true);
    stamps.changed('a');
    seen.push(await stamps.of('a'));
    assert.equal(new Set(seen).size, 3);
    assert.deepEqual(files.stamps, []);
  });

  it('are those of the disk where nobody tells', async () => {
    const files = new MemoryFiles();
    const stamps = new FileStamps(files, false);
    files.write('a', 'one');
    const first = await stamps.of('a');
    assert.equal(await stamps.of('a'), first);
    files.write('a', 'two');
    assert.notEqual(await stamps.of('a'), first);
    assert.equal(await stamps.of('none'), null);
    assert.deepEqual(files.reads, []);
  });
});
