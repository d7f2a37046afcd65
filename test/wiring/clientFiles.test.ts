import assert from 'node:assert/strict';
import { decodeBytes } from '../../server/src/browser/decodeBytes.ts';
import { keepsFilesRequest, readFileRequest, writeFileRequest } from '../../server/src/protocol/clientFiles.ts';
import { linkNotFollowed } from '../../server/src/protocol/trust.ts';
import { clientFiles } from '../../server/src/wiring/clientFiles.ts';
import { LinkNotFollowed } from '../../server/src/wiring/unfollowedLinks.ts';

/** A client with these files, by their URIs, in characters that stand for bytes; it keeps some in `vscode-vfs` alone. */
function client(files: Map<string, string>) {
  const asked: string[] = [];
  const sendRequest = async (type: { readonly method: string }, params: { readonly uri: string; readonly most?: number; readonly text?: string }): Promise<unknown> => {
    asked.push(`${type.method} ${params.uri}`);
    if (type.method === keepsFilesRequest.method) return params.uri.startsWith('vscode-vfs:');
    if (type.method === writeFileRequest.method) return void files.set(params.uri, params.text ?? '');
    assert.equal(type.method, readFileRequest.method);
    const found = files.get(params.uri) ?? null;
    if (found !== null && found.length > (params.most ?? Infinity)) throw new Error('too large');
    return found;
  };
  const { files: readable, annotationFiles } = clientFiles({ sendRequest } as unknown as Parameters<typeof clientFiles>[0], (base64) => decodeBytes(Uint8Array.from(Buffer.from(base64, 'base64'))));
  assert.ok(readable && annotationFiles);
  return { files: readable, annotationFiles, asked };
}

describe('the files of the client', () => {
  const uri = 'vscode-vfs://github/news/a.txt';
  const units = Array.from(new TextEncoder().encode('渡口'), (byte) => String.fromCharCode(byte)).join('');

  it('are read as text, up to a size, and only where there can be one', async () => {
    const { files, asked } = client(new Map([[uri, units], ['untitled:a', units], ['nook:/bytes', '\0\0']]));
    assert.equal(await files.read(uri), '渡口');
    assert.equal(await files.read(uri, 3), null);
    assert.equal(await files.read('vscode-vfs://github/news/b.txt'), null);
    assert.equal(await files.read('nook:/bytes'), null);
    asked.length = 0;
    assert.equal(await files.read('untitled:a'), null);
    assert.deepEqual(asked, []);
  });

  it('hold annotations where the client says so, which are refused where they are not UTF-8', async () => {
    const kept = new Map([[uri, units], ['vscode-vfs:/b', '\xff\xfe\xff']]);
    const { annotationFiles } = client(kept);
    assert.deepEqual(await Promise.all([uri, 'untitled:a', 'nook:/readonly'].map((each) => annotationFiles.has(each))), [true, false, false]);
    assert.equal(await annotationFiles.read(uri), '渡口');
    assert.equal(await annotationFiles.read('vscode-vfs:/gone'), null);
    await assert.rejects(async () => annotationFiles.read('vscode-vfs:/b'));
    await annotationFiles.write(uri, '{}');
    assert.equal(kept.get(uri), '{}');
  });

  it('are refused as links where the client says that they are', async () => {
    const { annotationFiles } = clientFiles({ sendRequest: () => Promise.reject(Object.assign(new Error('it is a link'), { code: linkNotFollowed })) }, () => assert.fail());
    await assert.rejects(async () => annotationFiles?.read(uri), LinkNotFollowed);
    await assert.rejects(async () => annotationFiles?.write(uri, ''), LinkNotFollowed);
  });

  it('are not there where the client does not answer', async () => {
    const { files, annotationFiles } = clientFiles({ sendRequest: () => Promise.reject(new Error('gone')) }, () => assert.fail());
    assert.equal(await files?.read(uri), null);
    assert.equal(await annotationFiles?.has(uri), false);
  });
});
