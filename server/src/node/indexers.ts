import { availableParallelism } from 'node:os';
import { pool } from 'workerpool';
import type { Indexers } from '../wiring/place.ts';

/** Threads that run a program's own file again, where `serveIndexing` awaits their work: as many as there are cores. */
export function openIndexers(file: string): Indexers {
  const threads = pool(file, { workerType: 'thread', maxWorkers: availableParallelism() });
  return {
    index: async (...given) => threads.exec('index', given),
    close: async () => void (await threads.terminate(true)),
  };
}
