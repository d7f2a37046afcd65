import { Uri, workspace } from 'vscode';

/**
 * A copy of a sample in the extension's own storage, as it ships. What the user has changed is never written over: then the copy has a
 * number behind its name. Rejects where nothing can be written there.
 */
export async function freshCopy(extension: Uri, storage: Uri, name: string): Promise<Uri> {
  const original = await workspace.fs.readFile(Uri.joinPath(extension, 'samples', name));
  for (let number = 1; ; number++) {
    const copy = Uri.joinPath(storage, 'samples', numbered(name, number));
    const there = await workspace.fs.readFile(copy).then((bytes) => bytes, () => null);
    const isOpen = workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === copy.toString());
    if (isOpen || (there !== null && !isSame(there, original))) continue;
    if (there === null) await workspace.fs.writeFile(copy, original);
    return copy;
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(?=\.\w+$)/u, ` ${number}`);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
