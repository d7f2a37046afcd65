import { readFile, stat } from 'node:fs/promises';
import type { AnnotationFiles } from '../wiring/place.ts';
import { localPath } from './localPath.ts';
import { openAside } from './writeAside.ts';

/** The largest file that is read, in bytes: more than the longest page can have. */
const LARGEST = 64_000_000;

/** The files of annotations on this machine's disk; what is not UTF-8, no regular file or too large is refused, so that it is not written over. */
export const annotationFiles: AnnotationFiles = {
  has: (uri) => localPath(uri) !== null,
  async read(uri) {
    const path = pathOf(uri);
    try {
      const found = await stat(path);
      // A pipe or a device never ends.
      if (!found.isFile()) throw new Error('it is no regular file');
      if (found.size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1_000_000} MB`);
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  async write(uri, text) {
    const aside = await openAside(pathOf(uri));
    try {
      await aside.write(text);
      await aside.commit();
    } finally {
      await aside.discard();
    }
  },
};

function pathOf(uri: string): string {
  const path = localPath(uri);
  if (path === null) throw new Error(`${uri} is no file of this machine`);
  return path;
}
