import assert from 'node:assert/strict';
import { documentPaths } from '../../server/src/wiring/documentPaths.ts';

describe('documentPaths', () => {
  const folders = [{ uri: 'file:///home/me/news' }, { uri: 'file:///home/me/news/archive' }];

  it('gives the path in the innermost folder, and the whole one', () => {
    assert.deepEqual(documentPaths('file:///home/me/news/archive/8%20%E6%9C%88.txt', folders), ['8 月.txt', '/home/me/news/archive/8 月.txt']);
    assert.deepEqual(documentPaths('file:///home/me/news/a.txt', folders), ['a.txt', '/home/me/news/a.txt']);
  });

  it('takes no folder for another whose name begins alike', () => {
    assert.deepEqual(documentPaths('file:///home/me/newspaper/a.txt', folders), ['/home/me/newspaper/a.txt']);
  });

  it('knows other schemes', () => {
    assert.deepEqual(documentPaths('untitled:Untitled-1', folders), ['Untitled-1']);
    assert.deepEqual(documentPaths('vscode-remote://ssh%2Bhost/a/b.txt', []), ['/a/b.txt']);
    assert.deepEqual(documentPaths('file:///100%.txt', []), ['/100%.txt']);
  });
});
