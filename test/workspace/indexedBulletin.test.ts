import assert from 'node:assert/strict';
import { indexBulletin } from '../../server/src/workspace/indexedBulletin.ts';
import { article, bulletin, link, range, section, source } from '../features/bulletins.ts';

describe('indexBulletin', () => {
  const head = range('2:0', '2:7');
  const publisherRange = range('4:4', '4:8');
  const cited = source({ range: range('4:0', '4:9'), publisher: '新浪科技', publisherRange });
  const model = bulletin({
    sections: [section({ name: '要闻', range: range('0:0', '9:0'), nameRange: range('0:0', '0:2'), source: cited })],
    articles: [
      article({ range: range('2:0', '4:9'), headline: '港口开通新航线', headlineRange: head, section: 0, source: cited, links: [{ ...link('https://a.example/body', range('3:0', '3:9')), role: 'body' }, link('https://a.example/1', range('5:0', '5:9'))] }),
      article({ range: range('6:0', '8:0'), body: '无题' }),
    ],
  });
  const indexed = indexBulletin('file:///a.txt', model);

  it('keeps what the workspace asks for', () => {
    const [first, second] = indexed.articles;
    assert.deepEqual({ ...first, print: null }, { headline: '港口开通新航线', range: head, section: '要闻', publisher: '新浪科技', url: 'https://a.example/1', print: null });
    assert.equal(first?.print.address, 'https://a.example/1');
    assert.deepEqual(second?.range, range('6:0', '8:0'));
    assert.equal(second?.section, null);
  });

  it('names each place once, also where a source covers section and story', () => {
    assert.deepEqual(indexed.mentions, [
      { kind: 'section', name: '要闻', range: range('0:0', '0:2') },
      { kind: 'publisher', name: '新浪科技', range: publisherRange },
    ]);
  });

  it('is a plain value', () => assert.deepEqual(JSON.parse(JSON.stringify(indexed)), indexed));

  it('takes prints from who remembers them', () => {
    const print = { address: 'remembered', sketch: [], figures: [] };
    assert.equal(indexBulletin('file:///a.txt', model, () => print).articles[0]?.print, print);
  });
});
