import { Uri, workspace } from 'vscode';
import { baseName } from './names.ts';

/** Writes a file aside and then gives it its name, so that nobody ever sees half of it. Throws what the file system says. */
export async function writeAside(target: Uri, text: string): Promise<void> {
  const folder = Uri.joinPath(target, '..');
  const aside = Uri.joinPath(folder, `.${baseName(target.path)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(aside, new TextEncoder().encode(text));
    await workspace.fs.rename(aside, target, { overwrite: true });
  } catch (error) {
    // Gone, or never there, is as good as deleted.
    await workspace.fs.delete(aside).then(undefined, () => undefined);
    throw error;
  }
}
