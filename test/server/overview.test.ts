import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FigureKind, OverviewParams, OverviewResult } from '../../server/src/protocol/overview.ts';
import { overviewRequest } from '../../server/src/protocol/overview.ts';
import { digest, headlines, letter } from './digest.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

describe('the server: bulletin/overview', () => {
  let folder: string;
  let server: ServerProcess;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const ask = (params: Partial<OverviewParams>): Promise<OverviewResult | null> => server.connection.sendRequest(overviewRequest, { name: '周报', ...params });
  const asked = async (params: Partial<OverviewParams>): Promise<OverviewResult> => (await ask(params)) ?? assert.fail('there is an overview');
  const files = ({ bulletins }: OverviewResult) => bulletins.map(({ name, articles }) => [name, articles.length]);
  const bars = ({ figures }: OverviewResult, kind: FigureKind) => figures.find((figure) => figure.kind === kind)?.bars.map(({ label, articles }) => [label, articles.length]);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), '概览 100% #1 '));
    mkdirSync(join(folder, '八月'));
    writeFileSync(join(folder, 'a.txt'), digest);
    writeFileSync(join(folder, '八月', 'b.txt'), digest.replaceAll('晚报', '江北晚报'));
    writeFileSync(join(folder, '八月', 'letter.txt'), letter);
    server = await startServer({ capabilities: richClient, locale: 'zh-cn', folders: [{ uri: pathToFileURL(folder).href, name: 'news' }] });
  });
  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });

  it('counts the bulletins of the workspace, each once, once the folder has been read', async () => {
    const overview = await asked({});
    assert.deepEqual(files(overview), [['a.txt', 3], ['八月/b.txt', 3]]);
    assert.deepEqual(bars(overview, 'publisher'), [['江城日报', 2], ['农民日报', 2], ['晚报', 1], ['江北晚报', 1]]);
    assert.equal(overview.words.counts, '简报 2 份 · 稿件 6 篇 · 有来源 6 篇 · 无来源 0 篇');
    assert.match(overview.markdown, /^# 概览：周报\n/u);
  });

  it('counts those of a folder', async () => {
    assert.deepEqual(files(await asked({ folder: uriOf('八月') })), [['八月/b.txt', 3]]);
  });

  it('counts a file as its editor shows it, and says where its articles stand', async () => {
    await server.open(uriOf('a.txt'), `刊头以上\n${digest.replace('（来源：8 月 9 日，晚报）\nhttps://news.example.com/20210809/library.html\n', '')}`);
    const overview = await asked({ uri: uriOf('a.txt') });
    const [bulletin] = overview.bulletins;
    assert.deepEqual(bulletin?.articles.map(({ headline, range }) => [headline, range.start.line]), [[headlines[0], 4], [headlines[1], 10], [headlines[2], 13]]);
    assert.deepEqual(overview.unsourced, [1]);
    assert.deepEqual(bars(overview, 'link'), [['链接未检查', 2], ['无链接', 1]]);
  });

  it('counts a text that was never saved', async () => {
    await server.open('untitled:Untitled-1', digest);
    assert.deepEqual(files(await asked({ uri: 'untitled:Untitled-1' })), [['Untitled-1', 3]]);
  });

  it('answers null for what is no bulletin, and for what is not there', async () => {
    assert.equal(await ask({ uri: uriOf('八月/letter.txt') }), null);
    assert.equal(await ask({ uri: uriOf('gone.txt') }), null);
  });
});
