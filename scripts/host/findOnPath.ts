import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first file of one of these names in the folders of PATH, or undefined. */
export function findOnPath(names: readonly string[], environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find((file) => existsSync(file));
}
