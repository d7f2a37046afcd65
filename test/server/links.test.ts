import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancellationTokenSource, DidSaveTextDocumentNotification, DocumentDiagnosticRequest, WorkDoneProgress } from 'vscode-languageserver/node';
import { type CheckLinksResult, checkLinksRequest } from '../../server/src/protocol/links.ts';
import type { BulletinSettings } from '../../server/src/protocol/settings.ts';
import { trustNotification } from '../../server/src/protocol/trust.ts';
import { letter } from './digest.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/links.txt';

/** A bulletin whose stories name these addresses. */
function bulletinOf(...addresses: readonly string[]): string {
  const stories = ['造船厂', '图书室', '粮食局'].map((place, at) =>
    [`${place}公布下半年计划`, '', `${place}说，下半年要添三件新设备，增加八个岗位，市民可以在网上查看进度，也可以打电话询问。`, `（来源：8月${6 + at}日，江城晚报）`, `原文链接：${addresses[at] ?? ''}`, ''].join('\n'),
  );
  return `江城快讯\n\n${stories.join('\n')}`;
}

describe('the server: checking links', () => {
  const asked: string[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const web = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  const ordinary = ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(url.startsWith('/gone') ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<title>A story</title>');
  };
  let root: string;
  let cacheFolder: string;
  let server: ServerProcess;
  let settings: { readonly links: Partial<BulletinSettings['links']> };

  const start = async (options: object = {}): Promise<void> => {
    server = await startServer({ capabilities: richClient, options: { cacheFolder, ...options } });
    server.configure = ({ section }) => (section === 'bulletin' ? settings : null);
  };
  const check = (params: object = {}): Promise<CheckLinksResult | null> => server.connection.sendRequest(checkLinksRequest, { uri, ...params });
  const broken = async (): Promise<number[]> => {
    const report = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items.filter(({ code }) => code === 'link-broken').map(({ range }) => range.start.line) : [];
  };

  /** Resolves when these lines, and no other, have a broken link. */
  const untilBroken = async (...lines: readonly number[]): Promise<void> => {
    for (;;) {
      const { refreshes } = server;
      if (String(await broken()) === String(lines)) return;
      await server.until(() => server.refreshes > refreshes);
    }
  };

  before(async () => {
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    root = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    cacheFolder = mkdtempSync(join(tmpdir(), 'bulletin-links-'));
    settings = { links: { check: 'manual', allowPrivate: ['127.0.0.1'] } };
    asked.length = 0;
    answer = ordinary;
  });
  afterEach(() => {
    killServers();
    web.closeAllConnections();
    rmSync(cacheFolder, { recursive: true, force: true });
  });
  after(() => web.close());

  it('counts what came out, tells how it goes, and has the client ask for diagnostics again', async () => {
    await start();
    await server.open(uri, bulletinOf(`${root}/a`, `${root}/gone`, `${root}/b`));
    const told: string[] = [];
    server.connection.onProgress(WorkDoneProgress.type, 'p1', ({ kind, message }) => void told.push(message ?? kind));
    const refreshes = server.refreshes;
    assert.deepEqual(await check({ workDoneToken: 'p1' }), { alive: 2, moved: 0, broken: 1, unverifiable: 0, cancelled: false });
    assert.deepEqual([told[0], told.at(-2), told.at(-1)], ['begin', '3 / 3', 'end']);
    await server.until(() => server.refreshes > refreshes);
    assert.deepEqual(await broken(), [12]);
  });

  it('finds what stands somewhere else by now, and says nothing of what is gone from the text', async () => {
    await start();
    let answered: (() => void) | undefined;
    const reached = new Promise<void>((resolve) => {
      answer = (request, response) => {
        answered = () => ordinary(request, response);
        resolve();
      };
    });
    await server.open(uri, bulletinOf(`${root}/gone/1`));
    const result = check();
    await reached;
    // Two lines above, while the server of the address has not answered.
    await server.edit(uri, 2, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\n\n' });
    answer = ordinary;
    answered?.();
    assert.deepEqual(await result, { alive: 0, moved: 0, broken: 1, unverifiable: 0, cancelled: false });
    assert.deepEqual(await broken(), [8]);
    await server.edit(uri, 3, { text: bulletinOf(`${root}/another`) });
    assert.deepEqual(await broken(), []);
  });

  it('asks for what it knows only when told to', async () => {
    await start();
    await server.open(uri, bulletinOf(`${root}/gone`));
    await check();
    const first = asked.length;
    assert.ok(first > 0);
    await check();
    assert.equal(asked.length, first);
    await check({ recheck: true });
    assert.ok(asked.length > first);
  });

  it('remembers what it found after it was ended', async () => {
    await start();
    await server.open(uri, bulletinOf(`${root}/gone`));
    await check();
    await server.stop();
    const first = asked.length;
    await start();
    await server.open(uri, bulletinOf(`${root}/gone`));
    await untilBroken(6);
    await check();
    assert.equal(asked.length, first);
  });

  it('asks nobody while checking is off, unless the user agrees', async () => {
    settings = { links: { allowPrivate: ['127.0.0.1'] } };
    await start();
    await server.open(uri, bulletinOf(`${root}/a`));
    assert.deepEqual(await check(), { refused: 'off' });
    assert.deepEqual(asked, []);
    assert.deepEqual(await check({ agreed: true }), { alive: 1, moved: 0, broken: 0, unverifiable: 0, cancelled: false });
  });

  it('asks nobody in a workspace that is not trusted, until it is', async () => {
    await start({ trusted: false });
    await server.open(uri, bulletinOf(`${root}/a`));
    assert.deepEqual(await check({ agreed: true }), { refused: 'untrusted' });
    assert.deepEqual(asked, []);
    await server.connection.sendNotification(trustNotification, { trusted: true });
    assert.deepEqual(await check(), { alive: 1, moved: 0, broken: 0, unverifiable: 0, cancelled: false });
  });

  it('asks nobody unasked without trust, and what is open as soon as there is trust, where the settings say so', async () => {
    settings = { links: { check: 'onOpen', allowPrivate: ['127.0.0.1'] } };
    await start({ trusted: false });
    await server.open(uri, bulletinOf(`${root}/gone`));
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    assert.deepEqual(await broken(), []);
    assert.deepEqual(await check({ recheck: true, agreed: true }), { refused: 'untrusted' });
    assert.deepEqual(asked, []);
    await server.connection.sendNotification(trustNotification, { trusted: true });
    await untilBroken(6);
    assert.deepEqual(asked, ['/gone', '/gone']);
  });

  it('asks nobody in a private network, nor what is excluded', async () => {
    settings = { links: { check: 'manual' } };
    await start();
    await server.open(uri, bulletinOf(`${root}/a`));
    assert.deepEqual(await check(), { alive: 0, moved: 0, broken: 0, unverifiable: 1, cancelled: false });
    settings = { links: { check: 'manual', allowPrivate: ['127.0.0.1'], exclude: ['127.0.0.1'] } };
    await server.stop();
    await start();
    await server.open(uri, bulletinOf(`${root}/a`));
    assert.deepEqual(await check(), { alive: 0, moved: 0, broken: 0, unverifiable: 0, cancelled: false });
    assert.deepEqual(asked, []);
  });

  it('says so of what is no bulletin', async () => {
    await start();
    await server.open(uri, letter);
    assert.deepEqual(await check(), { refused: 'notBulletin' });
  });

  it('checks what is opened or saved, where the settings say so', async () => {
    settings = { links: { check: 'onSave', allowPrivate: ['127.0.0.1'] } };
    await start();
    await server.open(uri, bulletinOf(`${root}/gone/1`));
    await server.edit(uri, 2, { text: bulletinOf(`${root}/gone/2`) });
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await untilBroken(6);
    assert.deepEqual([...new Set(asked)], ['/gone/2']);
  });

  it('stops when the user does', async () => {
    await start();
    const reached = new Promise<void>((resolve) => (answer = () => resolve()));
    await server.open(uri, bulletinOf(`${root}/slow`));
    const stop = new CancellationTokenSource();
    const closed = new Promise((resolve) => web.once('connection', (socket) => socket.once('close', resolve)));
    const result = server.connection.sendRequest(checkLinksRequest, { uri }, stop.token);
    await reached;
    stop.cancel();
    await assert.rejects(Promise.resolve(result), /cancel/u);
    await closed;
  });

  it('leaves no connection open when it ends', async () => {
    await start();
    const reached = new Promise<void>((resolve) => (answer = () => resolve()));
    await server.open(uri, bulletinOf(`${root}/slow`));
    const closed = new Promise((resolve) => web.once('connection', (socket) => socket.once('close', resolve)));
    check().then(() => undefined, () => undefined);
    await reached;
    assert.equal(await server.stop(), 0);
    await closed;
  });
});
