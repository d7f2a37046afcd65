import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientTraits } from './clientTraits.ts';
import { providers } from './providers.ts';

/** What the server can do for this client from the start; the rest is registered while it runs. */
export function capabilities(client: ClientTraits): ServerCapabilities {
  const fixed = providers.filter(({ name }) => !client.registers(name));
  const workspaceDiagnostics = client.options.settings?.diagnostics?.workspace === true;
  return {
    // The model counts in UTF-16 whatever is agreed: `positions/` stands between.
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: {} },
    workspaceSymbolProvider: {},
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] }, willDelete: { filters: [{ pattern: { glob: '**/*.{txt,md,markdown,bulletin}' } }] } },
    },
    ...Object.fromEntries(fixed.flatMap(({ capability, options }) => [[capability, options(client, workspaceDiagnostics)]]).filter(([, options]) => options !== null)),
  };
}
