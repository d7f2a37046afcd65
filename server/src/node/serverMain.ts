import { isMainThread } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { localeOf } from '../messages/locale.ts';
import { message } from '../messages/messages.ts';
import { PositionLayer } from '../wiring/positions/positionLayer.ts';
import { startServer } from '../wiring/startServer.ts';
import { annotationFiles } from './annotationFiles.ts';
import { decodeFile } from './decodeFile.ts';
import { cacheFolder } from './cacheFolder.ts';
import { serveIndexing } from './indexerMain.ts';
import { openIndexers } from './indexers.ts';
import { indexFile } from './indexFile.ts';
import { isLink } from './isLink.ts';
import { today } from '../wiring/today.ts';
import type { Transport } from './transport.ts';
import { transportOf } from './transport.ts';
import { workspaceFiles } from './workspaceFiles.ts';

const given = process.argv.slice(2);
const transport = isMainThread ? transportOf(given) : null;
if (!isMainThread) {
  serveIndexing();
} else if (transport !== null) {
  serve(transport);
} else if (given.includes('--version')) {
  console.log(version);
} else {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const usage = message(localeOf(LC_ALL || LC_MESSAGES || LANG), 'server.usage', { version });
  if (given.includes('--help')) {
    console.log(usage);
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}

function serve({ reader, writer, onGone }: Transport): void {
  const positions = new PositionLayer((uri) => workspaceFiles.read(uri));
  const connection = createConnection(ProposedFeatures.all, reader, positions.writer(writer), { messageStrategy: positions.messageStrategy });
  let isOver = false;
  // A message that nobody can make sense of must not end the server.
  process.on('unhandledRejection', (error) => connection.console.error(`unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
  onGone(() => process.exit(isOver ? 0 : 1));
  startServer(connection, {
    version,
    decode: (base64) => decodeFile(Buffer.from(base64, 'base64')),
    today,
    files: workspaceFiles,
    annotationFiles,
    isLink,
    indexStore: indexFile,
    // The bundle is one file, which threads run again; sources have none.
    openIndexers: typeof __filename === 'undefined' ? null : () => openIndexers(__filename),
    shutDown: () => void (isOver = true),
    openLinkChecker: async (options) => (await import('./links/openLinkChecker.ts')).openLinkChecker({ ...options, cacheFolder: options.cacheFolder ?? cacheFolder() }),
  });
}
