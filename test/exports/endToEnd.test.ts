import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { digest, headlines } from '../cli/digest.ts';
import { schemaErrors } from './schema.ts';

/** The ids of the articles of a text, by headline. */
function idsOf(text: string): Map<string | null, string> {
  const document = toAnnotatedDocument(parseBulletin(text), { file: 'a.txt', encoding: 'utf-8' });
  assert.deepEqual(schemaErrors(document), []);
  return new Map(document.articles.map(({ headline, id }) => [headline, id]));
}

describe('the export of a text', () => {
  const [buses = '', bridge = '', library = ''] = headlines;
  const ids = idsOf(digest());

  it('has its headlines, sources and bodies', () => {
    const { articles } = toAnnotatedDocument(parseBulletin(digest()), { file: 'a.txt', encoding: 'utf-8' });
    assert.deepEqual(articles.map(({ headline }) => headline), headlines);
    assert.deepEqual(articles.map(({ source }) => [source?.publisher, source?.date]), [
      ['江城晚报', '--08-06'],
      ['北岸日报', '--08-07'],
      ['江城晚报', '--08-08'],
    ]);
    assert.match(articles[1]?.body ?? '', /^跨江大桥昨日正式通车.*没有出现拥堵。$/);
  });

  it('keeps the ids of articles that an edit does not touch', () => {
    const edited = idsOf(digest().replace('全长两公里', '全长三公里').replace(bridge, '跨江新桥昨日通车').replace('8月7日，北岸日报', '北岸日报'));
    assert.equal(edited.get(buses), ids.get(buses));
    assert.equal(edited.get(library), ids.get(library));
    assert.notEqual(edited.get('跨江新桥昨日通车'), ids.get(bridge));
  });

  it('keeps the id of an article that is moved', () => {
    const [head = '', ...articles] = digest().split(/(?=三条公交线路延长|新桥昨日|图书馆周末开放)/);
    const moved = idsOf([head, articles[2], articles[0], articles[1]].join(''));
    assert.deepEqual([...moved.keys()], [library, buses, bridge]);
    for (const headline of headlines) assert.equal(moved.get(headline), ids.get(headline));
  });
});
