import assert from 'node:assert/strict';
import type { LinkChecker } from '../../server/src/links/linkChecker.ts';
import type { LinkStatus } from '../../server/src/links/linkStatus.ts';
import type { AnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { plantedLinks } from '../rules/support/plantedLinks.ts';
import { schemaErrors } from '../exports/schema.ts';
import { digest } from './digest.ts';
import { runCli, temporaryFolder } from './testIo.ts';

const broken = 'https://jc.example/checked-broken/2';
const alive = 'https://jc.example/checked-alive/3';
const linked = digest().replace('（来源：8月7日，北岸日报）', `$&\n原文链接：${broken}`).replace('（来源：8月8日，江城晚报）', `$&\n原文链接：${alive}`);

describe('the status of links in exports', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const make = async (files: Readonly<Record<string, string>>) => (place = await temporaryFolder(files));
  afterEach(() => place.remove());

  const statusesIn = ({ articles }: AnnotatedDocument) => articles.flatMap(({ links }) => links.map(({ url, status }) => [url, status?.outcome ?? null, status?.status ?? null]));
  const rulesIn = ({ articles }: AnnotatedDocument) => articles.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  /** What was kept: one without the network, which no test of these brings unless it says so. */
  const kept = (folders: (string | null)[] = []) => ({
    readKnownLinks: async ({ folder }: { readonly folder: string | null }) => (folders.push(folder), (url: string): LinkStatus | undefined => plantedLinks.statusOf(url)),
  });

  it('is what was found before; the network is not touched', async () => {
    await make({ 'a.txt': linked });
    const folders: (string | null)[] = [];
    const { code, stdout, stderr } = await runCli(['export', place.inside('a.txt')], kept(folders));
    assert.deepEqual([code, stderr, folders], [0, '', [null]]);
    const document: AnnotatedDocument = JSON.parse(stdout);
    assert.deepEqual(schemaErrors(document), []);
    assert.deepEqual(statusesIn(document), [[broken, 'broken', 404], [alive, 'alive', 200]]);
    assert.deepEqual(rulesIn(document), ['link-broken']);
    assert.match(stdout, /"cause": "[^"]+404/u);
  });

  it('has its place in the other formats', async () => {
    await make({ 'a.txt': linked });
    const csv = (await runCli(['export', place.inside('a.txt'), '--format', 'csv'], kept())).stdout;
    const rows = csv.split('\r\n').filter((row) => row.includes('https://jc.example/'));
    assert.deepEqual(rows.map((row) => /,(broken|alive),/u.exec(row)?.[1]), ['broken', 'alive']);
    const markdown = (await runCli(['export', place.inside('a.txt'), '--format', 'markdown'], kept())).stdout;
    assert.match(markdown, /checked-broken\/2>\) \(broken\)/u);
  });

  it('is none where nothing is known', async () => {
    await make({ 'a.txt': linked });
    const document: AnnotatedDocument = JSON.parse((await runCli(['export', place.inside('a.txt')])).stdout);
    assert.deepEqual(statusesIn(document), [[broken, null, null], [alive, null, null]]);
  });

  it('is read where --link-cache says', async () => {
    await make({ 'a.txt': linked });
    const folders: (string | null)[] = [];
    await runCli(['export', place.inside('a.txt'), '--link-cache', place.inside('cache')], kept(folders));
    assert.deepEqual(folders, [place.inside('cache')]);
  });

  it('is asked for over the network with --links', async () => {
    await make({ 'a.txt': linked, 'b.txt': linked.replaceAll('/checked-broken/', '/checked-moved/') });
    const asked: string[][] = [];
    const known = new Map<string, LinkStatus>();
    const told: unknown[] = [];
    const checker: LinkChecker = {
      check: async (urls, { onResult, allowPrivate }) => {
        told.push(allowPrivate);
        asked.push([...urls]);
        for (const url of asked.at(-1) ?? []) {
          const status = plantedLinks.statusOf(url) ?? assert.fail();
          known.set(url, status);
          onResult(url, status);
        }
      },
      known: (url) => known.get(url),
      close: async () => void told.push('closed'),
    };
    const makeLinkChecker = async ({ concurrency }: { readonly concurrency: number }) => (told.push(concurrency), checker);
    const { code, stdout } = await runCli(['export', place.inside('a.txt'), place.inside('b.txt'), '--links', '--concurrency', '3', '--allow-private', '10.0.0.0/8'], { makeLinkChecker });
    assert.equal(code, 0);
    const moved = broken.replace('broken', 'moved');
    assert.deepEqual(asked, [[broken, alive], [moved, alive]]);
    assert.deepEqual(told, [3, ['10.0.0.0/8'], ['10.0.0.0/8'], 'closed']);
    const documents = stdout.trim().split('\n').map((line): AnnotatedDocument => JSON.parse(line));
    assert.deepEqual(documents.map((document) => statusesIn(document).map(([, outcome]) => outcome)), [['broken', 'alive'], ['moved', 'alive']]);
  });

  it('comes from one or the other', async () => {
    await make({ 'a.txt': linked });
    const { code, stderr } = await runCli(['export', place.inside('a.txt'), '--links', '--link-cache', place.folder]);
    assert.equal(code, 2);
    assert.match(stderr, /use one of them/u);
    assert.equal((await runCli(['export', place.inside('a.txt'), '--links', '--concurrency', '0'])).code, 2);
  });
});
