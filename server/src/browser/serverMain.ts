import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { PositionLayer } from '../wiring/positions/positionLayer.ts';
import { startServer } from '../wiring/startServer.ts';
import { today } from '../wiring/today.ts';
import { clientFiles } from './clientFiles.ts';
import { decodeBytes } from './decodeBytes.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const positions = new PositionLayer((uri) => files.read(uri));
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), positions.writer(new BrowserMessageWriter(self)), { messageStrategy: positions.messageStrategy });
const { files, annotationFiles } = clientFiles(connection);

startServer(connection, {
  version,
  decode: (base64) => decodeBytes(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))),
  today,
  files,
  annotationFiles,
  indexStore: null,
  openIndexers: null,
  openLinkChecker: null,
});
