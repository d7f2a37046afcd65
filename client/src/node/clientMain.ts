import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Running } from '../startClient.ts';
import { startClient } from '../startClient.ts';
import { replaceFile } from './replaceFile.ts';

let running: Running | null = null;

/** Called by VS Code when the first document of our languages is opened, or a command is called. */
export function activate(context: ExtensionContext): Pick<Running, 'ready' | 'annotated' | 'status'> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  running = startClient(context, {
    inBrowser: false,
    makeClient: (id, name, options) => new LanguageClient(id, name, { run: server, debug }, options),
    replaceFile,
  });
  return { ready: running.ready, annotated: running.annotated, status: running.status };
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running?.stop();
  running = null;
}
