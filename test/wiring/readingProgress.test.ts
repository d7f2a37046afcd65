import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver';
import { readingProgress } from '../../server/src/wiring/readingProgress.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A window that writes down what it is told. */
function windowOf() {
  const told: unknown[][] = [];
  const source = new CancellationTokenSource();
  const reporter = { token: source.token, begin: (...given: unknown[]) => told.push(['begin', ...given]), report: (...given: unknown[]) => told.push(given), done: () => told.push(['done']) };
  const window = { createWorkDoneProgress: async () => reporter } as unknown as Connection['window'];
  return { told, source, window };
}

describe('progress of reading', () => {
  it('is shown once it is clear that it takes a while, each hundredth once', async () => {
    const { told, window } = windowOf();
    const progress = readingProgress({ window }, 'Reading', () => undefined);
    progress.at(39, 400, 39);
    await turn();
    assert.deepEqual(told, []);
    for (let done = 40; done <= 44; done++) {
      progress.at(done, 400, done);
      await turn();
    }
    progress.end();
    assert.deepEqual(told, [['begin', 'Reading', 0, undefined, true], [10, '41 / 400'], [11, '44 / 400'], ['done']]);
  });

  it('is not shown where nothing had to be read, or once it is over', async () => {
    const { told, window } = windowOf();
    const progress = readingProgress({ window }, 'Reading', () => undefined);
    progress.at(4000, 4000, 0);
    progress.at(4000, 4000, 40);
    progress.end();
    await turn();
    assert.deepEqual(told, []);
  });

  it('stops the reading when the user says so', async () => {
    const { source, window } = windowOf();
    let stopped = 0;
    readingProgress({ window }, 'Reading', () => stopped++).at(40, 400, 40);
    await turn();
    source.cancel();
    assert.equal(stopped, 1);
  });
});
