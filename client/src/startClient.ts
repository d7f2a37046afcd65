import type { ExtensionContext } from 'vscode';
import { window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { followRenames } from './followRenames.ts';
import { TreatmentMemory } from './treatmentMemory.ts';

/** In any scheme: files on disk, on another machine, in an archive, and what has never been saved. */
const languages = ['bulletin', 'plaintext', 'markdown'];

/** Makes the client that fits the place where the extension runs. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension while it runs. */
export interface Running {
  /** Resolves when the server can be asked. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything and returns at once; the server comes up meanwhile, and requests wait for it. */
export function startClient(context: ExtensionContext, makeClient: MakeClient): Running {
  const log = window.createOutputChannel('Bulletin Desk', { log: true });
  const treatments = new TreatmentMemory(context.workspaceState);
  const client = makeClient('bulletin', 'Bulletin Desk', {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: log,
    diagnosticCollectionName: 'bulletin',
    // A function: a server that is started again after a crash is told what has been said since.
    initializationOptions: (): InitializationOptions => ({ treatments: treatments.all() }),
  });
  const desk = { client, log, treatments };
  context.subscriptions.push(log, ...registerCommands(desk), followRenames(desk));

  const ready = client.start();
  // The library tells the user of a failure.
  ready.catch((error: unknown) => log.error('the language server did not start', error));
  return { ready, stop: () => ready.then(() => client.stop(), () => undefined) };
}
