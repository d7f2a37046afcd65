import assert from 'node:assert/strict';
import type { Message, MessageWriter } from 'vscode-languageserver';
import { Emitter } from 'vscode-languageserver';
import { inOrder } from '../../../server/src/wiring/positions/inOrder.ts';

interface Numbered extends Message {
  readonly id: number;
}

/** A writer over a transport that keeps what it is given; messages in `held` are converted when `release` says so. */
function watched(held: readonly number[]) {
  const written: number[] = [];
  const releases = new Map<number, () => void>();
  const transport: MessageWriter = {
    onError: new Emitter<[Error, Message | undefined, number | undefined]>().event,
    onClose: new Emitter<void>().event,
    write: async (message) => {
      const { id } = message as Numbered;
      if (id === 13) throw new Error('broken');
      written.push(id);
    },
    end: () => void written.push(-1),
    dispose: () => void written.push(-2),
  };
  const writer = inOrder(transport, (message) => {
    const { id } = message as Numbered;
    return held.includes(id) ? new Promise<Message>((resolve) => releases.set(id, () => resolve(message))) : message;
  });
  return { writer, written, write: (id: number) => writer.write({ jsonrpc: '2.0', id } as Numbered), release: (id: number) => releases.get(id)?.() };
}

describe('writing in order', () => {
  it('passes on at once what has nothing to wait for', () => {
    const { write, written } = watched([]);
    void write(1);
    void write(2);
    assert.deepEqual(written, [1, 2]);
  });

  it('keeps behind what waits, whatever is ready first', async () => {
    const { write, written, release } = watched([1, 3]);
    const all = [1, 2, 3, 4].map(write);
    release(3);
    assert.deepEqual(written, []);
    release(1);
    await Promise.all(all);
    assert.deepEqual(written, [1, 2, 3, 4]);
    await Promise.resolve();
    void write(5);
    assert.deepEqual(written, [1, 2, 3, 4, 5], 'nothing waits any more');
  });

  it('goes on after a message that could not be written', async () => {
    const { write, written, release } = watched([13, 2]);
    const broken = write(13);
    const next = write(2);
    release(2);
    release(13);
    await assert.rejects(broken, /broken/);
    await next;
    assert.deepEqual(written, [2]);
  });

  it('ends and is disposed of with its transport', () => {
    const { writer, written } = watched([]);
    writer.end();
    writer.dispose();
    assert.deepEqual(written, [-1, -2]);
  });
});
