import { Uri, workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { refuseLink } from '../unfollowedLinks.ts';

/** Writes a file so that nobody ever sees half of it, with the folders it needs. Throws what the file system says, and `LinkNotFollowed`. */
export async function writeWhole({ replaceFile }: Desk, target: Uri, content: string | Uint8Array): Promise<void> {
  await refuseLink(target);
  await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
  // A file system of another kind (an archive, a repository on the web) takes a file whole or not at all.
  if (target.scheme === 'file' && replaceFile) await replaceFile(target.fsPath, content);
  else await workspace.fs.writeFile(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}
