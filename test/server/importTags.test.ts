import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportFormatName } from '../../server/src/protocol/exporting.ts';
import type { ImportTagsResult, TagPlace } from '../../server/src/protocol/tags.ts';
import { annotatedRequest } from '../../server/src/protocol/annotatedBulletin.ts';
import { exportRequest } from '../../server/src/protocol/exporting.ts';
import { editTagsRequest, importTagsRequest, undoTagsRequest } from '../../server/src/protocol/tags.ts';
import { digest, headlines, letter } from './digest.ts';
import { placeOf, rangeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const [boat = '', library = '', rice = ''] = headlines;
const name = '江城 周报 100%.txt';

describe('the server: tags imported', () => {
  let folder: string;
  let file: string;
  let uri: string;
  let server: ServerProcess;

  const edit = (places: readonly TagPlace[], add: readonly string[], more: object = {}) => server.connection.sendRequest(editTagsRequest, { uri, places, add, remove: [], ...more });
  const idsOf = async (): Promise<string[]> => {
    const { articles, elsewhere, orphans } = (await server.connection.sendRequest(annotatedRequest, { uri })) ?? assert.fail('it is a bulletin');
    return [...articles.flatMap(({ tags }) => tags), ...elsewhere, ...orphans].map(({ id }) => id);
  };
  const exported = async (format: ExportFormatName = 'json', as = name) => (await server.connection.sendRequest(exportRequest, { uri, file: as, format })).json;
  const imported = async (text: string): Promise<ImportTagsResult> => (await server.connection.sendRequest(importTagsRequest, { uri, text })) ?? assert.fail('it is a bulletin');
  const removeAll = async () => edit([], [], { removeIds: await idsOf() });
  const onDisk = () => readFileSync(`${file}.annotations.json`, 'utf8');

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'import #1 '));
    file = join(folder, name);
    writeFileSync(file, digest);
    uri = pathToFileURL(file).href;
    server = await startServer({ capabilities: richClient, folders: [{ uri: pathToFileURL(folder).href, name: 'desk' }] });
    await server.open(uri, digest);
    await edit([{ article: placeOf(digest, boat) }, { article: placeOf(digest, rice) }], ['民生', '民生/出行']);
    await edit([{ selection: rangeOf(digest, '第一艘电动货船') }, { selection: rangeOf(digest, '2021 年第 8 期') }], ['术语🚢']);
  });
  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const format of ['json', 'ndjson', 'web-annotation'] as const) {
    it(`from ${format} are what they were, and the next export has the same bytes`, async () => {
      const [before, sidecar] = [await exported(format), onDisk()];
      await removeAll();
      assert.deepEqual(await idsOf(), []);
      assert.notEqual(await exported(format), before);
      const { tags, orphans, problem, undo } = await imported(before);
      assert.deepEqual([tags, orphans, problem], [6, 0, null]);
      assert.equal(await exported(format), before);
      assert.equal(onDisk(), sidecar);
      assert.equal(await server.connection.sendRequest(undoTagsRequest, { undo: undo ?? '' }), null);
      assert.deepEqual(await idsOf(), [], 'one change takes all of it back');
    });
  }

  it('that are there stay as they are, and nothing is to be taken back', async () => {
    const [before, ids] = [onDisk(), await idsOf()];
    assert.deepEqual(await imported(await exported()), { tags: 0, orphans: 0, undo: null, problem: null });
    assert.deepEqual([onDisk(), await idsOf()], [before, ids]);
  });

  it('join those that have come since', async () => {
    const before = await exported();
    await removeAll();
    await edit([{ article: placeOf(digest, library) }], ['文化']);
    assert.equal((await imported(before)).tags, 6);
    assert.equal((await idsOf()).length, 7);
  });

  it('find their words where they stand now; whose words are gone are orphans', async () => {
    const before = await exported();
    await removeAll();
    const below = placeOf(digest, library);
    await server.edit(uri, 2, { range: { start: below, end: below }, text: '\n\n' }, { range: rangeOf(digest, '建造的第一艘电动货船 8 月 5 日下水'), text: '' });
    const { tags, orphans } = await imported(before);
    assert.deepEqual([tags, orphans], [6, 1]);
    const shown = await server.connection.sendRequest(annotatedRequest, { uri });
    assert.deepEqual(shown?.orphans.map(({ value, quote }) => [value, quote]), [['术语🚢', '第一艘电动货船']]);
    const { line } = placeOf(digest, rice);
    assert.deepEqual(shown?.articles.at(-1)?.tags.map(({ value, range }) => [value, range?.start.line]), [['民生', line + 2], ['民生/出行', line + 2]]);
  });

  it('are those of this bulletin among several; of an only bulletin, whatever its name was', async () => {
    const [own, other] = [await exported('ndjson'), await exported('ndjson', 'other.txt')];
    await removeAll();
    assert.match((await imported(other + other.replace('other.txt', 'third.txt'))).problem ?? '', /other bulletins \(other\.txt, third\.txt\), and none of 江城 周报 100%\.txt/u);
    assert.equal((await imported(other + own)).tags, 6);
    await removeAll();
    assert.equal((await imported(other)).tags, 6);
    assert.equal(await exported('ndjson'), own);
  });

  it('are none of what is no export, and the file is left alone', async () => {
    const before = onDisk();
    for (const text of ['', '{}', digest]) {
      const { tags, undo, problem } = await imported(text);
      assert.deepEqual([tags, undo], [0, null]);
      assert.match(problem ?? '', /Nothing was imported/u);
    }
    writeFileSync(`${file}.annotations.json`, `<<<<<<< HEAD\n${before}`);
    assert.match((await imported(await exported())).problem ?? '', /Git has left/u);
    assert.equal(onDisk(), `<<<<<<< HEAD\n${before}`);
    await server.open('file:///letter.txt', letter);
    assert.equal(await server.connection.sendRequest(importTagsRequest, { uri: 'file:///letter.txt', text: await exported() }), null);
  });
});
