import type { Report } from '../../server/src/exports/report.ts';

/** A report of two files, with everything that a report can hold. */
export const report: Report = {
  findings: [
    {
      file: '简报/周报 #1 100%.txt',
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } },
      rule: 'source-missing',
      severity: 'warning',
      message: 'This article does not say where it comes from',
      article: 'ab798c639efc3f6a',
      related: [],
    },
    {
      file: '/home/ann/b.md',
      range: { start: { line: 0, character: 3 }, end: { line: 1, character: 2 } },
      rule: 'story-duplicate',
      severity: 'hint',
      message: 'The same story as “x” in another bulletin',
      article: null,
      related: [{ file: 'C:/日报/c.md', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } }, message: 'The other bulletin' }],
    },
  ],
  links: [],
};
