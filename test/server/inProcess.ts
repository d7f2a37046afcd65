import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { decodeFile } from '../../server/src/node/decodeFile.ts';
import type { WorkspaceFiles } from '../../server/src/wiring/place.ts';
import { PositionLayer } from '../../server/src/wiring/positions/positionLayer.ts';
import { startServer } from '../../server/src/wiring/startServer.ts';
import type { Start } from './serverProcess.ts';
import { TestClient } from './serverProcess.ts';

/** A server in this process, over the files that the test gives it; its messages are bytes all the same. */
export async function startInProcess(files: WorkspaceFiles, start: Start): Promise<TestClient> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const positions = new PositionLayer((uri) => files.read(uri));
  const { messageStrategy } = positions;
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(there), positions.writer(new StreamMessageWriter(back)), { messageStrategy });
  startServer(connection, {
    version: '0',
    decode: (base64) => decodeFile(Buffer.from(base64, 'base64')),
    today: () => '2021-09-01',
    files,
    annotationFiles: null,
    isLink: null,
    indexStore: null,
    openIndexers: null,
    openLinkChecker: null,
  });
  const client = new TestClient(createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there)));
  await client.initialize({ ...start, processId: null });
  return client;
}

/** Files that are not on any disk. What is read of them is counted; a reading may be held up. */
export class MemoryFiles implements WorkspaceFiles {
  readonly texts = new Map<string, string>();
  /** Every reading, by URI. */
  readonly reads: string[] = [];
  /** Every look whether a file is still the same. */
  readonly stamps: string[] = [];
  /** Called before a file is read. */
  hold: (uri: string) => Promise<void> | void = () => undefined;
  readonly #written = new Map<string, number>();
  #writes = 0;

  write(uri: string, text: string): void {
    this.texts.set(uri, text);
    this.#written.set(uri, ++this.#writes);
  }

  remove(uri: string): void {
    this.texts.delete(uri);
    this.#written.delete(uri);
  }

  read = async (uri: string): Promise<string | null> => {
    this.reads.push(uri);
    await this.hold(uri);
    return this.texts.get(uri) ?? null;
  };

  stamp = async (uri: string): Promise<string | null> => {
    this.stamps.push(uri);
    return this.#written.get(uri)?.toString() ?? null;
  };

  async *bulletins(folder: string): AsyncIterable<string> {
    for (const uri of [...this.texts.keys()]) if (uri.startsWith(folder) && uri.endsWith('.txt')) yield uri;
  }
}
