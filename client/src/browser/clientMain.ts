import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { Running } from '../startClient.ts';
import { startClient } from '../startClient.ts';

/** What browsers have, and the types of Node do not know. */
declare const Worker: new (address: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

let running: Running | null = null;

/** Called when all parts are loaded; `serverScript` is the whole server, to be run in a worker. */
export function activate(context: ExtensionContext, serverScript: string): Pick<Running, 'ready' | 'annotated' | 'status'> {
  // What needs a disk or the network is not offered here.
  void commands.executeCommand('setContext', 'bulletin.inBrowser', true);
  const address = URL.createObjectURL(new Blob([serverScript], { type: 'text/javascript' }));
  running = startClient(context, {
    inBrowser: true,
    makeClient: (id, name, options) =>
      new LanguageClient(id, name, () => {
        // VS Code has workers of its own, which the library does not know as such.
        const worker = new Worker(address);
        return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
      }, options),
  });
  return { ready: running.ready, annotated: running.annotated, status: running.status };
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running?.stop();
  running = null;
}
