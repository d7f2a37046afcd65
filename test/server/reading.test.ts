import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { CodeLensRequest, DidChangeConfigurationNotification, HoverRequest, InlayHintRequest } from 'vscode-languageserver/node';
import { explainRequest } from '../../server/src/protocol/explanation.ts';
import { nextWithoutSourceRequest, sourceCandidatesRequest } from '../../server/src/protocol/sources.ts';
import { digest, letter } from './digest.ts';
import { monthly, monthlyHeadlines } from './monthly.ts';
import { placeOf, rangeOf, textOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const hover = async (server: ServerProcess, piece: string) =>
  (await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf(monthly, piece, { on: 1 }) })) as Hover;
const shown = async (server: ServerProcess, piece: string) => ((await hover(server, piece)).contents as MarkupContent).value;

describe('the server: what tells a reader more', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: richClient });
    await server.open(uri, monthly);
  });
  afterEach(killServers);

  it('shows the card of a source: publisher, home, date, address, why', async () => {
    const card = await shown(server, '新华网');
    assert.match(card, /^\*\*新华网\*\*/);
    assert.match(card, /Home: news\\\.cn/);
    assert.match(card, /Date: 08\\-05/);
    assert.match(card, /\(<http:\/\/www\.news\.cn\/world\/2021-08\/05\/c_1127731001\.htm>\)/);
    assert.match(card, /Why: labelled as the source\\: （来源：8 月 5 日，新华网）/);
    assert.equal(textOf(monthly, (await hover(server, '新华网')).range ?? assert.fail()), '新华网');
  });

  it('shows behind the words that call an address what it is, and why', async () => {
    assert.match(await shown(server, '原文链接'), /Why: call 1 of 4 on the page, address 1 of 4 at its foot/);
    assert.match(await shown(server, 'https://world.huanqiu'), /Article: 日本渔民试用可降解渔网/);
  });

  it('shows of a headline its section, length, origin, findings, and reasons; of a section its articles', async () => {
    const card = await shown(server, '渔港夜市开张');
    for (const said of [/Section: 国内/, /Length: \d\d characters/, /Origin: none found/, /Finding: .*where it comes from/, /Why: /, /Confidence: \d+ %/]) assert.match(card, said);
    assert.match(await shown(server, '国际'), /Articles: 2/);
  });

  it('speaks Chinese, and plain text to who shows no Markdown', async () => {
    const plain = await startServer({ locale: 'zh-cn' });
    await plain.open(uri, monthly);
    const { contents } = await hover(plain, '新华网');
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.match((contents as MarkupContent).value, /^新华网\n官网：news\.cn\n日期：08-05/);
  });

  it('shows no word of a document as anything but words', async () => {
    const hostile = monthly.replaceAll('新华网', '新华网](command:x)');
    await server.edit(uri, 2, { text: hostile });
    const { contents } = (await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf(hostile, 'command') })) as Hover;
    assert.doesNotMatch((contents as MarkupContent).value, /(?<!\\)\]\(command/);
  });

  it('hints at hosts and years where the settings ask for it', async () => {
    const ask = () => server.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: whole });
    assert.equal(await ask(), null);
    await configure(server, { inlayHints: { enabled: true } });
    const hints = await ask();
    assert.deepEqual(hints?.slice(0, 2).map(({ label }) => label), ['2021', 'news.cn']);
    assert.deepEqual(hints?.[1]?.position, rangeOf(monthly, '原文链接').end);
  });

  it('shows over each headline whether it has a source and a link, where the settings ask for it', async () => {
    const ask = () => server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    assert.equal(await ask(), null);
    await configure(server, { codeLens: { enabled: true } });
    assert.deepEqual((await ask())?.map(({ command }) => command?.title), ['source ✓ · link ✓', 'source ✓ · link ✓', 'source ✓ · link ✓', 'source ✗ · link ✗', 'source ✓ · link ✓']);
  });

  it('explains what stands at a place, and the whole where no article does', async () => {
    const at = (position: { line: number; character: number }) => server.connection.sendRequest(explainRequest, { uri, position });
    const explained = await at(placeOf(monthly, '北海沿岸'));
    assert.match(explained?.markdown ?? '', /\*\*北海港口改用岸电 靠港货轮关停辅机\*\*[^]*\*\*新华网\*\*[^]*\*\*Original story\*\*[^]*\*\*国际\*\*[^]*\*\*This bulletin\*\*/);
    const title = await at({ line: 0, character: 0 });
    assert.match(title?.markdown ?? '', /^\*\*This bulletin\*\*/);
  });

  it('leads to the next article that names no source, and from the last to the first again', async () => {
    const next = (position: { line: number; character: number }) => server.connection.sendRequest(nextWithoutSourceRequest, { uri, position });
    const range = rangeOf(monthly, monthlyHeadlines[3] ?? '');
    assert.deepEqual(await next({ line: 0, character: 0 }), { range, headline: monthlyHeadlines[3] });
    assert.deepEqual(await next(range.end), { range, headline: monthlyHeadlines[3] });
    await server.open('file:///digest.txt', digest);
    assert.equal(await server.connection.sendRequest(nextWithoutSourceRequest, { uri: 'file:///digest.txt', position: range.start }), null);
  });

  it('offers the sources that an article could have, in the document’s pattern, and what the user types', async () => {
    const position = placeOf(monthly, '渔港边的夜市');
    const offered = await server.connection.sendRequest(sourceCandidatesRequest, { uri, position });
    assert.deepEqual(offered?.map(({ label, isPreferred }) => [label, isPreferred]), [
      ['（来源：8 月 11 日，新华网）', false],
      ['（来源：8 月 11 日，环球网）', false],
      ['（来源：8 月 11 日，科技日报）', false],
      ['本报讯', false],
    ]);
    const typed = await server.connection.sendRequest(sourceCandidatesRequest, { uri, position, publisher: ' 江城 晚报 ' });
    assert.deepEqual(typed?.map(({ label }) => label), ['（来源：8 月 11 日，江城 晚报）']);
    assert.deepEqual(await server.connection.sendRequest(sourceCandidatesRequest, { uri, position, publisher: ' ' }), []);
    assert.deepEqual(await server.connection.sendRequest(sourceCandidatesRequest, { uri, position: placeOf(monthly, '北海沿岸') }), []);
  });

  it('is silent of what is no bulletin', async () => {
    await server.open('file:///letter.txt', letter);
    const at = { textDocument: { uri: 'file:///letter.txt' }, position: { line: 0, character: 1 } };
    assert.equal(await server.connection.sendRequest(HoverRequest.type, at), null);
    assert.equal(await server.connection.sendRequest(explainRequest, { uri: 'file:///letter.txt', position: at.position }), null);
  });
});

async function configure(server: ServerProcess, settings: unknown): Promise<void> {
  server.configure = () => settings;
  await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}
