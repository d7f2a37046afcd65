import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticRefreshRequest, ResponseError } from 'vscode-languageserver';
import { linesOf } from '../features/documentLines.ts';
import type { Found } from './diagnosticReport.ts';
import { foundIn, nothing, report } from './diagnosticReport.ts';
import { DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import { FileFindings } from './fileFindings.ts';
import type { Serving } from './serving.ts';
import type { View } from './view.ts';

/** How long a document rests before a client that does not ask is told, in milliseconds. */
const rest = 60;

/**
 * Joins diagnostics: to the requests of a client that asks, else to what tells one that does not.
 *
 * @returns what to call when something that findings depend on has changed, apart from the documents themselves
 */
export function serveDiagnostics(serving: Serving): () => void {
  serveWorkspaceDiagnostics(serving);
  return serving.client.asksForDiagnostics ? serveRequests(serving) : tellUnasked(serving);
}

function serveRequests({ connection, client, room, answer }: Serving): () => void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const seen = await answer('textDocument/diagnostic', uri, token, (view) => foundInView(view, { client, room }));
    return seen instanceof ResponseError ? seen : report(seen ?? nothing, previousResultId);
  });
  return () => {
    if (client.refreshesDiagnostics && room.documents.keys().length > 0) {
      // A client that fails here asks again with the next edit.
      connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
    }
  };
}

function tellUnasked({ connection, client, room }: Serving): () => void {
  const publisher = new DiagnosticsPublisher({
    rest,
    find: async (uri) => {
      const view = await room.views.of(uri);
      if (view === null) return null;
      const { items, resultId } = foundInView(view, { client, room });
      return { version: view.document.version, items: [...items], resultId };
    },
    send: (uri, { version, items }) => void connection.sendDiagnostics({ uri, version, diagnostics: items }),
    failed: (uri, error) => connection.console.error(`diagnostics failed for ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  room.documents.onDidChangeContent(({ document: { uri } }) => publisher.touch(uri));
  room.documents.onDidClose(({ document: { uri } }) => publisher.forget(uri));
  return () => room.documents.keys().forEach((uri) => publisher.touch(uri));
}

/** For all bulletins of the workspace; nothing while the setting is off. */
function serveWorkspaceDiagnostics({ connection, client, room, attempt }: Serving): void {
  const kept = new FileFindings();
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const told = await attempt('workspace/diagnostic', 'the workspace', token, async () => {
      const { workspaceDiagnostics } = await room.settings.of(undefined);
      const files = new Map<string, Found>();
      for (const { uri } of workspaceDiagnostics ? [...(await room.workspace.withOpen()).bulletins()] : []) {
        if (token.isCancellationRequested) break;
        if (room.documents.get(uri)) continue;
        files.set(uri, await foundInFile(uri));
      }
      const views = await room.views.all();
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const [uri, inFile] of files) {
        if (!views.has(uri)) items.push({ uri, version: null, ...report(inFile, known.get(uri)) });
      }
      for (const [uri, view] of workspaceDiagnostics ? views : []) {
        if (view.bulletin.isBulletin) items.push({ uri, version: view.document.version, ...report(foundInView(view, { client, room }), known.get(uri)) });
      }
      for (const uri of known.keys()) {
        if (!files.has(uri) && !views.has(uri)) items.push({ uri, version: null, kind: 'full', items: [] });
      }
      return { items };
    });
    return told ?? { items: [] };
  });

  async function foundInFile(uri: string): Promise<Found> {
    const file = await room.workspace.file(uri);
    return (
      kept.get(uri, file) ??
      kept.find(uri, file, async () => {
        // Between two files, whoever waits for an answer gets it.
        await new Promise((resolve) => setTimeout(resolve));
        const { revision } = room.knowledge;
        const read = await file.inspect();
        return read ? foundIn({ uri, lines: linesOf(read.text), revision }, read.findings, client) : nothing;
      })
    );
  }
}

/** What is found in an open document as it stands now. */
function foundInView({ document: { uri }, lines, inspected }: View, { client, room }: Pick<Serving, 'client' | 'room'>): Found {
  return foundIn({ uri, lines, revision: room.knowledge.revision }, inspected.findings, client);
}
