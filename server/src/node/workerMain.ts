import { workerData } from 'node:worker_threads';
import { worker, workerEmit } from 'workerpool';
import { localWork, type WorkIo } from '../cli/localWork.ts';
import type { Work, WorkSpec } from '../cli/work.ts';
import type { Said } from './workers.ts';

/** Works for the thread that has started this one. */
export function serveWork(io: WorkIo): void {
  const said: Said[] = [];
  // What is found out before the first piece of work is told with it.
  let isAtWork = false;
  const say = (line: string): void => void (isAtWork ? workerEmit({ said: line } satisfies Said) : said.push({ said: line }));
  const work = localWork(workerData as WorkSpec, io, say);
  const doing = <Given extends readonly unknown[], Result>(pick: (work: Work) => (...given: Given) => Promise<Result>) => async (...given: Given): Promise<Result> => {
    const ours = await work;
    isAtWork = true;
    for (const line of said.splice(0)) workerEmit(line);
    return pick(ours)(...given).finally(() => (isAtWork = false));
  };
  worker({ make: doing(({ make }) => make), makeOf: doing(({ makeOf }) => makeOf), survey: doing(({ survey }) => survey), examine: doing(({ examine }) => examine) });
}
