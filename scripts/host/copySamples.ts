import { cp } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './paths.ts';

/** Copies samples/ into a folder of this name in `parent`, so that nobody changes the originals, and answers its path. */
export async function copySamples(parent: string, name = 'samples'): Promise<string> {
  const folder = path.join(parent, name);
  await cp(path.join(projectRoot, 'samples'), folder, { recursive: true });
  return folder;
}
