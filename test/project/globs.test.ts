import assert from 'node:assert/strict';
import picomatch from 'picomatch/posix';
import { fitsGlob } from '../../server/src/project/globs.ts';

describe('globs', () => {
  const paths = ['a.txt', 'weekly/a.txt', 'weekly/2021/a.md', 'weekly/2021/deep/八.txt', '/home/me/a.txt', '.hidden/a.txt', 'weekly/a b#1%.txt'];
  for (const glob of ['*', '*.txt', 'a.*', '?.txt', 'weekly/*', 'weekly/**', '**/a.txt', 'weekly/**/*.txt', '**/2021/**', '*.{txt,md}', '{weekly,other}/*.txt', 'weekly/{2021,2022}/*.{md,txt}', '/home/me/*', 'weekly/*/*']) {
    it(`${glob} fits the same paths as for a library`, () => {
      const expected = picomatch(glob, { dot: true, basename: !glob.includes('/') });
      assert.deepEqual(paths.filter((path) => fitsGlob(glob, path)), paths.filter((path) => expected(path)));
    });
  }

  it('takes a brace that is not closed for itself', () => {
    assert.equal(fitsGlob('{a', '{a'), true);
    assert.equal(fitsGlob('{a', 'a'), false);
  });

  it('stands for so many patterns and no more', () => {
    assert.equal(fitsGlob('{a,b}'.repeat(40), 'a'.repeat(40)), true);
    assert.equal(fitsGlob('*a'.repeat(2000), 'a'.repeat(20_000)), true);
  });
});
