import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MeasuredText } from '../../../server/src/wiring/positions/measuredText.ts';

describe('a measured text', () => {
  const text = new MeasuredText(TextDocument.create('file:///a.txt', '', 1, '中文\r\n🚢货船\r原文\n\ne\u0301'), 'utf-8');

  it('knows its lines by all three line ends, and counts none of them', () => {
    const ends = [[2, 6], [4, 10], [2, 6], [0, 0], [2, 3]] as const;
    for (const [line, [ours, theirs]] of ends.entries()) {
      assert.deepEqual(text.out({ line, character: ours }), { line, character: theirs });
      assert.deepEqual(text.in({ line, character: theirs }), { line, character: ours });
      assert.deepEqual(text.in({ line, character: theirs + 1 }), { line, character: ours + 1 }, 'beyond the end of the line stays beyond');
    }
  });

  it('leaves lines alone that it has not', () => {
    for (const line of [-1, 5, 99_999]) {
      assert.deepEqual(text.in({ line, character: 7 }), { line, character: 7 });
      assert.deepEqual(text.out({ line, character: 7 }), { line, character: 7 });
    }
  });
});
