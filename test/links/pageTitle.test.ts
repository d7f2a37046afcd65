import assert from 'node:assert/strict';
import { pageTitle, titleParts } from '../../server/src/links/pageTitle.ts';

describe('pageTitle', () => {
  const table: [html: string, title: string][] = [
    ['<html><head><title>A story</title></head>', 'A story'],
    ['<TITLE lang="zh">\n  老城区\n  更新 \n</TITLE >', '老城区 更新'],
    ['<title>Bread &amp; roses &#8212; &#x4e2d;&#25991; &nbsp; &hellip;</title>', 'Bread & roses — 中文 …'],
    ['<title>A &unknown; &#0; &#x110000; &</title>', 'A &unknown; &#0; &#x110000; &'],
    ['<title>cut off', 'cut off'],
    ['<title></title>', ''],
    ['<titles>No</titles>', ''],
    ['no page', ''],
    ['', ''],
    ['<title>one</title><svg><title>two</title></svg>', 'one'],
  ];
  for (const [html, title] of table) it(`${html.slice(0, 50)} → ${title}`, () => assert.equal(pageTitle(html), title));

  it('is never longer than 300 characters', () => assert.equal(pageTitle(`<title>${'a'.repeat(10_000)}</title>`).length, 300));

  it('takes time that grows with the text alone', () => assert.equal(pageTitle('<title '.repeat(100_000)), ''));
});

describe('titleParts', () => {
  const table: [title: string, parts: string[]][] = [
    ['Page Not Found | The Lakeshore', ['page not found', 'the lakeshore']],
    ['页面不存在 - 江畔日报', ['页面不存在', '江畔日报']],
    ['页面不存在_江畔日报', ['页面不存在', '江畔日报']],
    ['【页面不存在】——江畔日报', ['页面不存在', '江畔日报']],
    ['４０４ Not Found!', ['404 not found']],
    ['Self-driving buses', ['self-driving buses']],
    ['Oops! That page can’t be found. – Site', ["oops! that page can't be found", 'site']],
    ['', []],
    [' - ', []],
  ];
  for (const [title, parts] of table) it(`${title || 'nothing'} → ${parts.join(' / ')}`, () => assert.deepEqual(titleParts(title), parts));
});
