import type { Connection } from 'vscode-languageserver';
import { capabilities } from './capabilities.ts';
import type { ClientTraits } from './clientTraits.ts';
import { clientTraits } from './clientTraits.ts';
import type { StoredText } from './exportDocument.ts';
import { serveClient } from './serveClient.ts';

/** What differs between the places where the server runs. */
export interface ServerPlace {
  readonly version: string;
  /** A file's bytes (base64) as text. */
  readonly decode: (base64: string) => StoredText;
}

/** Serves the client at the other end of the connection, until it says that it is done. */
export function startServer(connection: Connection, place: ServerPlace): void {
  connection.onInitialize((params) => {
    const client: ClientTraits = clientTraits(params);
    serveClient(connection, client, place);
    return { capabilities: capabilities(client), serverInfo: { name: 'bulletin-language-server', version: place.version } };
  });
  connection.listen();
}
