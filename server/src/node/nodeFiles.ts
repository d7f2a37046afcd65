import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import type { Files } from '../cli/io.ts';
import { walk } from './walk.ts';
import { openAside } from './writeAside.ts';

/** The file system of this machine. */
export const nodeFiles: Files = {
  async identify(path) {
    try {
      const there = await stat(path);
      return { kind: there.isFile() ? 'file' : there.isDirectory() ? 'folder' : 'device', real: await realpath(path).catch(() => path) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  read: (path) => readFile(path),
  walk,
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  openAside: (path) => openAside(path),
};
