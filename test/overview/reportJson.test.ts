import assert from 'node:assert/strict';
import { overviewOf } from '../../server/src/overview/overviewOf.ts';
import { reportJson } from '../../server/src/overview/reportJson.ts';
import { summaryOf } from './issues.ts';

describe('reportJson', () => {
  it('names the files as the user does, and tells keys and labels of every figure', () => {
    const report = JSON.parse(reportJson(overviewOf([summaryOf([{ origin: null }])], 'en'), 'news')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(report), ['version', 'name', 'bulletins', 'figures', 'unsourced']);
    assert.deepEqual([report['version'], report['name'], report['unsourced']], [1, 'news', [0]]);
    assert.deepEqual((report['bulletins'] as { file: string }[]).map(({ file }) => file), ['周报.txt']);
    assert.deepEqual((report['figures'] as unknown[])[1], { kind: 'publisher', title: 'Articles by publisher', bars: [{ key: '渡口日报', label: '渡口日报', articles: [0] }] });
  });
});
