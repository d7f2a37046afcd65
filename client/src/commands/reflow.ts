import type { Uri } from 'vscode';
import { window } from 'vscode';
import { reflowRequest } from '../../../server/src/protocol/reflow.ts';
import type { Desk } from '../desk.ts';
import { chosenEditor } from '../places.ts';

/** Shows what cleaning up would make of the active editor, or of what is selected in it; null where there is nothing to show. */
export async function reflow({ client, reflowPreview }: Desk): Promise<Uri | null> {
  const editor = chosenEditor();
  if (editor === null) return null;
  const { document, selection } = editor;
  const { code2ProtocolConverter: code, protocol2CodeConverter: protocol } = client;
  const version = document.version;
  const found = await client.sendRequest(reflowRequest, { uri: document.uri.toString(), ...(selection.isEmpty ? {} : { range: code.asRange(selection) }) });
  if (found === null || document.version !== version) return null;
  if ('problem' in found) {
    void window.showInformationMessage(found.problem);
    return null;
  }
  return reflowPreview.show(document, found.text, await protocol.asTextEdits([...found.edits]));
}
