import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { treatmentNotification } from '../protocol.ts';
import { answering } from './answer.ts';
import type { ClientTraits } from './clientTraits.ts';
import { documentPaths } from './documentPaths.ts';
import { openBulletins, parse } from './openBulletins.ts';
import { Registrations } from './registrations.ts';
import { serveExport } from './serveExport.ts';
import { serveRequests } from './serveRequests.ts';
import { SettingsSource } from './settings.ts';
import type { ServerPlace } from './startServer.ts';
import { claimedBulletin, Treatments } from './treatments.ts';

/** Joins everything for one client. What changes while the server runs is made here: documents, settings, treatments, folders. */
export function serveClient(connection: Connection, client: ClientTraits, place: ServerPlace): void {
  const documents = openBulletins(connection);
  const settings = new SettingsSource(connection, client.answersConfiguration, client.options.settings);
  const treatments = new Treatments(client.options.treatments);
  const registrations = new Registrations(connection, client);
  let folders: readonly WorkspaceFolder[] = client.folders;

  const claimed = async (uri: string, languageId: string): Promise<boolean | undefined> =>
    claimedBulletin({
      treatment: treatments.get(uri),
      globs: (await settings.of(uri)).files,
      paths: documentPaths(uri, folders),
      languageId,
    });

  const view = async (uri: string) => {
    const asked = documents.get(uri);
    if (asked === undefined) return null;
    const claim = await claimed(uri, asked.document.languageId);
    // Edited or closed while the settings were on their way: the answer is for what is there now.
    const open = documents.get(uri);
    return open === undefined ? null : { document: open.document, bulletin: open.bulletin(claim) };
  };

  serveRequests(connection, client, answering(view, connection.console));
  serveExport(connection, client.locale, {
    openText: (uri) => documents.get(uri)?.document.getText() ?? null,
    decode: place.decode,
    parse: async (uri, { text, encoding }) => {
      if (encoding === 'binary') return parse(text, false);
      if (uri === null) return parse(text, undefined);
      const open = documents.get(uri);
      const claim = await claimed(uri, open?.document.languageId ?? languageOf(uri));
      if (open === undefined) settings.forget(uri);
      return open?.document.getText() === text ? open.bulletin(claim) : parse(text, claim);
    },
  });

  documents.onDidClose(({ document: { uri } }) => settings.forget(uri));
  connection.onNotification(treatmentNotification, ({ uri, treatment }) => {
    treatments.set(uri, treatment);
    void registrations.renew();
  });
  connection.onDidChangeConfiguration(({ settings: sent }: { settings: unknown }) => {
    settings.changed(sent);
    void registrations.renew();
  });
  connection.onInitialized(() => {
    void registrations.renew();
    if (client.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'bulletin' });
    }
    if (client.tellsOfFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((folder) => !gone.has(folder.uri)), ...added];
        settings.changed(undefined);
        void registrations.renew();
      });
    }
  });
}

/** A file that no editor has open has no language; its name says it. */
function languageOf(uri: string): string {
  return /\.bulletin$/iu.test(uri) ? 'bulletin' : '';
}
