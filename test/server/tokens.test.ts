import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { tokenLegend } from '../../server/src/features/semanticTokens.ts';
import { letter } from './digest.ts';
import { monthly } from './monthly.ts';
import { rangeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';

/** Each token as its words and its type. */
function told(text: string, data: readonly number[]): string[] {
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  const tokens: string[] = [];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    character = down === 0 ? character + right : right;
    line += down;
    tokens.push(`${lines[line]?.slice(character, character + length)}:${tokenLegend.tokenTypes[type]}`);
  }
  return tokens;
}

describe('the server: semantic tokens', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: richClient });
    await server.open(uri, monthly);
  });
  afterEach(killServers);

  const full = (of = uri) => server.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: of } }) as Promise<SemanticTokens>;
  const delta = (previousResultId: string) => server.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument: { uri }, previousResultId });

  it('tells heads, headlines, sources, dates, publishers and links', async () => {
    assert.deepEqual(told(monthly, (await full()).data).slice(0, 8), [
      '国际:namespace',
      '北海港口改用岸电 靠港货轮关停辅机:class',
      '（来源：:keyword',
      '8 月 5 日:number',
      '，:keyword',
      '新华网:type',
      '）:keyword',
      '原文链接:string',
    ]);
  });

  it('tells what stands in a range', async () => {
    const { data } = (await server.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range: rangeOf(monthly, '海岛医院用上远程超声') })) as SemanticTokens;
    assert.deepEqual(told(monthly, data), ['海岛医院用上远程超声:class']);
  });

  it('tells only what has changed to who has the last answer, and all to who has an older one', async () => {
    const first = await full();
    const edited = monthly.replace('岸电 靠港', '岸上的电力 靠港');
    await server.edit(uri, 2, { text: edited });
    const change = (await delta(first.resultId ?? '')) as SemanticTokensDelta;
    assert.equal(change.edits.length, 1);
    const data = [...first.data];
    for (const { start, deleteCount, data: added = [] } of change.edits) data.splice(start, deleteCount, ...added);
    assert.deepEqual(data, (await full()).data);
    assert.ok('data' in ((await delta(first.resultId ?? '')) ?? {}));
    const same = await full();
    assert.deepEqual(((await delta(same.resultId ?? '')) as SemanticTokensDelta).edits, []);
  });

  it('tells nothing of what is no bulletin, or is closed', async () => {
    await server.open('file:///letter.txt', letter);
    assert.deepEqual((await full('file:///letter.txt')).data, []);
    await server.close(uri);
    assert.deepEqual((await full()).data, []);
  });
});
