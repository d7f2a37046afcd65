import assert from 'node:assert/strict';
import { clientFiles } from '../../server/src/browser/clientFiles.ts';
import { readFileRequest, writeFileRequest } from '../../server/src/protocol.ts';

/** A client with these files, by their URIs, in characters that stand for bytes. */
function client(files: Map<string, string>) {
  const sendRequest = async (type: { readonly method: string }, params: { readonly uri: string; readonly most?: number; readonly text?: string }): Promise<unknown> => {
    if (type.method === writeFileRequest.method) return void files.set(params.uri, params.text ?? '');
    assert.equal(type.method, readFileRequest.method);
    const found = files.get(params.uri) ?? null;
    return found !== null && found.length > (params.most ?? Infinity) ? null : found;
  };
  return clientFiles({ sendRequest } as unknown as Parameters<typeof clientFiles>[0]);
}

describe('the files of the client', () => {
  const uri = 'vscode-vfs://github/news/a.txt';
  const units = Array.from(new TextEncoder().encode('渡口'), (byte) => String.fromCharCode(byte)).join('');

  it('are read as text, up to a size, and only where there can be one', async () => {
    const { files } = client(new Map([[uri, units], ['untitled:a', units]]));
    assert.equal(await files.read(uri), '渡口');
    assert.equal(await files.read(uri, 3), null);
    assert.equal(await files.read('vscode-vfs://github/news/b.txt'), null);
    assert.equal(await files.read('untitled:a'), null);
  });

  it('hold annotations, which are refused where they are not UTF-8', async () => {
    const kept = new Map([[uri, units], ['file:///b', '\xff\xfe\xff']]);
    const { annotationFiles } = client(kept);
    assert.deepEqual([annotationFiles.has(uri), annotationFiles.has('untitled:a')], [true, false]);
    assert.equal(await annotationFiles.read(uri), '渡口');
    assert.equal(await annotationFiles.read('file:///gone'), null);
    await assert.rejects(annotationFiles.read('file:///b'));
    await annotationFiles.write(uri, '{}');
    assert.equal(kept.get(uri), '{}');
  });
});
