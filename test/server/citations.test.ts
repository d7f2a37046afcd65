import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver/node';
import type { CitationStyle } from '../../server/src/protocol/citation.ts';
import { citationRequest } from '../../server/src/protocol/citation.ts';
import { cslErrors } from '../exports/schemas/csl.ts';
import { digest, headlines, letter } from './digest.ts';
import { placeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const [boat = '', library = '', rice = ''] = headlines;
const uri = 'file:///desk/%E7%AE%80%E6%8A%A5.txt';
/** The second story has neither source nor address; the others print no year. */
const text = headlines.reduce((marked, headline) => marked.replace(headline, `## ${headline}`), digest).replace(/（来源：8 月 9 日，晚报）\n.*library\.html\n/u, '');

describe('the server: citations', () => {
  let server: ServerProcess;
  before(async () => {
    server = await startServer({ capabilities: richClient });
    await server.open(uri, text);
  });
  after(killServers);

  const cite = (style: CitationStyle, positions: readonly Position[], of = uri) => server.connection.sendRequest(citationRequest, { uri: of, positions, style });
  const at = (words: string): Position => placeOf(text, words);
  // The day is that of the machine.
  const undated = (citation: string | null) => citation?.replace(/\[20\d\d-\d\d-\d\d\]/gu, '[DAY]');
  const boatCited = '电动货船在江城下水[EB/OL]. 江城日报, [2021]([2021]-08-06)[DAY]. https://news.example.com/20210806/boat.html.';

  it('are of the article at a position, wherever in it that is', async () => {
    for (const words of [boat, '第二艘已经开工', '江城日报', 'boat.html']) assert.equal(undated(await cite('gbt7714', [at(words)])), boatCited, words);
    assert.equal(await cite('source-line', [at('第二艘')]), '（来源：8 月 6 日，江城日报）');
  });

  it('are one per line, each article once, in the order of the text', async () => {
    const positions = [at(rice), at(library), at('第二艘'), at(boat)];
    assert.deepEqual(undated(await cite('gbt7714', positions))?.split('\n'), [
      boatCited,
      '社区图书室延长开放时间[N].',
      '早稻收购价格公布[EB/OL]. 农民日报, [2021]([2021]-08-11)[DAY]. https://news.example.com/20210811/rice.html.',
    ]);
    assert.equal(await cite('source-line', positions), '（来源：8 月 6 日，江城日报）\n（来源：8 月 11 日，农民日报）');
  });

  it('are one valid array of CSL-JSON', async () => {
    const items = JSON.parse((await cite('csl', [at(rice), at(boat)])) ?? '') as { title: string }[];
    assert.deepEqual(cslErrors(items), []);
    assert.deepEqual(items.map(({ title }) => title), [boat, rice]);
  });

  it('are none where no article stands, where none has a source, and for what is no bulletin', async () => {
    for (const style of ['gbt7714', 'csl', 'source-line'] as const) {
      assert.equal(await cite(style, []), null);
      assert.equal(await cite(style, [{ line: 0, character: 0 }]), null);
    }
    assert.equal(await cite('source-line', [at(library)]), null);
    await server.open('untitled:letter', letter);
    assert.equal(await cite('gbt7714', [{ line: 2, character: 0 }], 'untitled:letter'), null);
    assert.equal(await cite('gbt7714', [{ line: 2, character: 0 }], 'file:///desk/closed.txt'), null);
  });
});
