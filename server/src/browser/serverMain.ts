import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { PositionLayer } from '../wiring/positions/positionLayer.ts';
import { startServer } from '../wiring/startServer.ts';
import { today } from '../wiring/today.ts';
import { decodeBytes } from './decodeBytes.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// Clients with workers count as we do: no file is read again for its columns.
const positions = new PositionLayer(() => Promise.resolve(null));
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), positions.writer(new BrowserMessageWriter(self)), { messageStrategy: positions.messageStrategy });

startServer(connection, {
  version,
  decode: (base64) => decodeBytes(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))),
  today,
  // The client has them.
  files: null,
  annotationFiles: null,
  isLink: null,
  indexStore: null,
  openIndexers: null,
  openLinkChecker: null,
});
