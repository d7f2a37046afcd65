import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import type { FileEvent } from 'vscode-languageserver';
import { suppressionsNotification } from '../protocol/suppressions.ts';
import { treatmentNotification } from '../protocol/treatment.ts';
import { trustNotification } from '../protocol/trust.ts';
import { annotationsEnding } from '../annotations/sidecarName.ts';
import { projectFileName } from '../project/projectFile.ts';
import { styleEnding } from '../project/stylePaths.ts';
import type { Registrations } from './registrations.ts';
import { serveOverrides } from './serveOverrides.ts';
import { movesOf } from './serveTags.ts';
import type { Serving } from './serving.ts';
import { Suppressions } from './suppressions.ts';
import { moveKeys } from './treatments.ts';

/** The files whose changes matter. */
const watched = [`**/${projectFileName}`, `**/*${styleEnding}`, '**/*.{txt,md,markdown,bulletin}', `**/*${annotationsEnding}`];

/**
 * Joins what changes beside the documents: settings, folders, files, trust, what users say of files and findings.
 *
 * @param outdated tells that findings may be others now
 */
export function serveWorkspace(serving: Serving, registrations: Registrations, outdated: () => void): void {
  const { connection, client, room } = serving;
  const readAll = (): Promise<void> => room.workspace.reader?.read(room.folders.uris) ?? Promise.resolve();
  // Which files are bulletins may have changed: outlines are asked for again, and so is everything else.
  const renewed = (): void => {
    void registrations.renew();
    outdated();
  };

  serveOverrides(serving, renewed);
  connection.onNotification(treatmentNotification, ({ uri, treatment }) => {
    room.claims.treatments.set(uri, treatment);
    renewed();
  });
  connection.onNotification(trustNotification, async ({ trusted }) => {
    await room.trusts(trusted);
    renewed();
    void readAll();
  });
  // What the user has said of a file goes with it before the client opens it under its new name.
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      room.claims.treatments.renamed(oldUri, newUri);
      moveKeys(room.claims.unkept, oldUri, newUri);
    }
    return client.renamesFiles ? movesOf(files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri })), room.tags) : null;
  });
  connection.onNotification(suppressionsNotification, ({ suppressions }) => {
    room.knowledge.suppress(new Suppressions(suppressions));
    outdated();
  });
  connection.onDidChangeConfiguration(({ settings: sent }: { settings: unknown }) => {
    room.settings.changed(sent);
    renewed();
    void readAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => void filesChanged(changes));
  connection.onInitialized(() => {
    void registrations.renew();
    if (client.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'bulletin' });
    if (client.registersWatchers) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched.map((globPattern) => ({ globPattern })) });
    }
    void readAll();
    if (client.tellsOfFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        room.folders.changed({ added, removed });
        room.settings.changed(undefined);
        renewed();
        void readAll();
      });
    }
  });

  async function filesChanged(changes: readonly FileEvent[]): Promise<void> {
    let restyled = false;
    for (const { uri, type } of changes) {
      if (uri.endsWith(styleEnding)) {
        restyled = room.styles.changed(uri) || restyled;
        continue;
      }
      if (uri.endsWith(`/${projectFileName}`)) {
        const styles = (): Promise<string> => room.projects.of(uri.slice(0, -projectFileName.length)).then(({ houseStyle }) => JSON.stringify(houseStyle));
        const before = await styles();
        room.projects.changed(uri);
        restyled = (await styles()) !== before || restyled;
        continue;
      }
      if (uri.endsWith(annotationsEnding)) {
        const bulletin = uri.slice(0, -annotationsEnding.length);
        if (await room.tags?.fileChanged(bulletin)) await room.linesSaid(bulletin);
        continue;
      }
      await room.workspace.fileChanged(uri, type === FileChangeType.Deleted);
    }
    room.learn();
    if (!restyled) return;
    renewed();
    void readAll();
  }
}
