import type { CancellationToken } from 'vscode';
import { FileType, RelativePattern, Uri, workspace } from 'vscode';

/** So many folders deep, and so many files, where every folder has to be asked for. */
const DEPTH = 16;
const MOST = 10_000;

/** The texts in a folder and below it, without what the setting `files.exclude` hides; where every folder has to be asked for, without what is hidden. */
export async function textsIn(folder: Uri, token: CancellationToken): Promise<readonly Uri[]> {
  // In a file system that nobody can search, VS Code would wait for ever until somebody can.
  if (/^(?:file|vscode-remote)$/u.test(folder.scheme)) return workspace.findFiles(new RelativePattern(folder, '**/*.{txt,TXT,md,MD,markdown,bulletin}'), undefined, undefined, token);
  const texts: Uri[] = [];
  await gather(folder, DEPTH, texts, token);
  return texts;
}

/** One folder after the other; hidden ones and links are left out, and what cannot be listed holds nothing. */
async function gather(folder: Uri, deep: number, texts: Uri[], token: CancellationToken): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder).then((listed) => listed, () => []);
  for (const [name, type] of entries) {
    if (token.isCancellationRequested || texts.length >= MOST) return;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory && deep > 1) await gather(uri, deep - 1, texts, token);
    else if (type === FileType.File && /\.(?:txt|md|markdown|bulletin)$/iu.test(name)) texts.push(uri);
  }
}
