import type { CancellationToken, Uri } from 'vscode';
import { FileType, workspace } from 'vscode';
import { baseName } from './names.ts';
import { textsIn } from './textsIn.ts';

/** A file that may be a bulletin. */
export interface Candidate {
  readonly uri: Uri;
  /** Where it lies below what the user chose, with `/`. */
  readonly below: string;
}

/** The files chosen, and the texts in the folders chosen, without what the setting `files.exclude` hides; in order of their names. */
export async function findCandidates(chosen: readonly Uri[], token: CancellationToken): Promise<Candidate[]> {
  const found = await Promise.all(chosen.map((uri) => below(uri, chosen.length > 1, token)));
  const byUri = new Map(found.flat().map((candidate) => [candidate.uri.toString(), candidate]));
  return [...byUri.values()].sort((a, b) => (a.below < b.below ? -1 : 1));
}

async function below(uri: Uri, oneOfMany: boolean, token: CancellationToken): Promise<Candidate[]> {
  const name = baseName(uri.path);
  if (!(await isFolder(uri))) return [{ uri, below: name }];
  const files = await textsIn(uri, token);
  const start = uri.path.replace(/\/?$/u, '/').length;
  return files.map((file) => ({ uri: file, below: `${oneOfMany ? `${name}/` : ''}${file.path.slice(start)}` }));
}

/** Whether there is a folder of that name; what cannot be looked at is left to fail where it is read. */
export async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
