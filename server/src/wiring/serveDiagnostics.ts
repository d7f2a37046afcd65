import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticRefreshRequest } from 'vscode-languageserver';
import { fnv1a64 } from '../exports/fnv1a64.ts';
import { diagnostics } from '../features/diagnostics.ts';
import type { Finding } from '../rules/rule.ts';
import { DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import { rulePages } from './rulePages.ts';
import type { Serving } from './serving.ts';

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
    const found = await answer('textDocument/diagnostic', uri, token, ({ inspected }) => itemsOf(uri, inspected.findings, client.locale));
    return found === null || Array.isArray(found) ? report(found ?? [], previousResultId) : found;
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
      const view = await room.view(uri);
      return view && { version: view.document.version, items: itemsOf(uri, view.inspected.findings, client.locale) };
    },
    send: (uri, { version, items }) => void connection.sendDiagnostics({ uri, version, diagnostics: items }),
    failed: (uri, error) => connection.console.error(`diagnostics failed for ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  room.documents.onDidChangeContent(({ document: { uri } }) => publisher.touch(uri));
  room.documents.onDidClose(({ document: { uri } }) => publisher.forget(uri));
  return () => room.documents.keys().forEach((uri) => publisher.touch(uri));
}

/** For bulletins that are not open; empty while the setting is off. */
function serveWorkspaceDiagnostics({ connection, client, room, attempt }: Serving): void {
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const found = await attempt('workspace/diagnostic', 'the workspace', token, async () => {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const { workspaceDiagnostics } = await room.settings.of(undefined);
      for (const { uri } of workspaceDiagnostics ? [...(await room.bulletins()).bulletins()] : []) {
        if (token.isCancellationRequested) break;
        const open = await room.view(uri);
        const inspected = open?.inspected ?? (await room.inspectFile(uri));
        const version = open?.document.version ?? null;
        items.push({ uri, version, ...report(itemsOf(uri, inspected?.findings ?? [], client.locale), known.get(uri)) });
        // Between two files, whoever waits for an answer gets it.
        await new Promise((resolve) => setTimeout(resolve));
      }
      return { items };
    });
    return found ?? { items: [] };
  });
}

function itemsOf(uri: string, findings: readonly Finding[], locale: Serving['client']['locale']): Diagnostic[] {
  return diagnostics(findings, { locale, uri, pages: rulePages });
}

/** All that was found, or that it is what the client knows. */
function report(items: Diagnostic[], previous: string | undefined) {
  const resultId = fnv1a64(JSON.stringify(items));
  return resultId === previous ? { kind: 'unchanged' as const, resultId } : { kind: 'full' as const, resultId, items };
}
