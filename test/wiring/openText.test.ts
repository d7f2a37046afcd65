import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenText } from '../../server/src/wiring/openText.ts';

const text = fc.array(fc.constantFrom('甲', '报', 'a', ' ', '\n', '\r', '\r\n', '😀'), { maxLength: 24 }).map((pieces) => pieces.join(''));
const position = fc.record({ line: fc.integer({ min: -1, max: 9 }), character: fc.integer({ min: -1, max: 12 }) });
const change = fc.oneof({ weight: 6, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) }, { weight: 1, arbitrary: fc.record({ text }) });

describe('openText', () => {
  it('is what the library makes of the same changes, in text, lines, offsets and positions', () => {
    fc.assert(fc.property(text, fc.array(change, { maxLength: 6 }), (first, changes) => {
      const theirs = TextDocument.create('file:///a.txt', 'plaintext', 1, first);
      let ours = OpenText.create('file:///a.txt', 'plaintext', 1, first);
      changes.forEach((one, k) => {
        // The library counts no lines that a return and a line feed have joined across an edit's border.
        const now = TextDocument.create('file:///a.txt', 'plaintext', 0, theirs.getText());
        const range = 'range' in one ? { start: now.positionAt(now.offsetAt(one.range.start)), end: now.positionAt(now.offsetAt(one.range.end)) } : undefined;
        TextDocument.update(now, [range ? { range, text: one.text } : { text: one.text }], k + 2);
        TextDocument.update(theirs, [{ text: now.getText() }], k + 2);
        ours = ours.edited([one], k + 2).text;
      });
      assert.equal(ours.getText(), theirs.getText());
      assert.equal(ours.lineCount, theirs.lineCount);
      assert.deepEqual(ours.lines, theirs.getText().split(/\r\n|\r|\n/u));
      for (let offset = -1; offset <= theirs.getText().length + 1; offset++) assert.deepEqual(ours.positionAt(offset), theirs.positionAt(offset));
      for (let line = -1; line <= theirs.lineCount; line++) for (const character of [-1, 0, 1, 99]) assert.equal(ours.offsetAt({ line, character }), theirs.offsetAt({ line, character }));
    }), { numRuns: 2000 });
  });

  it('tells where what was put in ends, and leaves the version before as it was', () => {
    const before = OpenText.create('file:///a.txt', 'plaintext', 1, '一\n二\n三');
    const { text: after, steps } = before.edited([{ range: { start: { line: 1, character: 1 }, end: { line: 2, character: 0 } }, text: '甲\n乙' }], 2);
    assert.equal(after.getText(), '一\n二甲\n乙三');
    assert.deepEqual(steps?.map(({ edit }) => edit), [{ start: { line: 1, character: 1 }, end: { line: 2, character: 0 }, newEnd: { line: 2, character: 1 } }]);
    assert.equal(before.getText(), '一\n二\n三');
    assert.deepEqual([before.version, after.version], [1, 2]);
  });

  it('has no steps where the whole text is another one', () => {
    assert.equal(OpenText.create('file:///a.txt', 'plaintext', 1, '一').edited([{ text: '二' }], 2).steps, null);
  });
});
