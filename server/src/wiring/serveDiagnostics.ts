import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticRefreshRequest, ResponseError } from 'vscode-languageserver';
import { fnv1a64 } from '../exports/fnv1a64.ts';
import { diagnostics } from '../features/diagnostics.ts';
import type { Finding } from '../rules/rule.ts';
import type { ClientTraits } from './clientTraits.ts';
import { DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import type { FoundInFile } from './fileFindings.ts';
import { FileFindings } from './fileFindings.ts';
import type { Newsroom } from './newsroom.ts';
import { rulePages } from './rulePages.ts';
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
    const seen = await answer('textDocument/diagnostic', uri, token, (view) => foundIn(view, room, client));
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
      const view = await room.view(uri);
      if (view === null) return null;
      const { items, resultId } = foundIn(view, room, client);
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
      const files = new Map<string, FoundInFile>();
      for (const { uri } of workspaceDiagnostics ? [...(await room.bulletins()).bulletins()] : []) {
        if (token.isCancellationRequested) break;
        if (room.documents.get(uri)) continue;
        files.set(uri, await foundInFile(uri));
      }
      const views = await room.views();
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const [uri, inFile] of files) {
        if (!views.has(uri)) items.push({ uri, version: null, ...report(inFile, known.get(uri)) });
      }
      for (const [uri, view] of workspaceDiagnostics ? views : []) {
        if (view.bulletin.isBulletin) items.push({ uri, version: view.document.version, ...report(foundIn(view, room, client), known.get(uri)) });
      }
      for (const uri of known.keys()) {
        if (!files.has(uri) && !views.has(uri)) items.push({ uri, version: null, kind: 'full', items: [] });
      }
      return { items };
    });
    return told ?? { items: [] };
  });

  async function foundInFile(uri: string): Promise<FoundInFile> {
    const file = await room.file(uri);
    return (
      kept.get(uri, file) ??
      kept.find(uri, file, async () => {
        // Between two files, whoever waits for an answer gets it.
        await new Promise((resolve) => setTimeout(resolve));
        const mark = markOf(room, client);
        const read = await file.inspect();
        return read ? found(itemsOf(uri, read.findings, client), mark(read.text)) : nothing;
      })
    );
  }
}

/** What is found in an open document as it stands now. */
function foundIn({ document, inspected }: View, room: Newsroom, client: ClientTraits): FoundInFile {
  return found(itemsOf(document.uri, inspected.findings, client), markOf(room, client)(document.getText()));
}

function itemsOf(uri: string, findings: readonly Finding[], { locale }: ClientTraits): Diagnostic[] {
  return diagnostics(findings, { locale, uri, pages: rulePages });
}

/**
 * What makes a list of the same numbers another one: to a client that does not count as we do it has other numbers where
 * what stands before a finding has changed, in its own text or in one that it points to.
 */
function markOf({ revision }: Newsroom, { positionEncoding }: ClientTraits): (text: string) => string {
  return (text) => (positionEncoding === 'utf-16' ? '' : ` ${revision} ${fnv1a64(text)}`);
}

function found(items: readonly Diagnostic[], mark: string): FoundInFile {
  return items.length === 0 ? nothing : { resultId: fnv1a64(JSON.stringify(items) + mark), items };
}

const nothing: FoundInFile = { resultId: 'none', items: [] };

/** All that was found, or that it is what the client knows. */
function report({ resultId, items }: FoundInFile, previous: string | undefined) {
  return resultId === previous ? { kind: 'unchanged' as const, resultId } : { kind: 'full' as const, resultId, items: [...items] };
}
