import { FileType, Uri, l10n, workspace } from 'vscode';

/** A file is a link, or lies behind one, in a workspace that is not trusted. Its message is for the user. */
export class LinkNotFollowed extends Error {
  override readonly name = 'LinkNotFollowed';

  constructor() {
    super(l10n.t('it is a link, and links are not followed in a workspace that is not trusted. Trust it, or choose another place.'));
  }
}

/**
 * Rejects with `LinkNotFollowed` where a file of a workspace without trust, or a folder between it and the workspace folder, is a link: whoever
 * made it would otherwise choose what is read and written elsewhere. Files outside of the workspace are the user's own choice.
 */
export async function refuseLink(uri: Uri): Promise<void> {
  const folder = workspace.isTrusted ? undefined : workspace.getWorkspaceFolder(uri)?.uri.path.replace(/\/$/u, '');
  if (folder === undefined) return;
  for (let at = uri; at.path.length > folder.length; at = Uri.joinPath(at, '..')) {
    const there = await workspace.fs.stat(at).then((found) => found, () => null);
    if (there !== null && (there.type & FileType.SymbolicLink) !== 0) throw new LinkNotFollowed();
  }
}
