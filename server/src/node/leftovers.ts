import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What is written aside is called so: `.bulletin-desk-UUID.tmp`. */
const ours = /^\.bulletin-desk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.tmp$/u;

const hour = 3_600_000;
/** No save takes so long: what has not been written to since is nobody's any more. */
const oldest = 24 * hour;

/** Files that were written aside and never put in their place, because the process was killed: taken away once they are a day old. */
export class Leftovers {
  readonly #now: () => number;
  /** When each folder was last looked through. */
  readonly #looked = new Map<string, number>();

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes the old ones of a folder away, not more than once an hour; nothing but regular files of that name. Never rejects. */
  async clean(folder: string): Promise<void> {
    const now = this.#now();
    const last = this.#looked.get(folder);
    if (last !== undefined && now - last < hour) return;
    this.#looked.set(folder, now);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(names.filter((name) => ours.test(name)).map((name) => removeOld(join(folder, name), now - oldest).catch(() => undefined)));
  }
}

async function removeOld(path: string, before: number): Promise<void> {
  const there = await lstat(path);
  if (there.isFile() && there.mtimeMs < before) await rm(path);
}
