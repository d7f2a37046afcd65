import assert from 'node:assert/strict';
import { annotatedRequest } from '../../server/src/protocol/annotatedBulletin.ts';
import { keepsFilesRequest, readFileRequest, writeFileRequest } from '../../server/src/protocol/clientFiles.ts';
import { exportRequest } from '../../server/src/protocol/exporting.ts';
import { learnHouseStyleRequest } from '../../server/src/protocol/houseStyle.ts';
import { overviewRequest } from '../../server/src/protocol/overview.ts';
import { editTagsRequest, renameTagRequest, undoTagsRequest } from '../../server/src/protocol/tags.ts';
import { digest, headlines } from './digest.ts';
import { placeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const [boat = ''] = headlines;
const folder = 'nook://desk/%E7%AE%80%E6%8A%A5';
const uri = `${folder}/a.txt`;

/** A folder that lies on no disk: in a repository on the web, an archive, another's editor. */
describe('the server: files that the client has', () => {
  const files = new Map<string, string>();
  let server: ServerProcess;
  let keeps: boolean;

  const start = async (options: object = { servesFiles: true }): Promise<void> => {
    server = await startServer({ capabilities: richClient, folders: [{ uri: folder, name: 'desk' }], options });
    server.configure = () => null;
    server.connection.onRequest(keepsFilesRequest, () => keeps);
    server.connection.onRequest(readFileRequest, ({ uri: of, most = Infinity }) => {
      const text = files.get(of);
      const bytes = text === undefined ? null : Buffer.from(text);
      if (bytes && bytes.length > most) throw new Error('too large');
      return bytes && bytes.toString('latin1');
    });
    server.connection.onRequest(writeFileRequest, ({ uri: of, text }) => void files.set(of, text));
    await server.open(uri, digest);
  };
  const tag = (value: string) => server.connection.sendRequest(editTagsRequest, { uri, places: [{ article: placeOf(digest, boat) }], add: [value], remove: [] });
  const tagsOf = async (): Promise<string[]> => ((await server.connection.sendRequest(annotatedRequest, { uri })) ?? assert.fail('it is a bulletin')).articles.flatMap(({ tags }) => tags.map(({ value }) => value));

  beforeEach(() => {
    files.clear();
    files.set(uri, digest);
    keeps = true;
  });
  afterEach(killServers);

  it('keeps tags beside the bulletin, takes them back, and has them in exports', async () => {
    await start();
    const done = await tag('航运');
    assert.equal(done?.problem, null);
    assert.ok(files.get(`${uri}.annotations.json`)?.includes('航运'));
    assert.ok((await server.connection.sendRequest(exportRequest, { uri })).json.includes('航运'));
    assert.deepEqual((await server.connection.sendRequest(renameTagRequest, { from: '航运', to: '水运' }))?.tags, 1);
    assert.deepEqual(await tagsOf(), ['水运']);
    await server.stop();

    await start();
    assert.deepEqual(await tagsOf(), ['水运']);
    const { undo } = (await tag('渡口')) ?? assert.fail();
    assert.equal(await server.connection.sendRequest(undoTagsRequest, { undo: undo ?? '' }), null);
    assert.deepEqual(await tagsOf(), ['水运']);
  });

  it('says that a bulletin has no place for tags where nothing can be written', async () => {
    keeps = false;
    await start();
    assert.match((await tag('航运'))?.problem ?? '', /a\.txt\.annotations\.json has no place/u);
    assert.deepEqual([...files.keys()], [uri]);
  });

  it('leaves a file of annotations alone that the client does not give', async () => {
    files.set(`${uri}.annotations.json`, 'x'.repeat(64_000_001));
    await start();
    assert.match((await tag('航运'))?.problem ?? '', /cannot be read/u);
    assert.equal(files.get(`${uri}.annotations.json`)?.length, 64_000_001);
  }).timeout(60_000);

  it('goes by the project file and the house style there, and learns one', async () => {
    files.set(`${folder}/.bulletin-desk.json`, JSON.stringify({ houseStyle: '版式.bulletin-style.json' }));
    files.set(`${folder}/${encodeURIComponent('版式')}.bulletin-style.json`, JSON.stringify({ headlines: ['社区{text}'] }));
    await start();
    const styled = await server.connection.sendRequest(annotatedRequest, { uri });
    assert.ok(styled?.articles.some(({ headline }) => headline === '图书室延长开放时间'));
    await server.stop();
    files.delete(`${folder}/.bulletin-desk.json`);
    await start();
    assert.ok(((await server.connection.sendRequest(annotatedRequest, { uri }))?.articles.length ?? 0) > 1);
    assert.notEqual(await server.connection.sendRequest(learnHouseStyleRequest, { uri }), null);
  });

  it('counts a file that nobody has opened', async () => {
    files.set(`${folder}/b.txt`, digest);
    await start();
    const overview = await server.connection.sendRequest(overviewRequest, { uri: `${folder}/b.txt`, name: 'b.txt' });
    assert.deepEqual(overview?.bulletins.map(({ name }) => name), ['b.txt']);
  });

  it('asks nothing of a client that has not said so', async () => {
    await start({});
    let asked = 0;
    server.connection.onRequest(keepsFilesRequest, () => ++asked > 0);
    server.connection.onRequest(readFileRequest, () => (++asked, null));
    assert.match((await tag('航运'))?.problem ?? '', /has no place/u);
    assert.equal(asked, 0);
  });
});
