import assert from 'node:assert/strict';
import { articleTree, type TreeNode } from '../../../client/src/views/articleTree.ts';
import { treeItem } from '../../../client/src/views/treeItem.ts';
import type { AnnotatedBulletin, ShownArticle, ShownTag } from '../../../server/src/protocol/annotatedBulletin.ts';
import { runningExtension } from './desk.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
const tag = (value: string, isThere: boolean): ShownTag => ({ id: value, value, quote: `写着${value}的字`, range: isThere ? range : null, onArticle: isThere });
const article = (headline: string | null, more: Partial<ShownArticle>): ShownArticle => ({ id: headline ?? 'none', headline, words: '渡船开不开', range, headRange: range, section: 0, publisher: '码头周报', isSourced: true, link: 'alive', tags: [], ...more });

/** What each row is for the eye, and what a screen reader says of it. */
describe('the rows of the view', () => {
  const bulletin: AnnotatedBulletin = {
    sections: [{ name: '港口', range }],
    articles: [
      article('码头装上自动气象站', { tags: [tag('气象', true)] }),
      article(null, { isSourced: false, publisher: null, link: 'broken' }),
      article('茶园用无人机看霜', { section: null, link: 'unverifiable' }),
    ],
    elsewhere: [tag('刊头', true)],
    orphans: [tag('旧闻', false)],
    colors: {},
    problem: null,
  };
  const all = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...('children' in node ? all(node.children) : [])]);
  const spoken = (node: TreeNode): string => treeItem(node, {}).accessibilityInformation?.label ?? assert.fail(`nothing is said of ${node.kind}`);
  before(runningExtension);

  it('say in words what signs, numbers and icons show', () => {
    const nodes = (['section', 'tag'] as const).flatMap((by) => all(articleTree('file:///a.txt', bulletin, { by, filter: null })));
    assert.deepEqual([...new Set(nodes.map(({ kind }) => kind))].sort(), ['article', 'elsewhere', 'orphans', 'section', 'tag', 'tag-group', 'untagged']);
    for (const node of nodes) {
      const { label } = treeItem(node, {});
      const words = spoken(node);
      assert.equal(/[✓✗→]/u.test(words), false, words);
      assert.ok(words.length > String(label).length, words);
      if (node.kind !== 'tag') assert.ok(words.startsWith(String(label)), words);
    }
  });

  it('say of an article its source, its address and its tags, of a tag its words, of a head how much is below it', () => {
    const said = all(articleTree('file:///a.txt', bulletin, { by: 'section', filter: null })).map(spoken);
    for (const words of [
      '码头装上自动气象站. Source: 码头周报. The address works. Tags: #气象',
      '渡船开不开…. Names no source. The address is broken. No tags',
      '茶园用无人机看霜. Source: 码头周报. The address could not be verified. No tags',
      'Tag 气象. 写着气象的字',
      'Tag 旧闻. 写着旧闻的字. The words that it was on are gone',
      '港口, 2 below it',
      'Orphaned tags, 1 below it',
    ]) assert.ok(said.includes(words), `${words}\n${said.join('\n')}`);
  });

  it('can all be reached and acted on: those that lead somewhere have a command', () => {
    for (const node of all(articleTree('file:///a.txt', bulletin, { by: 'section', filter: null }))) {
      const leads = node.kind === 'article' || (node.kind === 'tag' && node.tag.range !== null);
      assert.equal(treeItem(node, {}).command !== undefined, leads, node.kind);
    }
  });
});
