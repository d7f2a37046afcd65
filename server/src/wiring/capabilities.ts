import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientTraits } from './clientTraits.ts';
import { providers } from './providers.ts';

/** What the server can do for this client from the start; the rest is registered while it runs. */
export function capabilities(client: ClientTraits): ServerCapabilities {
  const fixed = providers.filter(({ name }) => !client.registers(name));
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...Object.fromEntries(fixed.map(({ capability, options }) => [capability, options(client.locale)])),
  };
}
