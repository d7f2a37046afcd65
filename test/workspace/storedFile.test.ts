import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { indexBulletin } from '../../server/src/workspace/indexedBulletin.ts';
import { packSketch, unpackSketch } from '../../server/src/workspace/packedSketch.ts';
import { readStoredLine, storedLine } from '../../server/src/workspace/storedFile.ts';
import { digest } from '../server/digest.ts';

const uri = 'file:///news/8.txt';
const bulletin = indexBulletin(uri, parseBulletin(digest));
const stored = { uri, stamp: '1 2 3', basis: 'b', bulletin };

describe('a stored file', () => {
  it('is one line, and comes back as it was', () => {
    assert.ok(bulletin.articles.length > 2 && bulletin.mentions.length > 0);
    for (const file of [stored, { ...stored, bulletin: null }]) {
      assert.doesNotMatch(storedLine(file), /\n/u);
      assert.deepEqual(readStoredLine(storedLine(file)), file);
    }
  });

  it('is nothing where the line is another one, whatever stands in it', () => {
    const good = JSON.parse(storedLine(stored)) as unknown[];
    const spoilt = (value: unknown, change: (part: unknown) => unknown, depth: number): unknown[] =>
      Array.isArray(value) && depth > 0 ? value.flatMap((part, at) => spoilt(part, change, depth - 1).map((other) => value.map((old: unknown, where) => (where === at ? other : old)))) : [change(value)];
    let tried = 0;
    for (const change of [() => ({}), () => -1.5, () => [['x']], () => undefined, () => true]) {
      for (let depth = 0; depth <= 5; depth++) {
        for (const line of spoilt(good, change, depth)) {
          const read = readStoredLine(JSON.stringify(line) ?? '');
          // A text or a number that may be null becomes null.
          if (read !== null) assert.deepEqual(readStoredLine(storedLine(read)), read);
          tried++;
        }
      }
    }
    assert.ok(tried > 200);
    for (const line of ['', '[', 'null', '{}', '[1,2,3,4]', '["a","b","c",[[],[["page","x",[0,0,0,0]]]]]', '["a","b","c",[[[null,[0,0,0,0],null,null,null,null,"AAAA",[]]],[]]]', storedLine(stored).slice(0, -9)]) {
      assert.equal(readStoredLine(line), null, line);
    }
  });

  it('is nothing for a text of anybody', () => {
    fc.assert(fc.property(fc.json(), (line) => readStoredLine(line) === null || line.startsWith('[')));
  });
});

describe('a packed sketch', () => {
  it('holds each hash of 30 bits', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 30 - 1 })), (sketch) => assert.deepEqual(unpackSketch(packSketch(sketch)), sketch)));
  });

  it('is refused where it is none', () => {
    for (const text of ['A', 'AAAA*', 'AAAA字', 'AAAAAA']) assert.throws(() => unpackSketch(text), RangeError);
  });
});
