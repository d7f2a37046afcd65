import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { knownPublishers } from '../../server/src/publishers/knownPublishers.ts';
import { runRules } from '../../server/src/rules/runRules.ts';
import { sourceLinks } from '../../server/src/rules/common/addresses.ts';
import { printOf } from '../../server/src/rules/common/seenStories.ts';
import { check } from './support/findings.ts';
import { readMarks } from './support/marked.ts';

const shortIssue = `# 江边快报
2024 年 5 月 24 日

## 轮渡早班提前半小时

为方便赶早市的居民，轮渡公司把头班船提前到五点半，票价不变。
（来源：新华网）

## 江滩换上会唱歌的长椅

长椅靠背里装了旧收音机，拧一下就能听见江水声和老电台的开始曲。

## 旧码头改成青年驿站

二十四间客房的窗都朝着江面，租金按天计算，最长可以住一个月。
（来源：人民网）

## 环卫车装上了雨滴传感器

雨一落下，洒水自动停止。一个月下来，全市省水两千多吨。
（来源：中新网）
`;

/** The text with a line before the headline of the story without source. */
const withLine = (line: string) => shortIssue.replace('## 江滩换上', `${line}\n## 江滩换上`);
const rulesOf = (text: string) => check(text).findings.map(({ rule }) => rule);

describe('runRules', () => {
  it('finds nothing in what is no bulletin', () => {
    const text = '# Notes\n\nNothing here is news.\n';
    const bulletin = parseBulletin(text);
    assert.equal(bulletin.isBulletin, false);
    assert.deepEqual(runRules(bulletin, { uri: 'a.md', lines: text.split('\n') }, { today: '2024-05-24' }), []);
  });

  it('gives findings in the order of the text, each with its level', () => {
    const { findings } = check(`${shortIssue}锟斤拷\n`, { levels: { 'encoding-suspect': 'error' } });
    assert.deepEqual(findings.map(({ rule, severity }) => `${rule} ${severity}`), ['source-missing warning', 'encoding-suspect error']);
  });

  it('leaves out what is off', () => assert.deepEqual(check(shortIssue, { levels: { 'source-missing': 'off' } }).findings, []));

  it('never shows a doubtful finding as more than it is', () => {
    const links = shortIssue.replace(/（来源：(.+?)）/gu, (_, name: string) => `（来源：${name}）\n原文链接：https://example.org/${String(name.length)}${String(name.codePointAt(0))}`).replace('开始曲。\n', '开始曲。\n（来源：江边电台）\n');
    const findings = check(links, { levels: { 'link-missing': 'error' } }).findings.filter(({ rule }) => rule === 'link-missing');
    assert.deepEqual(findings.map(({ severity }) => severity), ['hint']);
  });

  describe('directives', () => {
    it('nothing is silenced without one', () => assert.deepEqual(rulesOf(shortIssue), ['source-missing']));
    it('silence a rule on the next line', () => assert.deepEqual(rulesOf(withLine('<!-- bulletin-disable-next-line source-missing -->')), []));
    it('silence all rules on the next line that is not blank', () => assert.deepEqual(rulesOf(withLine('<!-- bulletin-disable-next-line -->\n')), []));
    it('silence no other rule', () => assert.deepEqual(rulesOf(withLine('<!-- bulletin-disable-next-line link-missing -->')), ['source-missing']));
    it('silence until the rule is enabled again', () => {
      assert.deepEqual(rulesOf(`<!-- bulletin-disable source-missing link-missing -->\n${shortIssue}`), []);
      assert.deepEqual(rulesOf(`<!-- bulletin-disable -->\n${withLine('<!-- bulletin-enable source-missing -->')}`), ['source-missing']);
    });
  });

  it('asks again only about articles that it has not seen', () => {
    const bulletin = parseBulletin(shortIssue);
    const lines = shortIssue.split('\n');
    let asked = 0;
    const publishers = { ...knownPublishers(), knows: () => { asked++; return undefined; } };
    const linked = { ...bulletin, articles: bulletin.articles.map((article) => ({ ...article, links: [{ url: 'https://example.org/a', range: article.range, callRange: null, role: 'source' as const }] })) };
    const options = { today: '2024-05-24', publishers };
    const first = runRules(linked, { uri: 'a.txt', lines }, options);
    const before = asked;
    assert.ok(before > 0);
    assert.deepEqual(runRules(linked, { uri: 'a.txt', lines }, options).map(({ rule }) => rule), first.map(({ rule }) => rule));
    assert.equal(asked, before);
    runRules(linked, { uri: 'a.txt', lines }, { ...options, publishers: { ...publishers } });
    assert.ok(asked > before, 'other knowledge is asked');
  });

  it('tells of a story that another bulletin has', () => {
    const bulletin = parseBulletin(shortIssue);
    const [article] = bulletin.articles;
    assert.ok(article && sourceLinks(article).length === 0);
    const there = { uri: 'file:///earlier.txt', headline: article.headline, range: article.range, print: { address: 'https://example.org/a', sketch: [], figures: [] } };
    const workspace = { seriesPublishers: [], storiesLike: () => [there] };
    const print = printOf(article);
    assert.equal(print.address, null);
    const linked = shortIssue.replace('（来源：新华网）', '（来源：新华网）\n原文链接：http://example.org/a?utm_source=x');
    const found = check(linked, { workspace }).findings.filter(({ rule }) => rule === 'story-duplicate');
    assert.deepEqual(found.map(({ severity, related }) => [severity, related?.[0]?.uri]), [['information', 'file:///earlier.txt']]);
  });

  it('reads marks', () => {
    const { text, found, nearMisses, planted, cursor } = readMarks('a «x-y» «not z-w»\nb<|>c «headline 0.45»');
    assert.deepEqual([text, found, nearMisses, planted, cursor], ['a\nbc', [{ rule: 'x-y', line: 0 }], [{ rule: 'z-w', line: 0 }], [{ line: 1, probability: 0.45 }], { line: 1, character: 1 }]);
  });
});
