import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import type { Found } from '../../server/src/wiring/diagnosticsPublisher.ts';
import { DiagnosticsPublisher } from '../../server/src/wiring/diagnosticsPublisher.ts';

const diagnostic = (message: string): Diagnostic => ({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message });

/** A publisher that finds what `found` holds, and counts what it looked at and what it told. */
function watched() {
  const found = new Map<string, Omit<Found, 'resultId'> & Partial<Found>>();
  const told: [uri: string, version: number, messages: unknown[]][] = [];
  const failures: unknown[] = [];
  let looked = 0;
  let wake = (): void => undefined;
  const publisher = new DiagnosticsPublisher({
    rest: 0,
    find: async (uri) => {
      looked++;
      queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => wake())));
      if (uri === 'broken') throw new Error('broken');
      const there = found.get(uri);
      return there ? { resultId: JSON.stringify(there.items), ...there } : null;
    },
    send: (uri, { version, items }) => void told.push([uri, version, items.map(({ message }) => message)]),
    failed: (uri) => void failures.push(uri),
  });
  const until = async (times: number): Promise<void> => {
    while (looked < times) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { publisher, found, told, failures, until, looks: () => looked };
}

describe('the publisher of diagnostics', () => {
  it('looks once after many touches, and tells the last version', async () => {
    const { publisher, found, told, until, looks } = watched();
    for (let version = 1; version <= 20; version++) {
      found.set('a', { version, items: [diagnostic('one')] });
      publisher.touch('a');
    }
    await until(1);
    assert.deepEqual([looks(), told], [1, [['a', 20, ['one']]]]);
  });

  it('tells a list only where it differs from the last, and no empty one first', async () => {
    const { publisher, found, told, until } = watched();
    const lists = [[], [diagnostic('one')], [diagnostic('one')], []];
    for (const [version, items] of lists.entries()) {
      found.set('a', { version, items });
      publisher.touch('a');
      await until(version + 1);
    }
    assert.deepEqual(told, [['a', 1, ['one']], ['a', 3, []]]);
  });

  it('tells the same list again where it is another to the client', async () => {
    const { publisher, found, told, until } = watched();
    for (const [times, resultId] of ['a', 'a', 'b'].entries()) {
      found.set('a', { version: times, items: [diagnostic('one')], resultId });
      publisher.touch('a');
      await until(times + 1);
    }
    assert.deepEqual(told.map(([, version]) => version), [0, 2]);
  });

  it('never tells an older version after a newer one', async () => {
    const { publisher, found, told, until } = watched();
    for (const [times, version] of [3, 2, 4].entries()) {
      found.set('a', { version, items: [diagnostic(`in ${version}`)] });
      publisher.touch('a');
      await until(times + 1);
    }
    assert.deepEqual(told.map(([, version]) => version), [3, 4]);
  });

  it('takes back what it told of a document that is closed, and tells nothing more of it', async () => {
    const { publisher, found, told, until, looks } = watched();
    found.set('a', { version: 1, items: [diagnostic('one')] });
    publisher.touch('a');
    await until(1);
    publisher.touch('a');
    publisher.forget('a');
    publisher.forget('never seen');
    publisher.touch('b');
    await until(2);
    assert.deepEqual([looks(), told], [2, [['a', 1, ['one']], ['a', 1, []]]]);
  });

  it('survives what fails', async () => {
    const { publisher, found, told, failures, until } = watched();
    publisher.touch('broken');
    await until(1);
    found.set('a', { version: 1, items: [diagnostic('one')] });
    publisher.touch('a');
    await until(2);
    assert.deepEqual([failures, told.length], [['broken'], 1]);
  });
});
