import assert from 'node:assert/strict';
import { daysFrom, daysInPath, fitsDays, impossibleDate, nearest } from '../../server/src/rules/common/days.ts';
import { inPattern, printDay, withoutDate } from '../../server/src/rules/common/sourcePattern.ts';
import { fullwidthAddresses } from '../../server/src/rules/common/fullwidthAddresses.ts';
import { malformedAddresses } from '../../server/src/rules/common/malformedAddresses.ts';
import { mojibakeIn } from '../../server/src/rules/common/mojibake.ts';
import { readDirectives } from '../../server/src/rules/common/directives.ts';
import { applyEdits, check } from './support/findings.ts';
import { ruleFixtures } from './support/fixtures.ts';

describe('days', () => {
  it('are counted from one to the other', () => assert.equal(daysFrom('2024-02-28', '2024-03-01'), 2));
  it('without year are in the year that brings them nearest', () => {
    assert.equal(nearest('--12-31', '2024-01-04'), '2023-12-31');
    assert.equal(daysFrom('--12-31', '2024-01-01'), 1);
    assert.equal(daysFrom('2023-12-31', '--01-01'), 1);
    assert.equal(daysFrom('--08-06', '--08-08'), 2);
  });
  it('stand in the path of an address, not in its query', () => {
    assert.deepEqual(daysInPath('https://a.cn/2024-05/10/c_1.html?t=20230101'), ['2024-05-10']);
    assert.deepEqual(daysInPath('https://a.cn/202405/09/t20240509_1.shtml'), ['2024-05-09', '2024-05-09']);
    assert.deepEqual(daysInPath('https://a.cn/news/102664205.html'), []);
    assert.deepEqual(daysInPath('https://a.cn/2024/02/30/a.html'), []);
  });
  it('are written with names of months, and as spans', () => {
    assert.deepEqual(daysInPath('https://a.uk/world/2024/may/2/night-market'), ['2024-05-02']);
    assert.deepEqual(daysInPath('https://a.cn/20240520-0526/c_1.htm'), ['2024-05-20', '2024-05-26']);
    assert.deepEqual(daysInPath('https://a.cn/2024-05-20_03/c_1.htm'), ['2024-05-20']);
    assert.deepEqual(daysInPath('https://a.uk/may/2024/2/a'), []);
  });
  it('are no numbers of stories', () => {
    assert.deepEqual(daysInPath('https://a.cn/newsDetail_forward_20210513', '2024-05-22'), []);
    assert.deepEqual(daysInPath('https://a.cn/newsDetail_forward_20210513'), []);
    assert.deepEqual(daysInPath('https://a.cn/news/20240520.html', '2024-05-12'), ['2024-05-20']);
    assert.deepEqual(daysInPath('https://a.cn/20210513/a.html', '2024-05-22'), ['2021-05-13']);
  });
  it('fit where their spans touch', () => {
    assert.ok(fitsDays(['2024-05-24'], ['2024-05-20', '2024-05-26'], 1));
    assert.ok(fitsDays(['2024-05-20', '2024-05-26'], ['2024-05-25'], 0));
    assert.ok(fitsDays(['--12-31'], ['2024-01-01'], 1));
    assert.ok(!fitsDays(['2024-05-12'], ['2024-05-20', '2024-05-26'], 1));
  });
  it('may be in no calendar', () => {
    assert.deepEqual(impossibleDate('X, 2024-02-30'), [3, 13]);
    assert.deepEqual(impossibleDate('Reuters, April 31, 2024'), [9, 23]);
    assert.equal(impossibleDate('Reuters, May 31, 2024'), null);
    assert.equal(impossibleDate('1.2.3'), null);
  });
});

describe('what cannot be read', () => {
  it('is told by signs that nothing else leaves', () => {
    assert.deepEqual(mojibakeIn('a 锟斤拷 b â€™'), { sign: '锟斤拷', start: 2, end: 11 });
    assert.equal(mojibakeIn('老板姓锛，家住鈥镇，咖啡馆叫 Café Ångström'), null);
  });
  it('is an address that begins wrongly', () => {
    assert.deepEqual(malformedAddresses('见 htps://a.cn/b。').map(({ start, end, meant }) => [start, end, meant]), [[2, 15, 'https://']]);
    assert.deepEqual(malformedAddresses('`words <htps://a.cn/b>`_').map(({ meant }) => meant), ['https://']);
    for (const text of ['`curl htps://a.cn/b`', 'ftp://a.cn/b', 'https://a.cn/http://b.cn/', 'and/or', 'a//b.c']) assert.deepEqual(malformedAddresses(text), [], text);
  });
  it('is an address in full width', () => {
    assert.deepEqual(fullwidthAddresses('见 https：//a.cn/b').map(({ start, end }) => [start, end]), [[2, 16]]);
    assert.deepEqual(fullwidthAddresses('见 https://a.cn/b，ＡＢ两个窗口'), []);
  });
});

describe('source patterns', () => {
  const pattern = { shape: '（来源：{date}，{publisher}）', date: '{M} 月 {D}日' };
  it('print publisher and day', () => assert.equal(inPattern(pattern, '新华网', '2021-08-06'), '（来源：8 月 6日，新华网）'));
  it('print a day without its year', () => assert.equal(inPattern(pattern, '新华网', '--08-06'), '（来源：8 月 6日，新华网）'));
  it('need the year that they print', () => assert.equal(printDay('{Y}-{MM}-{DD}', '--08-06'), null));
  it('pad and name', () => {
    assert.equal(printDay('{Y}-{MM}-{DD}', '2021-08-06'), '2021-08-06');
    assert.equal(printDay('{Month} {D}, {Y}', '2021-08-06'), 'August 6, 2021');
  });
  it('can do without their date', () => {
    assert.equal(withoutDate(pattern).shape, '（来源：{publisher}）');
    assert.equal(withoutDate({ shape: '来源：{publisher}（{date}）', date: '{M}月{D}日' }).shape, '来源：{publisher}');
  });
});

describe('directives', () => {
  it('of one rule silence it and no other', () => {
    const silenced = readDirectives(['<!-- bulletin-disable-next-line link-missing, link-orphan -->', '', 'a', 'b']);
    assert.deepEqual(['link-missing', 'link-orphan', 'source-missing'].map((rule) => silenced(rule, 2)), [true, true, false]);
    assert.equal(silenced('link-missing', 3), false);
  });
});

describe('attaching a source', () => {
  it('keeps to the pattern and the place of the others in wrapped, double-spaced text', () => {
    const fixture = ruleFixtures().find(({ name }) => name === 'source-missing.wrapped.txt');
    assert.ok(fixture);
    const { findings, context } = check(fixture.text);
    const [own] = findings.flatMap((finding) => finding.fixes?.(context) ?? []);
    assert.ok(own);
    assert.match(applyEdits(fixture.text, own.edits), /学员\n\n在模拟舱里|本报讯　中心设在江心洲上/u);
  });

  it('prefers what the address of the article tells, in the pattern of the document', () => {
    const fixture = ruleFixtures().find(({ name }) => name === 'source-missing.txt');
    assert.ok(fixture);
    const { findings, context } = check(fixture.text);
    const [first] = findings[0]?.fixes?.(context) ?? [];
    assert.ok(first?.preferred);
    assert.match(applyEdits(fixture.text, first.edits), /扩大试种。\n（来源：2024年5月21日，科技日报）\n原文链接：https:\/\/www\.stdaily\.com/u);
  });
});
