import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';
import { pageFeet } from '../reflow/texts.ts';
import { digest, letter } from './digest.ts';
import { runCli, systemError, temporaryFolder } from './testIo.ts';

/** The digest with an address in it that is broken over lines, and one that ends in a full stop. */
const faulty = digest()
  .replace('江城晚报）\n\n新桥', '江城晚报）\n原文链接：https://www.jcwb.example/2021-08/06/content_\n1678254.html\n\n新桥')
  .replace('北岸日报）\n', '北岸日报）\n原文链接：https://www.banews.example/2021-08/07/b2.html。\n');
const mended = faulty.replace('content_\n1678254', 'content_1678254').replace('b2.html。', 'b2.html');

describe('bulletin-desk fix', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const make = async (files: Readonly<Record<string, string | Uint8Array>>) => (place = await temporaryFolder(files));
  const read = (name: string) => readFile(place.inside(name), 'utf8');
  afterEach(() => place.remove());

  it('does the safe fixes, and leaves nothing else behind', async () => {
    await make({ 'a.txt': faulty, 'b.txt': letter, 'c.txt': digest() });
    const { code, stdout, stderr } = await runCli(['fix', place.folder]);
    assert.deepEqual([code, stdout], [0, '']);
    assert.equal(stderr, 'bulletin-desk: fixed: 1; nothing to fix: 1; no bulletin: 1; failed: 0\n');
    assert.equal(await read('a.txt'), mended);
    assert.deepEqual([await read('b.txt'), await read('c.txt')], [letter, digest()]);
    assert.deepEqual((await readdir(place.folder)).sort(), ['a.txt', 'b.txt', 'c.txt']);
    assert.equal((await runCli(['fix', '--dry-run', place.folder])).code, 0, 'nothing is left to fix');
  });

  it('shows what it would change, writes nothing, and ends with 1', async () => {
    await make({ 'a.txt': faulty });
    const { code, stdout, stderr } = await runCli(['fix', '--dry-run', place.inside('a.txt')]);
    assert.equal(code, 1);
    assert.match(stdout, /^--- a\/.*a\.txt\n\+\+\+ b\/.*a\.txt\n@@ /u);
    assert.deepEqual(stdout.split('\n').filter((line) => /^[-+](?![-+])/u.test(line)), [
      '-原文链接：https://www.jcwb.example/2021-08/06/content_',
      '-1678254.html',
      '+原文链接：https://www.jcwb.example/2021-08/06/content_1678254.html',
      '-原文链接：https://www.banews.example/2021-08/07/b2.html。',
      '+原文链接：https://www.banews.example/2021-08/07/b2.html',
    ]);
    assert.match(stderr, /nothing was written/u);
    assert.equal(await read('a.txt'), faulty);
  });

  it('keeps a byte order mark and CR LF', async () => {
    await make({ 'a.txt': `\ufeff${faulty.replaceAll('\n', '\r\n')}` });
    assert.equal((await runCli(['fix', place.inside('a.txt')])).code, 0);
    assert.equal(await read('a.txt'), `\ufeff${mended.replaceAll('\n', '\r\n')}`);
  });

  it('does not write what it could not write back without loss', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(faulty, 'utf16le')]);
    await make({ 'a.txt': bytes, 'b.txt': faulty });
    const { code, stderr } = await runCli(['fix', place.folder]);
    assert.equal(code, 2);
    assert.match(stderr, /a\.txt: is stored as utf-16le, and only UTF-8 can be written back/u);
    assert.deepEqual(await readFile(place.inside('a.txt')), bytes);
    assert.equal(await read('b.txt'), mended);
    assert.equal((await runCli(['fix', '--dry-run', place.inside('a.txt')])).code, 1, 'but it shows what it would do');
  });

  it('goes by the project file', async () => {
    await make({ 'a.txt': faulty, '.bulletin-desk.json': '{ "rules": { "link-wrapped": "off" } }' });
    await runCli(['fix', place.inside('a.txt')]);
    assert.equal(await read('a.txt'), faulty.replace('b2.html。', 'b2.html'));
  });

  it('gives standard input back on standard output, changed or not', async () => {
    await make({});
    assert.equal((await runCli(['fix', '-'], { input: Buffer.from(faulty) })).stdout, mended);
    assert.equal((await runCli(['fix', '-'], { input: Buffer.from(letter) })).stdout, letter);
  });

  it('says what cannot be read or written, and does the rest', async () => {
    await make({ 'a.txt': faulty, 'b.txt': faulty });
    const files = { ...nodeFiles, openAside: (path: string) => (path.endsWith('a.txt') ? Promise.reject(systemError('EROFS')) : nodeFiles.openAside(path)) };
    const { code, stderr } = await runCli(['fix', place.folder, place.inside('gone.txt')], { files });
    assert.equal(code, 2);
    assert.match(stderr, /a\.txt: cannot be written: the disk is read-only/u);
    assert.match(stderr, /gone\.txt: cannot be read: there is no such file/u);
    assert.deepEqual([await read('a.txt'), await read('b.txt')], [faulty, mended]);
  });
});

describe('bulletin-desk reflow', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => (place = await temporaryFolder({ 'a.txt': pageFeet.wrapped, 'b.txt': pageFeet.clean, 'c.txt': letter })));
  afterEach(() => place.remove());

  it('shows the text, and writes nothing', async () => {
    const { code, stdout, stderr } = await runCli(['reflow', place.inside('a.txt')]);
    assert.deepEqual([code, stdout, stderr], [0, pageFeet.clean, '']);
    assert.equal(await readFile(place.inside('a.txt'), 'utf8'), pageFeet.wrapped);
  });

  it('writes where it is told to', async () => {
    const { code, stderr } = await runCli(['reflow', '--write', place.folder]);
    assert.deepEqual([code, stderr], [0, 'bulletin-desk: cleaned up: 1; nothing to do: 1; left as they are: 0; no bulletin: 1; failed: 0\n']);
    assert.equal(await readFile(place.inside('a.txt'), 'utf8'), pageFeet.clean);
  });

  it('shows a diff, and ends with 1 where there is one', async () => {
    assert.equal((await runCli(['reflow', '--diff', place.folder])).code, 1);
    const none = await runCli(['reflow', '--diff', place.inside('b.txt')]);
    assert.deepEqual([none.code, none.stdout], [0, '']);
  });

  it('takes one text where it is to show it, and one manner', async () => {
    const several = await runCli(['reflow', place.folder]);
    assert.equal(several.code, 2);
    assert.match(several.stderr, /add --write .* or --diff/u);
    assert.equal((await runCli(['reflow', '--write', '--diff', place.folder])).code, 2);
    assert.match((await runCli(['reflow', place.folder, '--lang', 'zh'])).stderr, /请加 --write/u);
  });
});
