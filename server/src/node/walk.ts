import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Walked, WalkOptions } from '../cli/io.ts';
import { type GitRules, noRules, rulesOf } from './gitignore.ts';

/**
 * The regular files in a folder and below it that are accepted, one at a time, in the file system's order.
 *
 * Only the folders on the way down are held, so memory does not grow with the number of files. Hidden files are left
 * out. Links to files are followed, links to folders are not: no circle can form. What cannot be looked at comes as an
 * error in its place, and the walk goes on.
 */
export async function* walk(folder: string, options: WalkOptions): AsyncGenerator<Walked> {
  yield* walkBelow(folder, '', options, () => (options.gitignore ? rulesOf(folder) : Promise.resolve(noRules)));
}

async function* walkBelow(folder: string, below: string, options: WalkOptions, enter: () => Promise<GitRules>): AsyncGenerator<Walked> {
  let entered: GitRules | undefined;
  try {
    for await (const entry of await opendir(folder)) {
      const rules = (entered ??= await enter());
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const name = below + entry.name;
      if (entry.isDirectory()) {
        if (below.split('/').length < options.depth && !rules.ignores(`${entry.name}/`)) {
          yield* walkBelow(path, `${name}/`, options, () => rules.below(entry.name));
        }
      } else if (options.accepts(name) && !rules.ignores(entry.name)) {
        yield* regularFile(path, entry);
      }
    }
  } catch (error) {
    yield { path: (error as NodeJS.ErrnoException).path ?? folder, error };
  }
}

async function* regularFile(path: string, entry: Dirent): AsyncGenerator<Walked> {
  try {
    if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile())) yield { path };
  } catch (error) {
    yield { path, error };
  }
}
