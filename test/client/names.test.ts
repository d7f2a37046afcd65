import assert from 'node:assert/strict';
import { baseName, exportName, exportNameAmongMany } from '../../client/src/exporting/names.ts';

describe('names of exports', () => {
  it('one file takes the place of its ending', () => {
    assert.equal(exportName('8 月.txt'), '8 月.bulletin.json');
    assert.equal(exportName('2021.08.md'), '2021.08.bulletin.json');
    assert.equal(exportName('Untitled-1'), 'Untitled-1.bulletin.json');
    assert.equal(exportName('.notes'), '.notes.bulletin.json');
  });

  it('among many, no two files share a name', () => {
    assert.deepEqual(['a/8.txt', 'a/8.md'].map((path) => exportNameAmongMany(path)), ['a/8.txt.json', 'a/8.md.json']);
  });

  it('baseName is the last part of a path', () => {
    assert.equal(baseName('/a/b/8 月.txt'), '8 月.txt');
    assert.equal(baseName('Untitled-1'), 'Untitled-1');
  });
});
