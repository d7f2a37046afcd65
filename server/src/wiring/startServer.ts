import type { Connection } from 'vscode-languageserver';
import { capabilities } from './capabilities.ts';
import type { ClientTraits } from './clientTraits.ts';
import { clientTraits } from './clientTraits.ts';
import type { ServerPlace } from './place.ts';
import { serveClient } from './serveClient.ts';

/** Serves the client at the other end of the connection, until it says that it is done. */
export function startServer(connection: Connection, place: ServerPlace): void {
  let close = (): Promise<void> => Promise.resolve();
  connection.onInitialize((params) => {
    const client: ClientTraits = clientTraits(params);
    close = serveClient(connection, client, place);
    return { capabilities: capabilities(client), serverInfo: { name: 'bulletin-language-server', version: place.version } };
  });
  connection.onShutdown(() => {
    place.shutDown?.();
    return close();
  });
  connection.listen();
}
