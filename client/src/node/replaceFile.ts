import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file of this machine aside and puts it in its place in one step: there is the old file or the new one, never
 * half of one. `workspace.fs` has no such step: its rename deletes first, be it a folder. Throws the system's errors.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => null);
  const place = there ? await realpath(path) : path;
  const aside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    await writeFile(aside, content, there ? { mode: there.mode } : {});
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
