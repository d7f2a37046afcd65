import { readFile } from 'node:fs/promises';
import type { AnnotationFiles } from '../wiring/place.ts';
import { localPath } from './localPath.ts';
import { openAside } from './writeAside.ts';

/** The files of annotations on this machine's disk; what is not UTF-8 is refused, so that it is not written over. */
export const annotationFiles: AnnotationFiles = {
  has: (uri) => localPath(uri) !== null,
  async read(uri) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(pathOf(uri)));
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
