import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { verdict } from '../../server/src/links/linkStatus.ts';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';
import { taggedBulletin } from '../overview/issues.ts';
import { digest, headlines, letter } from './digest.ts';
import { runCli, systemError, temporaryFolder } from './testIo.ts';

interface Reported {
  readonly bulletins: readonly { readonly file: string; readonly articles: readonly { readonly headline: string }[] }[];
  readonly figures: readonly { readonly kind: string; readonly bars: readonly { readonly key: string | null; readonly articles: readonly number[] }[] }[];
  readonly unsourced: readonly number[];
}

const unsourced = `${digest()}\n老码头改成公园\n\n停用多年的老码头改成了滨江公园，旧吊车留作纪念，夜里亮灯。孩子们在步道上骑车。\n`;

describe('bulletin-desk report', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const make = async (files: Readonly<Record<string, string | Uint8Array>>) => (place = await temporaryFolder(files));
  afterEach(() => place.remove());

  const report = (...args: readonly string[]) => runCli(['report', ...args]);
  const bars = (stdout: string, kind: string) => (JSON.parse(stdout) as Reported).figures.find((figure) => figure.kind === kind)?.bars.map(({ key, articles }) => [key, articles.length]);

  it('draws figures for a terminal, and names what lacks a source', async () => {
    await make({ 'a.txt': unsourced });
    const { code, stdout, stderr } = await report(place.inside('a.txt'));
    assert.match(stdout, /\n {2}江城晚报 {5}2 {2}█/u);
    assert.ok(stdout.endsWith(`\n  ${place.inside('a.txt')}:18: 老码头改成公园\n`), stdout);
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('counts all bulletins together as JSON, and skips what is none', async () => {
    await make({ 'a.txt': digest(), 'b.md': letter, 'c/d.txt': digest().replaceAll('江城晚报', '东山晚报') });
    const { code, stdout, stderr } = await report(place.folder, '--json');
    assert.deepEqual(bars(stdout, 'publisher'), [['江城晚报', 2], ['北岸日报', 2], ['东山晚报', 2]]);
    assert.deepEqual((JSON.parse(stdout) as Reported).bulletins.map(({ articles }) => articles.map(({ headline }) => headline)), [headlines, headlines]);
    assert.deepEqual([code, stderr], [0, 'bulletin-desk: reported: 2; no bulletin, skipped: 1; failed: 0\n']);
  });

  it('writes Markdown into a file, in the language asked for', async () => {
    await make({ 'a.txt': digest() });
    const { code, stdout } = await report(place.inside('a.txt'), '--format', 'markdown', '--out', place.inside('r.md'), '--lang', 'zh');
    assert.match(await readFile(place.inside('r.md'), 'utf8'), /^# 概览：.*\n\n简报 1 份 · 稿件 3 篇/u);
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('never writes over a bulletin', async () => {
    await make({ 'a.txt': digest() });
    const { code, stderr } = await report(place.inside('a.txt'), '--out', place.inside('a.txt'));
    assert.match(stderr, /inputs are never overwritten/u);
    assert.equal(code, 2);
    assert.equal(await readFile(place.inside('a.txt'), 'utf8'), digest());
  });

  it('says what was found of links before, and asks nobody', async () => {
    const url = 'https://news.example.com/a';
    await make({ 'a.txt': digest().replace('（来源：8月6日，江城晚报）', `（来源：8月6日，江城晚报）\n${url}`) });
    const readKnownLinks = async () => () => ({ ...verdict('http-404', { status: 404 }), checkedAt: '2024-05-20T08:00:00.000Z' });
    const { stdout } = await runCli(['report', place.inside('a.txt'), '--json'], { readKnownLinks });
    assert.deepEqual(bars(stdout, 'link'), [['broken', 1], ['none', 2]]);
  });

  it('counts the tags in the file beside the bulletin', async () => {
    await make({ 'a.txt': digest() });
    const { tags } = taggedBulletin(digest(), { [headlines[1] ?? '']: '交通' });
    await writeFile(place.inside('a.txt.annotations.json'), serializePage(tags.page));
    assert.deepEqual(bars((await report(place.inside('a.txt'), '--json')).stdout, 'tag'), [['交通', 1], [null, 2]]);
  });

  it('says which file cannot be read, and counts all others', async () => {
    await make({ 'a.txt': digest(), 'b.txt': digest() });
    const files = { ...nodeFiles, read: (path: string) => (path.endsWith('b.txt') ? Promise.reject(systemError('EACCES')) : nodeFiles.read(path)) };
    const { code, stdout, stderr } = await runCli(['report', place.folder, '--json'], { files });
    assert.match(stderr, /b\.txt: cannot be read: permission denied/u);
    assert.deepEqual([code, (JSON.parse(stdout) as Reported).bulletins.length], [2, 1]);
  });

  it('reads standard input', async () => {
    await make({});
    const { code, stdout } = await runCli(['report', '-'], { input: Buffer.from(digest()) });
    assert.match(stdout, /^Overview: standard input\nBulletins: 1 · articles: 3/u);
    assert.equal(code, 0);
  });

  it('stops without writing anything', async () => {
    await make({ 'a.txt': digest() });
    const { code, stdout, stderr } = await runCli(['report', place.folder], { signal: AbortSignal.abort() });
    assert.deepEqual([code, stdout], [130, '']);
    assert.match(stderr, /stopped; nothing was written/u);
  });
});
