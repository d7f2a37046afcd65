import assert from 'node:assert/strict';
import { overviewOf } from '../../server/src/overview/overviewOf.ts';
import { reportText } from '../../server/src/overview/reportText.ts';
import { summaryOf } from './issues.ts';

describe('reportText', () => {
  it('draws bars in line, wide characters counted, and lists places as compilers do', () => {
    const report = reportText(overviewOf([summaryOf([{ section: '港口' }, { section: '港口' }, { section: 'Tea', origin: null, headline: '灯塔重新点亮' }])], 'en'), 'news', 'en');
    const [section] = report.split('\n\n').slice(1);
    assert.deepEqual(section?.split('\n'), ['Articles by section', `  港口  2  ${'█'.repeat(30)}`, `  Tea   1  ${'█'.repeat(15)}`]);
    assert.ok(report.endsWith('Articles without a source\n  周报.txt:1: 灯塔重新点亮\n'));
  });

  it('leaves out days on which there is nothing, and cuts names that are endless', () => {
    const report = reportText(overviewOf([summaryOf([{ day: '2024-05-20' }, { day: '2024-05-22', publisher: '长'.repeat(300) }])], 'en'), 'news', 'en');
    assert.doesNotMatch(report, /2024-05-21/u);
    assert.match(report, /\n {2}长{40}… {2}1 {2}█/u);
  });
});
