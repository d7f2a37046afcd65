import assert from 'node:assert/strict';
import { overviewOf } from '../../server/src/overview/overviewOf.ts';
import { reportMarkdown } from '../../server/src/overview/reportMarkdown.ts';
import { summaryOf } from './issues.ts';

describe('reportMarkdown', () => {
  it('has a table for each figure, and lists what lacks a source with its place', () => {
    const report = reportMarkdown(overviewOf([summaryOf([{ section: '港口' }, { publisher: null, origin: null, headline: '灯塔重新点亮' }])], 'en'), 'news', 'en');
    assert.deepEqual(report.split('\n').slice(0, 11), [
      '# Overview\\: news', '', 'Bulletins\\: 1 · articles\\: 2 · with a source\\: 1 · without\\: 1', '',
      '## Articles by section', '', '| Name | Articles |', '| --- | ---: |', '| 港口 | 1 |', '| \\(no section\\) | 1 |', '',
    ]);
    assert.match(report, /\n## Articles without a source\n\n- 灯塔重新点亮 — 周报\\\.txt, line 1\n$/u);
  });

  it('says that there is nothing', () => {
    assert.equal(reportMarkdown(overviewOf([], 'zh-CN'), '周报', 'zh-CN').match(/无。/gu)?.length, 6);
  });

  it('has no markup but its own, whatever a bulletin says', () => {
    const hostile = '| <script>alert(1)</script>\n# [x](javascript:1) `';
    const report = reportMarkdown(overviewOf([summaryOf([{ section: hostile, publisher: hostile, headline: hostile, origin: null, tags: [hostile] }], hostile)], 'en'), hostile, 'en');
    assert.doesNotMatch(report, /(?<!\\)</u);
    assert.doesNotMatch(report, /(?<!\\)\]\(/u);
    assert.equal(report.match(/^#+ /gmu)?.length, 7);
    for (const row of report.match(/^\|.*$/gmu) ?? []) assert.equal(row.replace(/\\./gu, '').match(/\|/gu)?.length, 3, row);
  });
});
