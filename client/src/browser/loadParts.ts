import type { ExtensionContext } from 'vscode';
import * as vscode from 'vscode';

interface Door {
  activate(context: ExtensionContext, serverScript: string): unknown;
  deactivate(): Promise<void>;
}

const clientParts = ['protocol.cjs', 'client-core.cjs', 'web-client.cjs'];
const serverParts = ['protocol.cjs', 'server-core.cjs', 'web-server.cjs'];

let door: Door | null = null;

/** Called by a VS Code without Node, which loads one file alone: reads the parts that both doors share, and opens the door to the browser. */
export async function activate(context: ExtensionContext): Promise<unknown> {
  const read = async (name: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', name)));
  const texts = new Map(await Promise.all([...new Set([...clientParts, ...serverParts])].map(async (name) => [name, await read(name)] as const)));
  const script = (parts: readonly string[]): string => parts.map((name) => `parts[${JSON.stringify(`./${name}`)}] = (require, module, exports) => {\n${texts.get(name) ?? ''}\n};`).join('\n');
  door = new Function('vscode', `${linker('vscode')}\n${script(clientParts)}\nreturn require('./web-client.cjs');`)(vscode) as Door;
  return door.activate(context, `${linker('undefined')}\n${script(serverParts)}\nrequire('./web-server.cjs');`);
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await door?.deactivate();
}

/** Lets parts find each other by their names, as Node would; `api` is what they find under `vscode`. */
function linker(api: string): string {
  return `const parts = {}, loaded = { vscode: { exports: ${api} } };
const require = (name) => {
  if (!loaded[name]) parts[name](require, (loaded[name] = { exports: {} }), loaded[name].exports);
  return loaded[name].exports;
};`;
}
