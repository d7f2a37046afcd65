import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ContentChange, contentEdits } from '../../server/src/annotations/contentEdits.ts';

const range = (line: number, character: number, endLine: number, endCharacter: number) => ({ start: { line, character }, end: { line: endLine, character: endCharacter } });

describe('contentEdits', () => {
  it('tells changes by offsets, each of the text that the one before it left', () => {
    const { edits, text } = contentEdits('一二\r\n三四', [{ range: range(1, 1, 1, 2), text: '肆' }, { range: range(0, 0, 0, 0), text: '零\n' }, { range: range(2, 0, 2, 1), text: '' }]);
    assert.equal(text, '零\n一二\r\n肆');
    assert.deepEqual(edits, [{ start: 5, end: 6, text: '肆' }, { start: 0, end: 0, text: '零\n' }, { start: 6, end: 7, text: '' }]);
  });

  it('leaves out what a change only writes again', () => {
    assert.deepEqual(contentEdits('甲乙丙', [{ text: '甲丁丙' }]).edits, [{ start: 1, end: 2, text: '丁' }]);
    assert.deepEqual(contentEdits('甲乙丙', [{ text: '甲乙丙' }]).edits, []);
    assert.deepEqual(contentEdits('😀', [{ text: '😁' }]).edits, [{ start: 0, end: 2, text: '😁' }], 'whole characters');
  });

  it('understands changes as the library does', () => {
    const parts = fc.array(fc.constantFrom('\r\n', '\n', '\r', 'a', '汉', '😀', 'b'), { maxLength: 12 }).map((units) => units.join(''));
    const change = fc.record({ whole: fc.boolean(), from: fc.nat(), to: fc.nat(), text: parts });
    fc.assert(
      fc.property(parts, fc.array(change, { minLength: 1, maxLength: 4 }), (text, wanted) => {
        let document = TextDocument.create('file:///a', 'plaintext', 1, text);
        const changes = wanted.map(({ whole, from, to, text: by }): ContentChange => {
          const { length } = document.getText();
          const [start, end] = [from % (length + 1), to % (length + 1)].sort((a, b) => a - b) as [number, number];
          const next = whole ? { text: by } : { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: by };
          // A new one each time: the library's own lines go wrong where an insertion joins a CR and an LF.
          document = TextDocument.create('file:///a', 'plaintext', 2, TextDocument.update(document, [next], 2).getText());
          return next;
        });
        const { edits, text: after } = contentEdits(text, changes);
        assert.equal(after, document.getText());
        assert.equal(edits.reduce((current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end), text), after);
      }),
      { numRuns: 500 },
    );
  });
});
