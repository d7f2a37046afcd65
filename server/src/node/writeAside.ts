import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Aside } from '../cli/io.ts';
import { Leftovers } from './leftovers.ts';

/** Of this process. */
const systemLeftovers = new Leftovers(Date.now);

/**
 * Opens a file for writing beside the place where it belongs, parent folders made; it takes its place, with the mode
 * and owner of the file that it replaces, when it is committed. Links are followed; to a device or pipe it is written
 * straight. What killed processes have left in the folder is cleaned away. Throws the system's errors.
 *
 * Our own, since write-file-atomic (7.0.1) takes a whole text, not a stream, and does not look at how much of it the
 * system has written: on a full disk it puts a truncated file in the place of a good one.
 */
export async function openAside(path: string, leftovers = systemLeftovers): Promise<Aside> {
  const there = await stat(path).catch(absent);
  if (there?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  if (there && !there.isFile()) return straight(await open(path, 'w'));
  const place = there ? await realpath(path) : path;
  if (there) await access(place, constants.W_OK);
  else await mkdir(dirname(place), { recursive: true });
  await leftovers.clean(dirname(place));
  const aside = join(dirname(place), `.bulletin-desk-${randomUUID()}.tmp`);
  const handle = await open(aside, 'wx');
  if (there) {
    await handle.chmod(there.mode & 0o7777);
    await handle.chown(there.uid, there.gid).catch(() => undefined); // only root may give files away
  }
  return renamedAtTheEnd(handle, aside, place);
}

function renamedAtTheEnd(handle: FileHandle, aside: string, place: string): Aside {
  let open = true;
  return {
    // Not `write`, which may write only a part.
    write: (text) => handle.appendFile(text),
    async commit() {
      await handle.sync();
      await handle.close();
      await rename(aside, place);
      open = false;
    },
    async discard() {
      if (!open) return;
      open = false;
      await handle.close().catch(() => undefined);
      await rm(aside, { force: true });
    },
  };
}

function straight(handle: FileHandle): Aside {
  const close = () => handle.close();
  return { write: (text) => handle.appendFile(text), commit: close, discard: () => close().catch(() => undefined) };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
