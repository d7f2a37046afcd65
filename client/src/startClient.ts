import type { ExtensionContext } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol/settings.ts';
import { treatmentNotification } from '../../server/src/protocol/treatment.ts';
import { registerCommands } from './commands/registerCommands.ts';
import type { Desk, Place } from './desk.ts';
import { followFirstSave } from './followFirstSave.ts';
import { followRenames } from './followRenames.ts';
import { tellTrust } from './links/tellTrust.ts';
import { ourLanguages } from './ourLanguages.ts';
import { moveOverrides } from './moveOverrides.ts';
import { OverrideMemory } from './overrideMemory.ts';
import { restartServer } from './restartServer.ts';
import { serveFiles } from './serveFiles.ts';
import { ReflowPreview } from './reflowing/reflowPreview.ts';
import { OverviewPanels } from './overview/overviewPanels.ts';
import { SuppressionMemory } from './suppressionMemory.ts';
import { commandTitles } from './commandTitles.ts';
import { BulletinStatus } from './status/bulletinStatus.ts';
import { AnnotatedDocuments } from './tags/annotatedDocuments.ts';
import { TagDecorations } from './tags/tagDecorations.ts';
import { TagHistory } from './tags/tagHistory.ts';
import { TreatmentMemory } from './treatmentMemory.ts';
import { ArticlesView } from './views/articlesView.ts';
import { WhyDocument } from './whyDocument.ts';

/** The extension while it runs. */
export interface Running {
  /** Resolves when the server can be asked. */
  readonly ready: Promise<void>;
  /** What the view and the editors show of tags. */
  readonly annotated: AnnotatedDocuments;
  /** What the language status says. */
  readonly status: BulletinStatus;
  stop(): Promise<void>;
}

/** Starts everything and returns at once; the server comes up meanwhile, and requests wait for it. */
export function startClient(context: ExtensionContext, place: Place): Running {
  const log = window.createOutputChannel('Bulletin Desk', { log: true });
  const treatments = new TreatmentMemory(context.workspaceState);
  const overrides = new OverrideMemory(context.workspaceState);
  const suppressions = new SuppressionMemory(context.workspaceState);
  const why = new WhyDocument();
  const client = place.makeClient('bulletin', 'Bulletin Desk', {
    documentSelector: ourLanguages.map((language) => ({ language })),
    outputChannel: log,
    diagnosticCollectionName: 'bulletin',
    errorHandler: restartServer(log),
    // A function: a server that is started again after a crash is told what has been said since.
    initializationOptions: (): InitializationOptions => ({
      // What explains a bulletin is Markdown, and would quote enough of one to be taken for one.
      treatments: { ...treatments.all(), [why.uri.toString()]: 'notBulletin' },
      overrides: overrides.all(),
      suppressions: suppressions.all(),
      commands: true,
      servesFiles: true,
      trusted: workspace.isTrusted,
      ...(context.globalStorageUri.scheme === 'file' ? { cacheFolder: context.globalStorageUri.fsPath } : {}),
      ...(context.storageUri?.scheme === 'file' ? { storageFolder: context.storageUri.fsPath } : {}),
    }),
  });
  const annotated = new AnnotatedDocuments(client, log);
  const articles = new ArticlesView(annotated);
  const reflowPreview = new ReflowPreview((uri, holds) => client.sendNotification(treatmentNotification, { uri: uri.toString(), treatment: holds ? 'notBulletin' : null }));
  const tagHistory = new TagHistory((isEmpty) => void commands.executeCommand('setContext', 'bulletin.tagsChanged', !isEmpty));
  const status = new BulletinStatus(annotated);
  const overviews = new OverviewPanels(context.extensionUri);
  const { extension, globalStorageUri: storage } = context;
  const desk: Desk = { ...place, client, log, treatments, overrides, suppressions, why, reflowPreview, annotated, articles, tagHistory, overviews, status, extension, titles: commandTitles(extension.packageJSON), storage };
  context.subscriptions.push(log, why, reflowPreview, annotated, articles, overviews, status, new TagDecorations(desk), ...registerCommands(desk), followRenames(desk), followFirstSave(desk), tellTrust(desk), serveFiles(client));

  const ready = client.start();
  // The library tells the user of a failure.
  ready.catch((error: unknown) => log.error('the language server did not start', error));
  void ready.then(() => moveOverrides(desk), () => undefined);
  return { ready, annotated, status, stop: () => ready.then(() => client.stop(), () => undefined) };
}
