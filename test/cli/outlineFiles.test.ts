import assert from 'node:assert/strict';
import { digest, headlines, letter } from './digest.ts';
import { runCli, temporaryFolder } from './testIo.ts';

describe('bulletin-desk outline', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => (place = await temporaryFolder({ 'a.txt': digest(), 'b.txt': letter })));
  afterEach(() => place.remove());

  it('shows a tree with lines, publishers and dates', async () => {
    const { code, stdout, stderr } = await runCli(['outline', place.inside('a.txt')]);
    assert.equal(stdout, [place.inside('a.txt'), `├─ 3: ${headlines[0]} (江城晚报 · 08-06)`, `├─ 8: ${headlines[1]} (北岸日报 · 08-07)`, `└─ 13: ${headlines[2]} (江城晚报 · 08-08)`, ''].join('\n'));
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('shows sections, and addresses under their articles', async () => {
    const { stdout } = await runCli(['outline', 'samples/海洋科技月报.txt']);
    assert.match(stdout, /\n├─ 1: 国际\n│ {2}├─ 3: 多国联合[^\n]*\n│ {2}│ {2}└─ 21: http:/u);
  });

  it('gives JSON for other programs', async () => {
    const { stdout } = await runCli(['outline', '--json', place.folder]);
    const [file, ...others] = JSON.parse(stdout) as { readonly file: string; readonly outline: readonly { readonly kind: string; readonly name: string; readonly children: readonly { readonly kind: string; readonly name: string }[] }[] }[];
    assert.deepEqual(others, []);
    assert.deepEqual(file?.outline.map(({ kind, name }) => [kind, name]), headlines.map((name) => ['article', name]));
    assert.deepEqual(file?.outline[0]?.children.map(({ kind, name }) => [kind, name]), [['source', '江城晚报']]);
  });

  it('ends with 1 where nothing is a bulletin, and with 2 where something cannot be read', async () => {
    const none = await runCli(['outline', place.inside('b.txt')]);
    assert.deepEqual([none.code, none.stdout, none.stderr], [1, '', 'bulletin-desk: shown: 0; no bulletin: 1; failed: 0\n']);
    assert.equal((await runCli(['outline', place.inside('gone.txt'), place.inside('a.txt')])).code, 2);
  });

  it('obeys no control characters of a text', async () => {
    const { stdout } = await runCli(['outline', '-'], { input: Buffer.from(digest().replace('新桥昨日', '新桥\u001b[2J昨日')) });
    assert.ok(!/[\0-\x09\x0b-\x1f]/u.test(stdout));
  });
});
