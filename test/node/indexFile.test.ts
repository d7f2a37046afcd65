import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { indexFile } from '../../server/src/node/indexFile.ts';
import { temporaryFolder } from '../cli/testIo.ts';

describe('the file of the index', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    place = await temporaryFolder();
  });
  afterEach(() => place.remove());
  const lines = async (folder: string): Promise<string[]> => {
    const read: string[] = [];
    for await (const line of indexFile(folder).read()) read.push(line);
    return read;
  };

  it('gives back the lines that were written, long and short, in a folder that it makes', async () => {
    const folder = place.inside('workspace/of/ours');
    const written = ['header', '简报', '', 'x'.repeat(3_000_000), '简'.repeat(700_000), 'last'];
    await indexFile(folder).write(written);
    assert.deepEqual(await lines(folder), written);
    assert.deepEqual(await readdir(folder), ['workspace-index.ndjson']);
  });

  it('rejects where there is none, and leaves out what has no end', async () => {
    await assert.rejects(lines(place.folder), { code: 'ENOENT' });
    await writeFile(place.inside('workspace-index.ndjson'), 'a\nb\nhalf');
    assert.deepEqual(await lines(place.folder), ['a', 'b']);
  });

  it('is the old one until the new one is whole', async () => {
    await indexFile(place.folder).write(['old']);
    const failing = function* (): Iterable<string> {
      yield 'x'.repeat(2_000_000);
      throw new Error('no more');
    };
    await assert.rejects(indexFile(place.folder).write(failing()), { message: 'no more' });
    assert.equal(await readFile(place.inside('workspace-index.ndjson'), 'utf8'), 'old\n');
    assert.deepEqual(await readdir(place.folder), ['workspace-index.ndjson']);
  });

  it('is one of the two where two windows write at once', async () => {
    const of = (window: string): string[] => Array.from({ length: 2000 }, (_, at) => `${window} ${at} ${'x'.repeat(1000)}`);
    await Promise.all([indexFile(place.folder).write(of('one')), indexFile(place.folder).write(of('two'))]);
    const read = await lines(place.folder);
    assert.ok(['one', 'two'].some((window) => JSON.stringify(of(window)) === JSON.stringify(read)));
    assert.deepEqual(await readdir(place.folder), ['workspace-index.ndjson']);
  });
});
