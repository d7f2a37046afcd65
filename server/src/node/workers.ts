import { pool } from 'workerpool';
import type { WorkersOptions } from '../cli/io.ts';
import type { Workers, WorkSpec } from '../cli/work.ts';

/** What a thread says between two results. */
export interface Said {
  readonly said: string;
}

/** Threads that run a program's own file again and work as the spec says. A piece of work whose thread dies rejects; the others go on. */
export function openWorkers(file: string, spec: WorkSpec, { count, say }: WorkersOptions): Workers {
  const threads = pool(file, { workerType: 'thread', maxWorkers: count, workerThreadOpts: { workerData: spec } });
  const on = ({ said }: Said): void => say(said);
  return {
    make: async (...given) => threads.exec('make', given, { on }),
    makeOf: async (...given) => threads.exec('makeOf', given, { on }),
    survey: async (...given) => threads.exec('survey', given, { on }),
    examine: async (...given) => threads.exec('examine', given, { on }),
    close: async () => void (await threads.terminate(true)),
  };
}
