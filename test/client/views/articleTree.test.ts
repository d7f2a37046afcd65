import assert from 'node:assert/strict';
import type { TreeNode, TreeWishes } from '../../../client/src/views/articleTree.ts';
import { articleTree, articlesOf, parentOf } from '../../../client/src/views/articleTree.ts';
import type { AnnotatedBulletin, ShownArticle, ShownTag } from '../../../server/src/protocol/annotatedBulletin.ts';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });

function tag(id: string, value: string, onArticle = true): ShownTag {
  return { id, value, quote: `words of ${id}`, range: at(1), onArticle };
}

function article(id: string, line: number, section: number | null, ...tags: readonly ShownTag[]): ShownArticle {
  return { id, headline: `Story ${id}`, words: '', range: at(line), headRange: at(line), section, publisher: null, isSourced: true, link: 'none', tags };
}

const bulletin: AnnotatedBulletin = {
  sections: [{ name: 'Coast', range: at(5) }, { name: 'Coast', range: at(20) }, { name: 'Empty', range: at(30) }],
  articles: [
    article('a', 1, null),
    article('b', 6, 0, tag('t1', '海运/港口'), tag('t2', '海运/港口', false)),
    article('c', 21, 1, tag('t3', '渔业')),
    article('c', 25, 1),
  ],
  elsewhere: [tag('t4', '海运', false)],
  orphans: [{ ...tag('t5', '渔业', false), range: null }],
  colors: {},
  problem: null,
};

function sketch(nodes: readonly TreeNode[]): unknown[] {
  return nodes.map((node) => {
    if (node.kind === 'article') return node.children.length > 0 ? [node.article.id, ...sketch(node.children)] : node.article.id;
    return node.kind === 'tag' ? node.tag.id : { [`${node.kind} ${node.name}`.trim()]: sketch(node.children) };
  });
}

const tree = (wishes: Partial<TreeWishes>) => articleTree('file:///a.txt', bulletin, { by: 'section', filter: null, ...wishes });

function keysOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => [node.key, ...('children' in node ? keysOf(node.children) : [])]);
}

describe('the tree of a bulletin', () => {
  it('has sections and loose articles in the order of the text, and orphans last', () => {
    assert.deepEqual(sketch(tree({})), ['a', { 'section Coast': [['b', 't1', 't2']] }, { 'section Coast': [['c', 't3'], 'c'] }, { 'section Empty': [] }, { elsewhere: ['t4'] }, { orphans: ['t5'] }]);
  });

  it('has an article under each of its tags, once, and the untagged under a head of their own', () => {
    assert.deepEqual(sketch(tree({ by: 'tag' })), [{ 'tag-group 海运/港口': [['b', 't1', 't2']] }, { 'tag-group 渔业': [['c', 't3']] }, { untagged: ['a', 'c'] }, { elsewhere: ['t4'] }, { orphans: ['t5'] }]);
  });

  it('shows what bears a tag or one below it, and no empty head', () => {
    assert.deepEqual(sketch(tree({ filter: '海运' })), [{ 'section Coast': [['b', 't1', 't2']] }, { elsewhere: ['t4'] }]);
    assert.deepEqual(sketch(tree({ by: 'tag', filter: '渔业' })), [{ 'tag-group 渔业': [['c', 't3']] }, { orphans: ['t5'] }]);
    assert.deepEqual(sketch(tree({ filter: '渔' })), []);
  });

  it('leads from a node to the one that it is under', () => {
    const nodes = tree({});
    const tagged = articlesOf(nodes)[1] ?? assert.fail();
    assert.equal(parentOf(nodes, tagged.children[0]?.key ?? ''), tagged);
    assert.equal(parentOf(nodes, tagged.key), nodes[1]);
    assert.equal(parentOf(nodes, nodes[1]?.key ?? ''), undefined);
  });

  it('has a key for each node, which an edit above does not change', () => {
    for (const by of ['section', 'tag'] as const) {
      const keys = keysOf(tree({ by }));
      assert.equal(new Set(keys).size, keys.length);
      const moved = { ...bulletin, articles: bulletin.articles.map((each) => ({ ...each, range: at(each.range.start.line + 3) })), sections: bulletin.sections.map(({ name, range }) => ({ name, range: at(range.start.line + 3) })) };
      assert.deepEqual(keysOf(articleTree('file:///a.txt', moved, { by, filter: null })), keys);
    }
  });
});
