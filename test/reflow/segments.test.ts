import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { composed, editsOf, type OffsetEdit, type Segment, written } from '../../server/src/reflow/segments.ts';

function done(text: string, edits: readonly OffsetEdit[]): string {
  let [result, at] = ['', 0];
  for (const { from, to, words } of edits) {
    assert.ok(from >= at && to >= from, 'edits are in order');
    result += text.slice(at, from) + words;
    at = to;
  }
  return result + text.slice(at);
}

const text = fc.string({ unit: fc.constantFrom('a', '江', ' ', '\n', '\r'), maxLength: 40 });
const segments = (length: number) =>
  fc.array(fc.oneof(text.map((words): Segment => ({ words })), fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Segment => ({ from: Math.min(a, b), to: Math.max(a, b) }))), { maxLength: 8 });

describe('segments', () => {
  it('the edits make the text that is written, whatever is moved', () => {
    fc.assert(fc.property(text.chain((old) => fc.tuple(fc.constant(old), segments(old.length))), ([old, pieces]) => {
      assert.equal(done(old, editsOf(old, pieces)), written(old, pieces));
    }), { numRuns: 1000 });
  });

  it('of a text made of a text made of a first one, the segments say what the first one gives', () => {
    const two = text.chain((old) => segments(old.length).chain((first) => fc.tuple(fc.constant(old), fc.constant(first), segments(written(old, first).length))));
    fc.assert(fc.property(two, ([old, first, second]) => {
      assert.equal(written(old, composed(first, second)), written(written(old, first), second));
    }), { numRuns: 1000 });
  });

  it('touches only what is another thing', () => {
    assert.deepEqual(editsOf('江城\n晚报', [{ from: 0, to: 2 }, { words: '' }, { from: 3, to: 5 }]), [{ from: 2, to: 3, words: '' }]);
    assert.deepEqual(editsOf('a\nb', [{ from: 0, to: 1 }, { words: '\n' }, { from: 2, to: 3 }]), []);
  });

  it('divides no CR LF', () => {
    const old = 'a\r\n\r\nb';
    assert.deepEqual(editsOf(old, [{ from: 0, to: 1 }, { words: '\r\n' }, { from: 5, to: 6 }]).map(({ from, to }) => old.slice(from, to)), ['\r\n']);
  });
});
