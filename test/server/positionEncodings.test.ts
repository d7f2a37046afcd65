import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionItem, Position, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { exportRequest } from '../../server/src/protocol/exporting.ts';
import { letter } from './digest.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, richClient, startServer } from './serverProcess.ts';
import { boats, boatsAgain, ships } from './ships.ts';
import type { Encoding } from './units.ts';
import { CountingClient, encodings } from './units.ts';

/** One server that counts in its own way, and its client. */
interface Side {
  readonly encoding: Encoding;
  readonly server: ServerProcess;
  readonly client: CountingClient;
}

describe('the server: positions in three encodings', () => {
  let folder: string;
  let uri: string;
  let open: string;
  let closed: string;
  let texts: Map<string, string>;
  let sides: Side[];
  const asking = (params: object) => ({ textDocument: { uri }, ...params });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bulletins-'));
    const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
    [uri, open, closed] = [uriOf('月报.txt'), uriOf('open.txt'), uriOf('closed.txt')];
    texts = new Map([[uri, ships], [open, boatsAgain], [closed, boats]]);
    writeFileSync(join(folder, 'closed.txt'), boats);
    writeFileSync(join(folder, '.bulletin-desk.json'), '{"é🚢": 1, "rules": {"无": "off"}}');
    texts.set(uriOf('.bulletin-desk.json'), '{"é🚢": 1, "rules": {"无": "off"}}');
    sides = await Promise.all(encodings.map(started));
  });
  after(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A server that has read the folder, for a client that counts so. */
  async function started(encoding: Encoding): Promise<Side> {
    const client = new CountingClient(encoding, texts);
    const server = await startServer({
      capabilities: { ...richClient, general: { positionEncodings: [encoding] } },
      folders: [{ uri: pathToFileURL(folder).href, name: 'news' }],
      options: { commands: true },
    });
    server.configure = () => ({ diagnostics: { workspace: true }, inlayHints: { enabled: true }, codeLens: { enabled: true }, rules: { 'link-insecure': 'hint' } });
    // What was found on disk first comes first: the documents are opened when the folder has been read.
    await server.open('untitled:letter', letter);
    await server.until(() => server.refreshes > 1);
    await server.open(uri, ships);
    await server.open(open, boatsAgain);
    await server.until(() => server.refreshes > 3);
    return { encoding, server, client };
  }

  const ask = async ({ server, client }: Side, method: string, params: unknown, about = uri): Promise<unknown> =>
    server.connection.sendRequest(method, client.asks(about, params));

  /** Asks all three, and holds their answers against each other; gives the one in UTF-16. */
  async function same(method: string, params: unknown, { about = uri, isEmpty = false } = {}): Promise<unknown> {
    const raw = await Promise.all(sides.map((side) => ask(side, method, params, about)));
    const heard = raw.map((answer, at) => sides[at]?.client.hears(about, withoutIds(answer)));
    assert.deepEqual(heard[0], heard[1], `${method} in UTF-8`);
    assert.deepEqual(heard[2], heard[1], `${method} in UTF-32`);
    if (!isEmpty) {
      assert.notDeepEqual(withoutIds(raw[0]), withoutIds(raw[1]), `${method} tells something that is another number in UTF-8`);
      assert.notDeepEqual(withoutIds(raw[2]), withoutIds(raw[1]), `${method} tells something that is another number in UTF-32`);
    }
    return raw[1];
  }

  it('answer the same about the whole document', async () => {
    for (const kind of ['documentSymbol', 'documentLink', 'codeLens', 'diagnostic']) await same(`textDocument/${kind}`, asking({}));
    await same('textDocument/foldingRange', asking({}), { isEmpty: true });
    await same('textDocument/inlayHint', asking({ range: { start: { line: 0, character: 0 }, end: placeOf('（来源：8 月 15 日', 4) } }));
  });

  it('answer the same at every place of every line', async () => {
    const requests = ['hover', 'definition', 'references', 'documentHighlight', 'prepareRename', 'completion'];
    const told = new Map<string, number>();
    for (const position of everyPlace()) {
      for (const kind of requests) {
        const answer = await same(`textDocument/${kind}`, asking({ position, context: { includeDeclaration: true } }), { isEmpty: true });
        if (answer !== null && JSON.stringify(answer) !== '[]') told.set(kind, (told.get(kind) ?? 0) + 1);
      }
      for (const method of ['bulletin/nextWithoutSource', 'bulletin/sourceCandidates', 'bulletin/explain']) await same(method, { uri, position }, { isEmpty: true });
    }
    for (const kind of requests) assert.ok((told.get(kind) ?? 0) > 3, `${kind} was answered`);
  }).timeout(120_000);

  it('answer the same about many places at once', async () => {
    const answer = await same('textDocument/selectionRange', asking({ positions: everyPlace() }));
    assert.equal((answer as unknown[]).length, everyPlace().length);
    const cited = await same('bulletin/citation', { uri, positions: everyPlace(), style: 'gbt7714' }, { isEmpty: true });
    assert.ok(String(cited).split('\n').length > 1);
    for (const position of everyPlace()) await same('bulletin/citation', { uri, positions: [position], style: 'source-line' }, { isEmpty: true });
  });

  it('tell where things stand in other files, open or not', async () => {
    await same('bulletin/overview', { name: 'news' });
    const position = placeOf('新华网', 1);
    const found = (await same('textDocument/references', asking({ position, context: { includeDeclaration: true } }))) as { uri: string }[];
    assert.deepEqual([...new Set(found.map((place) => place.uri))].sort(), [closed, open, uri].sort());
    await same('workspace/symbol', { query: '电动货船' });
    const renamed = (await same('textDocument/rename', asking({ position, newName: '新华社' }))) as { documentChanges: { textDocument: { uri: string } }[] };
    assert.deepEqual(renamed.documentChanges.map(({ textDocument }) => textDocument.uri).sort(), [closed, open, uri].sort());
    const { items } = (await same('textDocument/diagnostic', { textDocument: { uri: open } }, { about: open })) as { items: { relatedInformation?: { location: { uri: string } }[] }[] };
    assert.ok(items.some(({ relatedInformation }) => relatedInformation?.[0]?.location.uri === closed));
    const workspace = (await same('workspace/diagnostic', { previousResultIds: [] })) as { items: { uri: string; items: unknown[] }[] };
    assert.deepEqual(workspace.items.map((report) => [report.uri, report.items.length > 0]).sort(), [[closed, true], [open, true], [uri, true]].sort());
  });

  it('tell what is wrong in the project file, which no one has open', () => {
    const told = sides.map(({ server, client }) => {
      const { uri: project, diagnostics } = server.told.find(({ diagnostics: list }) => list.length > 0) ?? assert.fail('the project file has problems');
      return client.hears(project, diagnostics);
    });
    assert.equal((told[1] as unknown[]).length, 2);
    assert.deepEqual(told[0], told[1]);
    assert.deepEqual(told[2], told[1]);
  });

  it('give actions with the same edits, whether they are asked for at once or later', async () => {
    const range = { start: placeOf('渔港夜市🦐开张', 0), end: placeOf('渔港夜市🦐开张', 8) };
    const everywhere = { start: { line: 0, character: 0 }, end: placeOf('12ab34cd', 0) };
    for (const [where, only] of [[range, undefined], [everywhere, undefined], [everywhere, ['source.fixAll.bulletin']]] as const) {
      const params = asking({ range: where, context: { diagnostics: [], ...(only && { only }) } });
      const asked = (await Promise.all(sides.map((side) => ask(side, 'textDocument/codeAction', params)))) as CodeAction[][];
      assert.deepEqual(sides[0]?.client.hears(uri, asked[0]), sides[1]?.client.hears(uri, asked[1]));
      assert.deepEqual(sides[2]?.client.hears(uri, asked[2]), sides[1]?.client.hears(uri, asked[1]));
      for (const [at, action] of (asked[1] ?? []).entries()) {
        if (action.data === undefined) continue;
        const resolved = await Promise.all(sides.map(({ server }, side) => server.connection.sendRequest('codeAction/resolve', asked[side]?.[at])));
        const heard = resolved.map((one, side) => sides[side]?.client.hears(uri, one));
        assert.ok((resolved[1] as CodeAction).edit, 'the edit has come');
        assert.deepEqual(heard[0], heard[1]);
        assert.deepEqual(heard[2], heard[1]);
        for (const [side, one] of resolved.entries()) assert.deepEqual({ ...(one as CodeAction), edit: undefined }, { ...asked[side]?.[at], edit: undefined }, 'the rest is as it was');
      }
    }
  });

  it('bring completions back as they were, and more of them', async () => {
    const asked = await Promise.all(sides.map((side) => ask(side, 'textDocument/completion', asking({ position: placeOf('8 月 5 日，新华网', 0) }))));
    for (const [at, { server }] of sides.entries()) {
      const item = (asked[at] as CompletionItem[]).find(({ label }) => label === '新华网') ?? assert.fail('the publisher is offered');
      const { documentation, ...rest } = await server.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
      assert.deepEqual(rest, item);
      assert.ok(documentation);
    }
  });

  it('pack tokens in the client’s units: all, those in a range, and what has changed', async () => {
    const read = (side: Side, data: readonly number[]) => side.client.hearsTokens(uri, data);
    const full = (await Promise.all(sides.map((side) => ask(side, 'textDocument/semanticTokens/full', asking({}))))) as SemanticTokens[];
    const told = full.map(({ data }, at) => read(sides[at] ?? assert.fail(), data));
    assert.ok((told[1]?.length ?? 0) > 20);
    assert.deepEqual(told[0], told[1]);
    assert.deepEqual(told[2], told[1]);
    assert.notDeepEqual(full[0]?.data, full[1]?.data);
    assert.notDeepEqual(full[2]?.data, full[1]?.data);

    const range = { start: placeOf('每年可以少烧', 0), end: placeOf('日本北海道的', 0) };
    const some = (await Promise.all(sides.map((side) => ask(side, 'textDocument/semanticTokens/range', asking({ range }))))) as SemanticTokens[];
    const inRange = some.map(({ data }, at) => read(sides[at] ?? assert.fail(), data));
    assert.ok((inRange[1]?.length ?? 0) > 4);
    assert.deepEqual(inRange[0], inRange[1]);
    assert.deepEqual(inRange[2], inRange[1]);

    // A letter becomes one of another width: nothing moves in UTF-16, but much in the others.
    const edited = ships.replace('é与', 'e与');
    for (const { server, client, encoding } of sides) {
      const before = (await ask({ server, client, encoding }, 'textDocument/semanticTokens/full', asking({}))) as SemanticTokens;
      const at = placeOf('é与', 0);
      const change = { range: { start: client.theirs(uri, at), end: client.theirs(uri, { ...at, character: at.character + 1 }) }, text: 'e' };
      await server.edit(uri, 2, change);
      const delta = (await server.connection.sendRequest('textDocument/semanticTokens/full/delta', asking({ previousResultId: before.resultId }))) as SemanticTokensDelta;
      assert.equal(delta.edits.length, encoding === 'utf-8' ? 1 : 0, `the difference in ${encoding}`);
      const data = [...before.data];
      for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added);
      assert.deepEqual(new CountingClient(encoding, new Map([[uri, edited]])).hearsTokens(uri, data), told[1]);
      await server.edit(uri, 3, { range: { start: change.range.start, end: { ...change.range.start, character: change.range.start.character + 1 } }, text: 'é' });
      const old = (await server.connection.sendRequest('textDocument/semanticTokens/full/delta', asking({ previousResultId: before.resultId }))) as SemanticTokens;
      assert.deepEqual(old.data, before.data, 'who has an older answer gets all');
    }
  });

  it('export the same document: it is no answer of LSP', async () => {
    const exported = await Promise.all(sides.map(({ server }) => server.connection.sendRequest(exportRequest, { uri })));
    assert.deepEqual(exported[0], exported[1]);
    assert.deepEqual(exported[2], exported[1]);
  });

  /** Where a piece of the document begins, a few units on. */
  function placeOf(piece: string, on: number): Position {
    const before = ships.slice(0, ships.indexOf(piece)).split('\n');
    assert.ok(ships.includes(piece), piece);
    return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + on };
  }

  /** Every third place or so between two characters, on lines that tell something, and one beyond. */
  function everyPlace(): Position[] {
    const places = ships.split('\n').flatMap((text, line) => {
      if (!/[🔇🎉🎣🦐🌏𠮷🔗⚡]/u.test(text)) return [];
      let character = 0;
      return [...text].map((one) => ({ line, character: (character += one.length) - one.length }));
    });
    return places.filter((_, at) => at % 3 === 0);
  }
});

describe('the server: edits in bytes', () => {
  afterEach(killServers);
  const uri = 'file:///news/8.txt';

  it('follows several changes of one notification, each counted on what the one before has made', async () => {
    const server = await startServer({ capabilities: { ...plainClient, general: { positionEncodings: ['utf-8'] } } });
    const client = new CountingClient('utf-8', new Map([[uri, ships]]));
    await server.open(uri, ships);
    let text = ships;
    let version = 1;
    const edits = [['🎣', '钓鱼竿🎣🎣'], ['可降解渔网\n', '可🌊降解渔网\n'], ['🌊降解', '降解'], ['渔港夜市🦐开张\n', '渔港早市🦐🦐开张\r\n'], ['\r\n', '\n'], ['噪声也下降了一半🔇。（', '噪声也下降了一半。（'], ['，é与e\u0301。', '。']] as const;
    for (const together of [edits.slice(0, 3), edits.slice(3)]) {
      const changes = together.map(([old, text_]) => {
        const now = new CountingClient('utf-8', new Map([[uri, text]]));
        const at = text.indexOf(old);
        assert.notEqual(at, -1, old);
        const range = { start: now.theirs(uri, placeIn(text, at)), end: now.theirs(uri, placeIn(text, at + old.length)) };
        text = text.slice(0, at) + text_ + text.slice(at + old.length);
        return { range, text: text_ };
      });
      await server.edit(uri, ++version, ...changes);
    }
    const { json } = await server.connection.sendRequest(exportRequest, { uri });
    const direct = await server.connection.sendRequest(exportRequest, { text, file: uri });
    // What is found is known of a document, and not of a text alone.
    const withoutFindings = (exported: string): unknown => JSON.parse(exported, (key, value: unknown) => (key === 'findings' ? [] : value));
    assert.deepEqual(withoutFindings(json), JSON.parse(direct.json));
    assert.match(json, /钓鱼竿🎣🎣可降解渔网/u);
    assert.notEqual(client.texts.get(uri), text);
  });

  it('tells a list again whose columns have changed, and which is the same in UTF-16', async () => {
    const server = await startServer({ capabilities: { ...plainClient, general: { positionEncodings: ['utf-8'] } } });
    const text = ships.replace('\n渔港夜市🦐开张', '\né渔港夜市🦐开张');
    await server.open(uri, text);
    await server.until(() => server.told.length === 1);
    const start = { line: placeIn(text, text.indexOf('é渔港')).line, character: 0 };
    await server.edit(uri, 2, { range: { start, end: { ...start, character: 2 } }, text: 'e' });
    await server.until(() => server.told.length === 2);
    const ends = server.told.map(({ diagnostics }) => diagnostics.find(({ code }) => code === 'source-missing')?.range.end.character);
    assert.equal((ends[0] ?? 0) - (ends[1] ?? 0), 1);
  });

  it('does not call a report unchanged whose columns have changed', async () => {
    const server = await startServer({ capabilities: { ...richClient, general: { positionEncodings: ['utf-8'] } } });
    const text = ships.replace('\n渔港夜市🦐开张', '\né渔港夜市🦐开张');
    await server.open(uri, text);
    const pull = async (previousResultId?: string) =>
      (await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId })) as { kind: string; resultId: string };
    const first = await pull();
    assert.equal((await pull(first.resultId)).kind, 'unchanged');
    const start = { line: placeIn(text, text.indexOf('é渔港')).line, character: 0 };
    await server.edit(uri, 2, { range: { start, end: { ...start, character: 2 } }, text: 'e' });
    assert.equal((await pull(first.resultId)).kind, 'full');
  });
});

function placeIn(text: string, at: number): Position {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Ids of answers tell what the server has looked at, which differs. */
function withoutIds(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value: unknown) => (name === 'resultId' ? undefined : value));
}
