import assert from 'node:assert/strict';
import { reportText } from '../../server/src/exports/reportText.ts';
import { report } from './reports.ts';

describe('reportText', () => {
  it('gives each finding a line, with places that count from 1', () => {
    assert.equal(
      reportText(report, 'en'),
      '简报/周报 #1 100%.txt:7:1: warning: This article does not say where it comes from (source-missing)\n' +
        '/home/ann/b.md:1:4: hint: The same story as “x” in another bulletin (story-duplicate)\n',
    );
  });

  it('speaks the reader’s language', () => assert.match(reportText(report, 'zh-CN'), /:7:1: 警告: /));

  it('is nothing where nothing was found', () => assert.equal(reportText({ findings: [], links: [] }, 'en'), ''));
});
