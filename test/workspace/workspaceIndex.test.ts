import assert from 'node:assert/strict';
import type { Article } from '../../server/src/bulletin/model.ts';
import { normaliseName } from '../../server/src/publishers/names.ts';
import { lessonsOfWorkspace } from '../../server/src/publishers/lessons.ts';
import { indexBulletin } from '../../server/src/workspace/indexedBulletin.ts';
import { seenPairs } from '../../server/src/workspace/observations.ts';
import { storyPrint } from '../../server/src/workspace/storyPrint.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { bulletin } from '../features/bulletins.ts';
import { prose, story } from './stories.ts';

function indexOf(documents: Readonly<Record<string, readonly Article[]>>): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const [uri, articles] of Object.entries(documents)) index.put(indexBulletin(uri, bulletin({ articles })));
  return index;
}

const asked = (article: Article) => ({ headline: article.headline, print: storyPrint(article) });
const uris = (found: readonly { readonly uri: string }[]): string[] => found.map(({ uri }) => uri);

describe('WorkspaceIndex', () => {
  const lane = story({ headline: '港口开通新航线', publisher: '新浪 科技', url: 'https://a.example/1', body: prose(1, 20) });
  const boat = story({ headline: '渔船返港', publisher: '财联社', body: prose(2, 20), line: 9 });

  describe('search', () => {
    const index = indexOf({ a: [boat, lane], b: [story({ headline: '新港口动工' }), story({ headline: '渔港的口岸' })] });
    it('finds headlines, the best answers first', () => assert.deepEqual(index.search('港口').map(({ headline }) => headline), ['港口开通新航线', '新港口动工', '渔港的口岸']));
    it('finds publishers', () => assert.deepEqual(index.search('新浪科').map(({ headline }) => headline), ['港口开通新航线']));
    it('finds everything for an empty query, within the limit', () => {
      assert.equal(index.search('').length, 4);
      assert.equal(index.search('', 2).length, 2);
    });
    it('finds nothing', () => assert.deepEqual(index.search('火车'), []));
  });

  it('finds articles by publisher, however it is spaced', () => {
    const index = indexOf({ a: [lane, boat], b: [story({ publisher: '新浪科技', headline: '另一则' })] });
    assert.deepEqual(index.byPublisher('新浪科技').map(({ headline }) => headline), ['港口开通新航线', '另一则']);
    assert.deepEqual(index.byPublisher('《财联社》', normaliseName).map(({ headline }) => headline), ['渔船返港']);
  });

  it('finds every place of a name', () => {
    const index = indexOf({ a: [lane, boat], b: [story({ publisher: '财联社', line: 3 })] });
    assert.deepEqual(index.mentions('publisher', '财联社').map(({ uri, range }) => [uri, range.start.line]), [['a', 9], ['b', 3]]);
    assert.deepEqual(index.mentions('section', '财联社'), []);
  });

  it('counts publishers, the commonest first', () => {
    const index = indexOf({ a: [lane, boat], b: [boat], c: [story({ publisher: '人民网' })] });
    assert.deepEqual(index.publishers(), ['财联社', '新浪 科技', '人民网']);
    assert.deepEqual(index.publishers((uri) => uri === 'c'), ['人民网']);
  });

  it('counts its changes, and takes the same bulletin again for none', () => {
    const index = indexOf({ a: [lane, boat] });
    const [first] = [...index.articles()];
    const before = index.changes;
    index.put(indexBulletin('a', bulletin({ articles: [{ ...lane }, { ...boat }] })));
    index.remove('b');
    assert.equal(index.changes, before);
    assert.equal([...index.articles()][0], first);
    index.put(indexBulletin('a', bulletin({ articles: [boat, lane] })));
    const edited = index.changes;
    assert.notEqual(edited, before);
    index.remove('a');
    assert.notEqual(index.changes, edited);
  });

  it('finds the same story in other documents', () => {
    const index = indexOf({
      a: [lane],
      b: [boat, story({ headline: '另有其题', url: 'http://a.example/1/?from=x', body: prose(3, 20) })],
      c: [story({ headline: '新航线', body: prose(1, 20) })],
      d: [story({ headline: '毫不相干', body: prose(4, 20) })],
    });
    assert.deepEqual(index.duplicates(asked(lane), 'a').map(({ article, sameness }) => [article.uri, sameness]), [['b', 'address'], ['c', 'text']]);
    assert.deepEqual(uris(index.storiesLike(storyPrint(lane))), ['a', 'b', 'c']);
  });

  it('finds nearly every story that shares three quarters of its text, among thousands', () => {
    const documents: Record<string, Article[]> = {};
    for (let i = 0; i < 2000; i++) documents[`${i}`] = [story({ headline: `第${i}则`, body: prose(i + 10, 20) })];
    const index = indexOf(documents);
    let found = 0;
    for (let i = 0; i < 200; i++) {
      const body = prose(i + 10, 20);
      const copy = story({ body: body.slice(0, Math.round(body.length * 0.75)) });
      if (uris(index.storiesLike(storyPrint(copy))).includes(`${i}`)) found++;
    }
    assert.ok(found >= 198, `${found} of 200`);
  });

  it('puts a new version in the place of the old one and forgets what is removed', () => {
    const index = indexOf({ a: [lane], b: [lane] });
    index.put(indexBulletin('a', bulletin({ articles: [boat] })));
    assert.deepEqual(uris(index.storiesLike(storyPrint(lane))), ['b']);
    assert.deepEqual(index.search('渔船').map(({ uri }) => uri), ['a']);
    assert.equal(index.get('a')?.articles.length, 1);
    index.remove('b');
    index.remove('b');
    assert.equal(index.size, 1);
    assert.deepEqual(index.storiesLike(storyPrint(lane)), []);
    index.remove('a');
    assert.deepEqual([...index.articles()], []);
    assert.deepEqual(index.storiesLike(storyPrint(boat)), []);
  });

  it('shows the pairs from which lessons are drawn', () => {
    const at = (n: number) => story({ publisher: '港口周报', url: `https://www.port.example/${n}` });
    const index = indexOf({ a: [at(1), at(2), story({ publisher: '无址' })], b: [at(3)] });
    assert.deepEqual(lessonsOfWorkspace(seenPairs(index.articles())), [{ publisher: '港口周报', hosts: ['port.example'] }]);
  });
});
