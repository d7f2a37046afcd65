import { setPriority } from 'node:os';
import { worker } from 'workerpool';
import { parse } from '../wiring/openBulletins.ts';
import type { Indexers } from '../wiring/place.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { workspaceFiles } from './workspaceFiles.ts';

/** Reads bulletins for the thread that has started this one. */
export function serveIndexing(): void {
  // Whoever types comes first. On Linux alone a thread has a priority of its own; elsewhere it would be that of the process.
  if (process.platform === 'linux') setPriority(10);
  const index: Indexers['index'] = async (uri, claim, most) => {
    const text = await workspaceFiles.read(uri, most);
    const bulletin = text === null ? null : parse(text, claim);
    return bulletin?.isBulletin ? indexBulletin(uri, bulletin) : null;
  };
  worker({ index });
}
