import assert from 'node:assert/strict';
import { KnowledgeSource } from '../../server/src/wiring/knowledge.ts';
import { Suppressions, suppressing } from '../../server/src/wiring/suppressions.ts';
import { noProject } from '../../server/src/project/projectFile.ts';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.ts';
import { article, bulletin, range } from '../features/bulletins.ts';

describe('knowledge', () => {
  const parts = { levels: {}, project: noProject, lessons: [], revision: 1, today: '2021-09-01', suppressions: new Suppressions(), links: null };

  it('is the same value as long as nothing has changed, so that findings hold', () => {
    const source = new KnowledgeSource(new WorkspaceIndex());
    const first = source.of('file:///a', parts);
    assert.equal(source.of('file:///a', { ...parts }), first);
    const next = source.of('file:///a', { ...parts, revision: 2 });
    assert.notEqual(next, first);
    assert.equal(next.publishers, first.publishers, 'the publishers are the same as before');
    for (const change of [{ levels: {} }, { project: { ...noProject } }, { lessons: [] }, { today: '2021-09-02' }, { suppressions: new Suppressions() }, { links: { statusOf: () => undefined } }]) {
      const before = source.of('file:///a', parts);
      assert.notEqual(source.of('file:///a', { ...parts, ...change }), before, Object.keys(change).join());
    }
  });

  it('lets the project file win over the settings, and teach', () => {
    const source = new KnowledgeSource(new WorkspaceIndex());
    const project = { rules: { 'source-missing': 'off' }, publishers: { 江城晚报: ['jc.example'] }, tags: {}, houseStyle: [] } as const;
    const knowledge = source.of('file:///a', { ...parts, levels: { 'source-missing': 'error', 'link-missing': 'hint' }, project });
    assert.deepEqual(knowledge.levels, { 'source-missing': 'off', 'link-missing': 'hint' });
    assert.equal(knowledge.publishers.knows('江城晚报', 'www.jc.example'), true);
  });
});

describe('suppressions', () => {
  const [first, second] = [article({ headline: '甲', body: '正文', range: range('0:0', '3:0') }), article({ headline: '乙', body: '正文', range: range('4:0', '6:0') })];
  const finding = (line: number, given = {}) => ({ rule: 'a-rule', severity: 'hint' as const, range: range(`${line}:0`, `${line}:1`), message: { key: 'reason.other' as const, args: {} }, ...given });

  it('hold for a rule at an article, wherever it moves, and for no other', () => {
    const model = bulletin({ articles: [first, second] });
    const suppressions = new Suppressions([suppressing('file:///a', model)(finding(1))]);
    const moved = bulletin({ articles: [second, { ...first, range: range('8:0', '9:0') }] });
    assert.deepEqual(suppressions.without('file:///a', moved, [finding(5), finding(8), finding(8, { rule: 'other' })]).map(({ rule, range: at }) => [rule, at.start.line]), [['a-rule', 5], ['other', 8]]);
    assert.equal(suppressions.without('file:///b', moved, [finding(8)]).length, 1);
  });

  it('know the article that a finding is about, wherever it stands, and findings about none', () => {
    const model = bulletin({ articles: [first, second] });
    const suppressionOf = suppressing('file:///a', model);
    assert.equal(suppressionOf(finding(5, { article: first })).articleId, suppressionOf(finding(0)).articleId);
    assert.equal(suppressionOf(finding(99)).articleId, null);
  });
});
