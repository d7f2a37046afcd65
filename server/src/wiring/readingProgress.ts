import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** So few files to read need no progress. */
const few = 40;

/** What the reader of the workspace tells while it reads. */
export interface ReadingProgress {
  /** So many of the files are done, and so many of them had to be read. */
  readonly at: (done: number, of: number, read: number) => void;
  readonly end: () => void;
}

/** Tells nobody. */
export const noProgress: ReadingProgress = { at: () => undefined, end: () => undefined };

/** Shows in the editor how far a reading has come, once it is clear that it takes a while; `stop` is called when the user stops it there. */
export function readingProgress({ window }: Pick<Connection, 'window'>, title: string, stop: () => void): ReadingProgress {
  let shown: Promise<WorkDoneProgressServerReporter | null> | null = null;
  let reporter: WorkDoneProgressServerReporter | null = null;
  let last = -1;
  let isOver = false;
  const show = async (): Promise<WorkDoneProgressServerReporter | null> => {
    const made = await window.createWorkDoneProgress();
    if (isOver) return null;
    made.begin(title, 0, undefined, true);
    made.token.onCancellationRequested(stop);
    return (reporter = made);
  };
  return {
    at(done, of, read) {
      if (read < few) return;
      shown ??= show().catch(() => null);
      const percentage = Math.floor((100 * done) / of);
      if (reporter === null || percentage === last) return;
      reporter.report((last = percentage), `${String(done)} / ${String(of)}`);
    },
    end() {
      isOver = true;
      reporter?.done();
    },
  };
}
