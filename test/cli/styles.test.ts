import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { digest, headlines } from './digest.ts';
import { runCli, temporaryFolder } from './testIo.ts';

const marked = digest().replaceAll(/^(?=三条|新桥|图书)/gmu, '甲◇');
const style = '{"headlines": ["甲◇{text}"]}';
const named = '版式/江城.bulletin-style.json';

describe('bulletin-desk with house styles', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const make = async (files: Readonly<Record<string, string>>) => (place = await temporaryFolder(files));
  afterEach(() => place.remove());

  const exported = (stdout: string): (string | null)[][] => {
    const documents = stdout.trim().startsWith('{\n') ? [stdout] : stdout.trim().split('\n');
    return documents.map((json) => (JSON.parse(json) as { articles: { headline: string | null }[] }).articles.map(({ headline }) => headline));
  };
  const unread = headlines.map((headline) => `甲◇${headline}`);

  it('exports by the styles that the nearest project file names', async () => {
    await make({ 'a/1.txt': marked, 'a/2.md': marked, [`a/${named}`]: style, 'a/.bulletin-desk.json': JSON.stringify({ houseStyle: { '*.txt': named } }) });
    const { code, stdout, stderr } = await runCli(['export', place.inside('a/1.txt'), place.inside('a/2.md')]);
    assert.deepEqual([code, exported(stdout)], [0, [headlines, unread]]);
    assert.doesNotMatch(stderr, /style/u);
  });

  it('takes another for all files', async () => {
    await make({ 'a.txt': marked, '任意.json': style, '.bulletin-desk.json': JSON.stringify({ houseStyle: 'gone.bulletin-style.json' }) });
    const { code, stdout, stderr } = await runCli(['export', place.inside('a.txt'), '--house-style', place.inside('任意.json')]);
    assert.deepEqual([code, stderr, exported(stdout)], [0, '', [headlines]]);
    const piped = await runCli(['export', '-', '--house-style', place.inside('任意.json')], { input: Buffer.from(marked) });
    assert.deepEqual(exported(piped.stdout), [headlines]);
  });

  it('checks by them', async () => {
    const one = '甲◇渡口加开夜航班次\n首班船六点开出。\n\n甲◇渡口加开夜航班次\n末班船改到零点。\n';
    await make({ 'a.txt': one, [named]: style });
    assert.match((await runCli(['check', place.inside('a.txt')])).stderr, /checked: 0; no bulletin: 1/u);
    const { stdout } = await runCli(['check', place.inside('a.txt'), '--house-style', place.inside(named)]);
    assert.match(stdout, /headline-duplicate/u);
  });

  it('refuses one that it cannot use, and says why', async () => {
    await make({ 'a.txt': marked, 'b.json': '{"headlines": ["{text}"]}', 'c.json': ' '.repeat(70_000) });
    for (const [file, why] of [['b.json', /fits every line/u], ['c.json', /64000/u], ['d.json', /no such file/u], ['.', /./u]] as const) {
      const { code, stdout, stderr } = await runCli(['export', place.inside('a.txt'), '--house-style', place.inside(file)]);
      assert.deepEqual([code, stdout], [2, ''], file);
      assert.match(stderr, why);
    }
  });

  it('tells once of one that a project file names and that cannot be used, and goes on without it', async () => {
    await make({ 'a.txt': marked, 'b.txt': marked, '.bulletin-desk.json': JSON.stringify({ houseStyle: 'x.bulletin-style.json' }) });
    const gone = await runCli(['export', place.folder]);
    assert.deepEqual([gone.code, exported(gone.stdout)], [0, [unread, unread]]);
    assert.equal(gone.stderr.match(/x\.bulletin-style\.json/gu)?.length, 1, gone.stderr);
    await symlink('/dev/zero', place.inside('x.bulletin-style.json'));
    assert.deepEqual(exported((await runCli(['export', place.folder])).stdout), [unread, unread]);
  });
});
