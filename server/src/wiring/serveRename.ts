import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Bulletin } from '../bulletin/model.ts';
import type { Renamable } from '../features/rename.ts';
import { isName, prepareRename, renamableAt, rename } from '../features/rename.ts';
import type { MessageKey } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { Newsroom } from './newsroom.ts';
import type { Serving } from './serving.ts';

/** Joins renaming, of a publisher or a section throughout the workspace. */
export function serveRename({ connection, client, room, answer }: Serving): void {
  const refusal = (key: Extract<MessageKey, 'rename.nothing' | 'rename.badName'>) =>
    new ResponseError<void>(ErrorCodes.InvalidRequest, message(client.locale, key));

  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    answer('textDocument/prepareRename', uri, token, ({ bulletin }) => prepareRename(bulletin, position)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    answer('textDocument/rename', uri, token, async ({ bulletin }) => {
      const named = renamableAt(bulletin, position);
      if (named === null) throw refusal('rename.nothing');
      if (!isName(newName)) throw refusal('rename.badName');
      return workspaceEdit(await editsOf(room, named, newName), client.versionedEdits);
    }),
  );
}

interface FileEdits {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/**
 * The edits of every bulletin that names it. Files are read anew, since an edit made for another text would spoil them;
 * the open documents come last, as they then stand.
 */
async function editsOf(room: Newsroom, named: Renamable, newName: string): Promise<FileEdits[]> {
  const index = await room.workspace.withOpen();
  const uris = [...new Set(index.mentions(named.kind, named.name).map((mention) => mention.uri))].sort();
  const closed = new Map<string, Bulletin>();
  for (const uri of uris) {
    const read = room.documents.get(uri) ? null : await room.workspace.reader?.readFile(uri);
    if (read) closed.set(uri, read.bulletin);
  }
  const views = await room.views.all();
  return uris.flatMap((uri) => {
    const open = views.get(uri);
    const bulletin = open?.bulletin ?? closed.get(uri);
    return bulletin ? [{ uri, version: open?.document.version ?? null, edits: rename(bulletin, named, newName) }] : [];
  });
}

/** With the versions that the edits are for, where the client minds them. */
function workspaceEdit(files: readonly FileEdits[], versioned: boolean): WorkspaceEdit {
  if (!versioned) return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  return { documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
}
