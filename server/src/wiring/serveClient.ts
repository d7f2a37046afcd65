import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { answering, attempting } from './answer.ts';
import type { ClientTraits } from './clientTraits.ts';
import { exportExtras } from './exportExtras.ts';
import { languageOf } from './claims.ts';
import { message } from '../messages/messages.ts';
import { Newsroom } from './newsroom.ts';
import { parse } from './openBulletins.ts';
import type { ServerPlace } from './place.ts';
import { projectDiagnostics } from './projectDiagnostics.ts';
import { Registrations } from './registrations.ts';
import { serveCitations } from './serveCitations.ts';
import { serveCodeActions } from './serveCodeActions.ts';
import { serveCompletion } from './serveCompletion.ts';
import { serveDiagnostics } from './serveDiagnostics.ts';
import { serveExport } from './serveExport.ts';
import { serveLinks } from './serveLinks.ts';
import { serveNavigation } from './serveNavigation.ts';
import { serveOverview } from './serveOverview.ts';
import { serveReading } from './serveReading.ts';
import { serveReflow } from './serveReflow.ts';
import { serveRename } from './serveRename.ts';
import { serveSources } from './serveSources.ts';
import { serveStructure } from './serveStructure.ts';
import { serveStyles } from './serveStyles.ts';
import { serveTagImport } from './serveTagImport.ts';
import { serveTags } from './serveTags.ts';
import { serveTokens } from './serveTokens.ts';
import { serveWorkspace } from './serveWorkspace.ts';
import type { Serving } from './serving.ts';
import { sidecarDiagnostics } from './tags/sidecarDiagnostics.ts';
import { tagsChangedNotification } from '../protocol/annotatedBulletin.ts';

/** Joins everything for one client; answers what is to be called when the client wants no more. */
export function serveClient(connection: Connection, client: ClientTraits, place: ServerPlace): () => Promise<void> {
  const damaged = new Set<string>();
  const room = new Newsroom(connection, client, place, {
    outdated: () => outdated(),
    // An outline is asked for again only with other providers.
    redivided: () => void registrations.renew(),
    tagsChanged: (uri) => {
      void connection.sendNotification(tagsChangedNotification, { uri });
      // Outline and lenses show them, too, and are asked for again only with other providers.
      void registrations.renew();
    },
    sidecarRead: (uri, sidecar) => {
      const diagnostics = sidecarDiagnostics(sidecar, client.locale);
      // Nothing is told of a file that was and is in order.
      if (diagnostics.length > 0 ? damaged.add(uri) : damaged.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics });
    },
    styleUnread: (path) => void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: message(client.locale, 'style.unread', { path }) }),
    projectRead: (report) => void connection.sendDiagnostics({ uri: report.uri, diagnostics: projectDiagnostics(report, client.locale) }),
  });
  const attempt = attempting(connection.console);
  const serving: Serving = { connection, client, room, attempt, answer: answering(attempt, (uri) => room.views.of(uri)) };
  const registrations = new Registrations(connection, client, async () => (await room.settings.of(undefined)).workspaceDiagnostics);

  for (const serve of [serveStructure, serveReading, serveNavigation, serveRename, serveTokens, serveCompletion, serveCodeActions, serveSources, serveCitations, serveLinks, serveTags, serveTagImport, serveStyles, serveReflow, serveOverview]) serve(serving);
  const outdated = serveDiagnostics(serving);
  serveWorkspace(serving, registrations, outdated);
  serveExport(connection, client.locale, {
    openText: (uri) => room.documents.get(uri)?.document.getText() ?? null,
    decode: place.decode,
    parse: async (uri, { text, encoding }) => {
      if (encoding === 'binary') return parse(text, { isBulletin: false });
      if (uri === null) return parse(text, {});
      const open = room.documents.get(uri);
      const claim = await room.claims.of(uri, open?.document.languageId ?? languageOf(uri));
      if (open === undefined) room.settings.forget(uri);
      return open?.document.getText() === text ? open.bulletin(claim) : parse(text, claim);
    },
    extras: (uri, bulletin, text) => exportExtras(uri, bulletin, text, room, client.locale),
    now: () => new Date().toISOString(),
  });

  room.documents.onDidOpen(({ document: { uri } }) => void room.workspace.putOpen(uri).then(() => room.learn()));
  room.documents.onDidChangeContent(({ document: { uri } }) => room.settling.touch(uri));
  room.documents.onDidSave(({ document: { uri } }) => void room.settling.settle(uri).then(() => room.workspace.putOpen(uri)).then(() => room.learn()));
  room.documents.onDidClose(({ document: { uri } }) => void room.forget(uri).then(() => room.learn()));
  return async () => {
    room.workspace.reader?.stop();
    await room.links?.close();
  };
}
