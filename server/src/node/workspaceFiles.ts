import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { WorkspaceFiles } from '../wiring/place.ts';
import { decodeFile } from './decodeFile.ts';
import { localPath } from './localPath.ts';
import { walk } from './walk.ts';

/** A file's name that says that it may be a bulletin. */
const mayBeBulletin = /\.(?:txt|md|markdown|bulletin)$/iu;

/** The largest file that is read as a text, in bytes: longer ones no editor opens as such. */
const LARGEST = 100_000_000;

/** As many folders deep as is looked for bulletins. */
const depth = 16;

/** The files of this machine's disk. */
export const workspaceFiles: WorkspaceFiles = {
  async read(uri, most = LARGEST) {
    const path = localPath(uri);
    if (path === null) return null;
    try {
      const found = await stat(path);
      // A pipe or a device never ends.
      if (!found.isFile() || found.size > most) return null;
      const { text, encoding } = decodeFile(await readFile(path));
      return encoding === 'binary' ? null : text;
    } catch {
      return null;
    }
  },
  async stamp(uri) {
    const path = localPath(uri);
    if (path === null) return null;
    try {
      const { mtimeNs, size, ino } = await stat(path, { bigint: true });
      return `${mtimeNs} ${size} ${ino}`;
    } catch {
      return null;
    }
  },
  async *bulletins(folder) {
    const path = localPath(folder);
    if (path === null) return;
    for await (const found of walk(path, { accepts: (name) => mayBeBulletin.test(name), gitignore: true, depth })) {
      if (!('error' in found)) yield pathToFileURL(found.path).href;
    }
  },
};
