import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DocumentSymbolRequest } from 'vscode-languageserver/node';
import { digest } from './digest.ts';
import { killServers, startServer } from './serverProcess.ts';

describe('the server: the process that it belongs to', () => {
  afterEach(killServers);

  it('is watched: without it the server ends, though its channel stays open', async () => {
    const editor = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await once(editor, 'spawn');
    const server = await startServer({ processId: editor.pid ?? null });
    const uri = 'file:///news/8.txt';
    await server.open(uri, digest);
    assert.ok((await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }))?.length);
    const ended = once(server.process, 'exit');
    editor.kill('SIGKILL');
    const [code] = (await ended) as [number | null];
    assert.equal(code, 1);
  });
});
