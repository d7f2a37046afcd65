import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile, truncate } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { annotationFiles } from '../../server/src/node/annotationFiles.ts';
import { temporaryFolder } from '../cli/testIo.ts';
import { killTrials } from './support/killTrials.ts';

describe('annotationFiles', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    place = await temporaryFolder({ 'latin.json': new Uint8Array([0x22, 0xe9, 0x22]) });
  });
  afterEach(() => place.remove());
  const uriOf = (name: string) => pathToFileURL(place.inside(name)).href;

  it('reads what it has written, and nothing where there is no file', async () => {
    assert.equal(await annotationFiles.read(uriOf('周报 #1.json')), null);
    await annotationFiles.write(uriOf('周报 #1.json'), '\ufeff{"标签": "🚢"}\n');
    assert.equal(await annotationFiles.read(uriOf('周报 #1.json')), '\ufeff{"标签": "🚢"}\n');
    assert.deepEqual((await readdir(place.folder)).sort(), ['latin.json', '周报 #1.json']);
  });

  it('refuses what is not UTF-8, and what is no file of this machine', async () => {
    await assert.rejects(annotationFiles.read(uriOf('latin.json')), TypeError);
    assert.equal(annotationFiles.has('untitled:Untitled-1'), false);
    await assert.rejects(annotationFiles.write('untitled:Untitled-1', ''), /no file of this machine/u);
    assert.equal((await readFile(place.inside('latin.json'))).length, 3);
  });

  it('refuses what never ends, and what no page can be as long as', async function () {
    if (spawnSync('mkfifo', [place.inside('pipe.json')]).status !== 0) {
      console.log('      skipped: this system has no mkfifo');
      this.skip();
    }
    await assert.rejects(annotationFiles.read(uriOf('pipe.json')), /no regular file/u);
    await truncate(place.inside('latin.json'), 64_000_001);
    await assert.rejects(annotationFiles.read(uriOf('latin.json')), /larger than 64 MB/u);
  });

  it('leaves the old file or the new one when the process is killed while it saves', async () => {
    const { pages, wrong } = await killTrials(10, Math.random);
    assert.deepEqual(wrong, []);
    assert.equal(pages[0] + pages[1], 10);
  }).timeout(60_000);
});
