import assert from 'node:assert/strict';
import { Folders } from '../../server/src/wiring/folders.ts';

const folder = (uri: string) => ({ uri, name: uri });

describe('the folders of the workspace', () => {
  it('hold documents, the innermost first, until they are removed', () => {
    const folders = new Folders([folder('file:///desk'), folder('file:///desk/inner/')]);
    const document = 'file:///desk/inner/a%20b.txt';
    assert.equal(folders.of(document), 'file:///desk/inner/');
    assert.deepEqual(folders.pathsOf(document), ['a b.txt', '/desk/inner/a b.txt']);
    folders.changed({ added: [folder('file:///other')], removed: [folder('file:///desk/inner/')] });
    assert.deepEqual(folders.uris, ['file:///desk', 'file:///other']);
    assert.equal(folders.of(document), 'file:///desk/');
    assert.equal(folders.of('file:///elsewhere/a.txt'), undefined);
  });
});
