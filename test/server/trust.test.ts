import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidSaveTextDocumentNotification, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { annotatedRequest, type AnnotatedBulletin } from '../../server/src/protocol/annotatedBulletin.ts';
import { overviewRequest } from '../../server/src/protocol/overview.ts';
import { editTagsRequest, type EditTagsResult } from '../../server/src/protocol/tags.ts';
import { trustNotification } from '../../server/src/protocol/trust.ts';
import { digest, headlines } from './digest.ts';
import { placeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const [boat = ''] = headlines;

/** A folder from anybody, with links in it that lead to what is not theirs. */
describe('the server: a workspace that is not trusted', () => {
  let folder: string;
  let elsewhere: string;
  let server: ServerProcess;
  const inside = (...path: string[]): string => join(folder, ...path);
  const uriOf = (...path: string[]): string => pathToFileURL(inside(...path)).href;
  const start = async (trusted: boolean | undefined, locale = 'en'): Promise<void> => {
    server = await startServer({ capabilities: richClient, locale, folders: [{ uri: pathToFileURL(folder).href, name: 'desk' }], options: trusted === undefined ? {} : { trusted } });
    server.configure = () => null;
  };
  const shown = async (uri: string): Promise<AnnotatedBulletin> => (await server.connection.sendRequest(annotatedRequest, { uri })) ?? assert.fail('it is a bulletin');
  const tag = async (uri: string, value: string): Promise<EditTagsResult> =>
    (await server.connection.sendRequest(editTagsRequest, { uri, places: [{ article: placeOf(digest, boat) }], add: [value], remove: [] })) ?? assert.fail('it is a bulletin');
  const tagsOf = async (uri: string): Promise<string[]> => (await shown(uri)).articles.flatMap(({ tags }) => tags.map(({ value }) => value));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '来稿 100% #1 '));
    elsewhere = mkdtempSync(join(tmpdir(), 'private-'));
    writeFileSync(inside('a.txt'), digest);
  });
  afterEach(() => {
    killServers();
    for (const each of [folder, elsewhere]) rmSync(each, { recursive: true, force: true });
  });

  it('tags as ever, and keeps the tags beside the bulletin', async () => {
    await start(false);
    await server.open(uriOf('a.txt'), digest);
    assert.equal((await tag(uriOf('a.txt'), '航运')).problem, null);
    assert.ok(readFileSync(inside('a.txt.annotations.json'), 'utf8').includes('航运'));
    assert.deepEqual(await tagsOf(uriOf('a.txt')), ['航运']);
  });

  for (const [locale, sentence] of [['en', /^a\.txt\.annotations\.json is a link, and links are not followed in a workspace that is not trusted\. Trust it/u], ['zh-cn', /^a\.txt\.annotations\.json 是一个链接，而在不受信任的工作区里不跟随链接。请信任此工作区/u]] as const) {
    it(`writes through no link, says so (${locale}), and does once the workspace is trusted`, async () => {
      // An empty file: what is in another one would be in the way by itself.
      writeFileSync(join(elsewhere, 'keys'), '');
      symlinkSync(join(elsewhere, 'keys'), inside('a.txt.annotations.json'));
      await start(false, locale);
      await server.open(uriOf('a.txt'), digest);
      assert.match((await shown(uriOf('a.txt'))).problem ?? '', sentence);
      assert.match((await tag(uriOf('a.txt'), '航运')).problem ?? '', sentence);
      await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uriOf('a.txt') } });
      assert.deepEqual(await tagsOf(uriOf('a.txt')), []);
      assert.equal(readFileSync(join(elsewhere, 'keys'), 'utf8'), '');

      await server.connection.sendNotification(trustNotification, { trusted: true });
      assert.equal((await tag(uriOf('a.txt'), '航运')).problem, null);
      assert.ok(readFileSync(join(elsewhere, 'keys'), 'utf8').includes('航运'));
    });
  }

  it('makes no file where a link leads nowhere', async () => {
    symlinkSync(join(elsewhere, 'new'), inside('a.txt.annotations.json'));
    await start(false);
    await server.open(uriOf('a.txt'), digest);
    assert.match((await tag(uriOf('a.txt'), '航运')).problem ?? '', /is a link/u);
    assert.equal(existsSync(join(elsewhere, 'new')), false);
  });

  it('shows tags from behind a link only once the workspace is trusted', async () => {
    await start(undefined);
    await server.open(uriOf('a.txt'), digest);
    await tag(uriOf('a.txt'), '航运');
    await server.stop();
    writeFileSync(join(elsewhere, 'tags.json'), readFileSync(inside('a.txt.annotations.json')));
    rmSync(inside('a.txt.annotations.json'));
    symlinkSync(join(elsewhere, 'tags.json'), inside('a.txt.annotations.json'));

    await start(false);
    await server.open(uriOf('a.txt'), digest);
    assert.deepEqual(await tagsOf(uriOf('a.txt')), []);
    await server.connection.sendNotification(trustNotification, { trusted: true });
    assert.deepEqual(await tagsOf(uriOf('a.txt')), ['航运']);
    await server.connection.sendNotification(trustNotification, { trusted: false });
    assert.deepEqual(await tagsOf(uriOf('a.txt')), []);
  });

  it('counts no bulletin that is a link, nor one behind a folder that is one', async () => {
    mkdirSync(join(elsewhere, 'letters'));
    writeFileSync(join(elsewhere, 'letters', 'b.txt'), digest);
    symlinkSync(join(elsewhere, 'letters', 'b.txt'), inside('b.txt'));
    symlinkSync(join(elsewhere, 'letters'), inside('letters'));
    await start(false);
    const named = async (params: object): Promise<string[] | null> => (await server.connection.sendRequest(overviewRequest, { name: 'desk', ...params }))?.bulletins.map(({ name }) => name).sort() ?? null;
    assert.deepEqual(await named({}), ['a.txt']);
    assert.equal(await named({ uri: uriOf('b.txt') }), null);
    assert.equal(await named({ uri: uriOf('letters', 'b.txt') }), null);
    await server.connection.sendNotification(trustNotification, { trusted: true });
    assert.deepEqual(await named({ uri: uriOf('letters', 'b.txt') }), ['letters/b.txt']);
    assert.deepEqual(await named({}), ['a.txt', 'b.txt']);
  });

  it('takes nothing from a project file or a house style that is a link, and says so of the project file', async () => {
    const rulesOf = async (): Promise<unknown[]> => {
      const report = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf('a.txt') } });
      return report.kind === 'full' ? report.items.map(({ code }) => code) : assert.fail();
    };
    writeFileSync(join(elsewhere, 'project.json'), JSON.stringify({ rules: { 'link-missing': 'off' }, houseStyle: 'x.bulletin-style.json' }));
    writeFileSync(join(elsewhere, 'style.json'), JSON.stringify({ headlines: ['社区{text}'] }));
    symlinkSync(join(elsewhere, 'project.json'), inside('.bulletin-desk.json'));
    symlinkSync(join(elsewhere, 'style.json'), inside('x.bulletin-style.json'));
    const text = digest.replace('https://news.example.com/20210806/boat.html', '原文链接：');
    await start(false);
    await server.open(uriOf('a.txt'), text);
    assert.ok((await shown(uriOf('a.txt'))).articles.some(({ headline }) => headline === '社区图书室延长开放时间'));
    await server.until(() => server.told.some(({ uri, diagnostics }) => uri === uriOf('.bulletin-desk.json') && /link in a workspace that is not trusted/u.test(String(diagnostics[0]?.message))));
    const found = await rulesOf();

    await server.connection.sendNotification(trustNotification, { trusted: true });
    await server.until(() => server.told.filter(({ uri }) => uri === uriOf('.bulletin-desk.json')).at(-1)?.diagnostics.length === 0);
    assert.ok((await shown(uriOf('a.txt'))).articles.some(({ headline }) => headline === '图书室延长开放时间'));
    assert.deepEqual([found.includes('link-missing'), (await rulesOf()).includes('link-missing')], [true, false]);
  });
});
