import assert from 'node:assert/strict';
import type { ExportParams } from '../../server/src/protocol/exporting.ts';
import { exportRequest } from '../../server/src/protocol/exporting.ts';
import { digest, headlines, letter } from './digest.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, startServer } from './serverProcess.ts';

interface Exported {
  readonly file: string;
  readonly encoding: string;
  readonly isBulletin: boolean;
  readonly articles: readonly { readonly headline: string; readonly range: unknown }[];
}

const uri = 'file:///news/8.txt';

describe('the server: bulletin/export', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ locale: 'zh-cn' });
  });
  afterEach(killServers);

  const ask = async (params: ExportParams) => {
    const { json, ...result } = await server.connection.sendRequest(exportRequest, params);
    return { ...result, document: JSON.parse(json) as Exported };
  };

  it('exports an open document as it is shown', async () => {
    await server.open(uri, digest);
    await server.edit(uri, 2, { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } }, text: '纯电' });
    const { isBulletin, articles, document } = await ask({ uri, file: 'news/8.txt' });
    assert.deepEqual({ isBulletin, articles }, { isBulletin: true, articles: 3 });
    assert.equal(document.file, 'news/8.txt');
    assert.equal(document.encoding, 'utf-8');
    assert.deepEqual(document.articles.map(({ headline }) => headline), ['纯电货船在江城下水', ...headlines.slice(1)]);
    assert.deepEqual(document.articles[0]?.range, { start: { line: 3, character: 0 }, end: { line: 7, character: 43 } });
  });

  it('exports a text', async () => {
    const { document } = await ask({ text: digest, file: 'a', encoding: 'gb18030' });
    assert.equal(document.encoding, 'gb18030');
    assert.equal(document.articles.length, 3);
  });

  it('exports the bytes of a file, in whatever encoding', async () => {
    const utf16 = Buffer.from(`\ufeff${digest}`, 'utf16le').toString('base64');
    const { document } = await ask({ uri, bytes: utf16 });
    assert.equal(document.encoding, 'utf-16le');
    assert.equal(document.file, uri);
    assert.deepEqual(document.articles.map(({ headline }) => headline), headlines);
  });

  it('says that something is no bulletin', async () => {
    const { isBulletin, articles, document } = await ask({ text: letter });
    assert.deepEqual([isBulletin, articles, document.isBulletin, document.articles], [false, 0, false, []]);
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000000080000000808060000', 'hex');
    const binary = await ask({ uri: 'file:///a.bulletin', bytes: picture.toString('base64') });
    assert.deepEqual([binary.isBulletin, binary.document.encoding], [false, 'binary']);
  });

  it('believes the name of a file that no editor has open', async () => {
    const bytes = Buffer.from(letter).toString('base64');
    assert.equal((await ask({ uri: 'file:///a.bulletin', bytes })).isBulletin, true);
    assert.equal((await ask({ uri: 'file:///a.txt', bytes })).isBulletin, false);
  });

  it('says in the language of the user that there is nothing to export', async () => {
    await assert.rejects(ask({ uri: 'file:///elsewhere.txt' }), /^Error: file:\/\/\/elsewhere\.txt：编辑器没有打开它/);
    await assert.rejects(ask({}), /编辑器没有打开它/);
  });
});
