import type { CancellationToken, TextDocument, Uri } from 'vscode';
import { workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportFormatName, ExportParams, ExportResult } from '../../../server/src/protocol/exporting.ts';
import { exportRequest } from '../../../server/src/protocol/exporting.ts';
import { refuseLink } from '../unfollowedLinks.ts';
import { baseName } from './names.ts';

/**
 * A file in a format, annotated JSON unless another is asked for: of what its editor shows where it is open, saved or not; else of what is on disk.
 * Throws what the file system or the server says, and `LinkNotFollowed`.
 */
export async function annotate(client: BaseLanguageClient, uri: Uri, format?: ExportFormatName, token?: CancellationToken): Promise<ExportResult> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (!open) await refuseLink(uri);
  const content = open ? shown(open) : { bytes: base64(await workspace.fs.readFile(uri)) };
  return client.sendRequest(exportRequest, { uri: uri.toString(), file: printedName(uri), ...(format ? { format } : {}), ...content }, token);
}

function shown(document: TextDocument & { readonly encoding?: string }): Pick<ExportParams, 'text' | 'encoding'> {
  // VS Code tells a document's encoding since 1.100 only.
  return { text: document.getText(), encoding: encodingName(document.encoding ?? 'utf8') };
}

/** The Encoding Standard's name for one of VS Code's (`utf8bom`, `utf16le`, `gb18030`). */
function encodingName(id: string): string {
  try {
    return new TextDecoder(id.replace(/^utf8bom$/u, 'utf8').replace(/^utf16/u, 'utf-16')).encoding;
  } catch {
    return id;
  }
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let characters = '';
  for (let at = 0; at < bytes.length; at += chunk) characters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(characters);
}

/** The path within the workspace; of a file elsewhere the name alone, since its folders are nobody's business. */
function printedName(uri: Uri): string {
  return workspace.getWorkspaceFolder(uri) ? workspace.asRelativePath(uri, false) : baseName(uri.path);
}
