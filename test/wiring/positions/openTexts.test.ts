import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { OpenTexts } from '../../../server/src/wiring/positions/openTexts.ts';

const uri = 'file:///a.txt';

/** Follows edits told in bytes, and does them in our units as a server would. */
function following(text: string) {
  const texts = new OpenTexts('utf-8');
  texts.opened({ textDocument: { uri, languageId: '', version: 1, text } });
  const document = TextDocument.create(uri, '', 1, text);
  const edit = (...contentChanges: unknown[]): string => {
    const params = texts.changed({ textDocument: { uri, version: 2 }, contentChanges }) as { contentChanges: TextDocumentContentChangeEvent[] };
    return TextDocument.update(document, params.contentChanges, 2).getText();
  };
  return { texts, edit };
}

const change = (startLine: number, start: number, endLine: number, end: number, text: string) => ({
  range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
  text,
});

describe('open texts', () => {
  it('follow changes of one notification one after the other', () => {
    const { edit } = following('🚢货船\r\n下水');
    // Each counts on what the one before has made: a ship of four bytes becomes one of one, and so on.
    assert.equal(edit(change(0, 0, 0, 4, 'S'), change(0, 1, 0, 4, '轮'), change(0, 7, 1, 3, '🛳\n'), change(1, 0, 1, 3, '码头')), 'S轮船🛳\n码头');
    assert.equal(edit(change(0, 4, 0, 7, '')), 'S轮🛳\n码头');
  });

  it('take a change without a range for the whole', () => {
    const { edit } = following('a');
    assert.equal(edit({ text: '中文' }, change(0, 3, 0, 6, '间')), '中间');
  });

  it('stay where the server stays when a change makes no sense', () => {
    const { texts } = following('中文');
    const nonsense = { textDocument: { uri, version: 2 }, contentChanges: [change(0, 3, 0, 3, '间'), { nonsense: true }, change(0, 0, 0, 3, '')] };
    assert.deepEqual((texts.changed(nonsense) as typeof nonsense).contentChanges, [change(0, 1, 0, 1, '间'), { nonsense: true }, change(0, 0, 0, 3, '')]);
    assert.deepEqual(texts.get(uri)?.in({ line: 0, character: 9 }), { line: 0, character: 3 });
    for (const params of [null, {}, { textDocument: null }, { textDocument: { uri }, contentChanges: [change(0, 0, 0, 3, '')] }, { textDocument: { uri: 'b', version: 1 }, contentChanges: [] }]) {
      assert.equal(texts.changed(params), params);
      texts.opened(params);
    }
    texts.closed(null);
    assert.deepEqual(texts.get(uri)?.in({ line: 0, character: 9 }), { line: 0, character: 3 });
  });

  it('know nothing of what is closed', () => {
    const { texts } = following('中文');
    texts.closed({ textDocument: { uri } });
    assert.equal(texts.get(uri), undefined);
  });

  it('are what the client’s are after any edits', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'é', '中', '🚢', '\n', '\r\n', '\u0301'), maxLength: 6 });
    fc.assert(
      fc.property(piece, fc.array(fc.tuple(fc.nat(30), fc.nat(10), piece), { maxLength: 8 }), (start, edits) => {
        const { edit } = following(start);
        let text = start;
        const changes = edits.map(([from, length, put]) => {
          const marks = [...boundaries(text)];
          const begin = marks[from % marks.length] ?? 0;
          const end = marks[Math.min(marks.length - 1, (from % marks.length) + length)] ?? 0;
          const told = { range: { start: inBytes(text, begin), end: inBytes(text, end) }, text: put };
          text = text.slice(0, begin) + put + text.slice(end);
          return told;
        });
        if (changes.length > 0) assert.equal(edit(...changes), text);
      }),
    );
  });
});

/** Where a client may put a cursor: between characters, and not inside a line end. */
function* boundaries(text: string): Iterable<number> {
  for (let at = 0; at <= text.length; at += String.fromCodePoint(text.codePointAt(at) ?? 0).length) {
    if (!(text[at - 1] === '\r' && text[at] === '\n')) yield at;
  }
}

function inBytes(text: string, at: number) {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/u);
  return { line: lines.length - 1, character: Buffer.byteLength(lines.at(-1) ?? '') };
}
