import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock that old was left behind by a process that died: what is done under one takes milliseconds. */
const STALE = 10_000;
const PATIENCE = 5_000;

/**
 * Does something while no other process does anything under the same lock: a folder of that name, which only one can make. Rejects
 * with what the work rejects with, with the system's errors, or with `ELOCKED` where the lock stays taken for five seconds.
 *
 * Our own, since proper-lockfile, which everybody uses, has not been kept for years, and Node has no locks of the system.
 */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + PATIENCE;
  while (!(await take(path))) {
    if (Date.now() > until) throw Object.assign(new Error(`${path} stays locked`), { code: 'ELOCKED' });
    // Not in step with the others who wait.
    await wait(5 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    // Windows says so while another process is removing the folder.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'EPERM' && code !== 'EACCES') throw error;
    if (code !== 'EEXIST') return false;
  }
  if (await isStale(path)) await clear(path);
  return false;
}

async function isStale(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > STALE,
    () => false,
  );
}

/** Moved first, which only one process can do: what is removed is then surely what was looked at, or is put back. */
async function clear(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (await isStale(aside)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, path).catch(() => rm(aside, { recursive: true, force: true }));
}
