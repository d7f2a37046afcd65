import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type RecordLine, recordLines } from '../../server/src/cli/records.ts';

async function read(chunks: Iterable<Uint8Array | string>, longest?: number): Promise<RecordLine[]> {
  const stream = async function* () {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  };
  const lines: RecordLine[] = [];
  for await (const line of recordLines(stream(), longest)) lines.push(line);
  return lines;
}

const problems = async (...chunks: (Uint8Array | string)[]) => (await read(chunks)).map(({ number, record }) => [number, 'problem' in record ? record.problem : record]);

describe('lines of records', () => {
  it('are the same however the stream is cut', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.record({ path: fc.string(), text: fc.string({ unit: 'binary' }) }, { noNullPrototype: true })), fc.infiniteStream(fc.integer({ min: 1, max: 40 })), async (records, widths) => {
      const bytes = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      const cut = function* () {
        for (let at = 0; at < bytes.length;) {
          const width = widths.next().value ?? 1;
          yield bytes.subarray(at, at + width);
          at += width;
        }
      };
      assert.deepEqual(await read(cut()), records.map((record, at) => ({ number: at + 1, record })));
    })));

  it('may end with CR LF, or at the end of the stream; blank ones count and are left out', async () => {
    const record = { path: 'a', text: 'b' };
    assert.deepEqual(await problems('\n{"path":"a","text":"b"}\r\n \t\r\n', '{"path":"a","text":"b"}'), [[2, record], [4, record]]);
    assert.deepEqual(await problems(''), []);
  });

  it('say what is wrong with them, and what they are called if they say it', async () => {
    assert.deepEqual(await problems('{', '\n[]\nnull\n"x"\n{"path":1,"text":"x"}\n', Uint8Array.of(0x22, 0xff, 0x22, 0x0a)), [
      [1, 'record.notJson'], [2, 'record.notRecord'], [3, 'record.notRecord'], [4, 'record.notRecord'], [5, 'record.notRecord'], [6, 'record.notUtf8'],
    ]);
    assert.deepEqual(await read(['{"path":"a","texts":"b"}']), [{ number: 1, record: { problem: 'record.notRecord', path: 'a' } }]);
  });

  it('are not held in memory where they are too long, and the next one is read', async () => {
    const long = { problem: 'record.tooLong', path: null };
    const short = { path: 'a', text: '' };
    assert.deepEqual(await read(['x'.repeat(30), 'x'.repeat(30), 'x\n{"path":"a",', '"text":""}\n', 'x'.repeat(61)], 60), [{ number: 1, record: long }, { number: 2, record: short }, { number: 3, record: long }]);
  });
});
