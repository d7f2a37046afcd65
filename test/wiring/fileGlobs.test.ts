import assert from 'node:assert/strict';
import { fileGlobs } from '../../server/src/wiring/fileGlobs.ts';

describe('fileGlobs', () => {
  const globs = fileGlobs({ include: ['digests/**', '*.news.md', './inbox/*.txt', '{', ''], exclude: ['**/drafts/**', '/home/me/private/*'] });

  it('matches a glob with a slash against the path, one without against the name', () => {
    assert.equal(globs(['digests/2021/8.txt']), true);
    assert.equal(globs(['deep/down/8.news.md']), true);
    assert.equal(globs(['inbox/8.txt']), true);
    assert.equal(globs(['other/digests/8.txt']), undefined);
    assert.equal(globs(['.hidden/8.news.md']), true);
  });

  it('lets excluding win', () => {
    assert.equal(globs(['digests/drafts/8.txt']), false);
    assert.equal(globs(['digests/8.txt', '/home/me/private/8.txt']), false);
  });

  it('says nothing where no glob is given', () => {
    assert.equal(fileGlobs({ include: [], exclude: [] })(['a.txt']), undefined);
  });
});
