import assert from 'node:assert/strict';
import { movePlaces, uriOf } from '../../../server/src/wiring/positions/places.ts';

/** Tells of each position in which document it was found. */
const found = (value: unknown, uri: string | null = 'asked') => {
  const places: string[] = [];
  const moved = movePlaces(value, uri, ({ line, character }, within) => {
    places.push(`${within}:${line}:${character}`);
    return { line, character: character + 100 };
  });
  return { places, moved };
};
const at = (line: number, character = 0) => ({ line, character });
const range = (line: number) => ({ start: at(line), end: at(line, 1) });

describe('places', () => {
  it('stand in the document that was asked about where nothing else is named', () => {
    assert.deepEqual(found([{ range: range(1), parent: { range: range(0) } }]).places, ['asked:1:0', 'asked:1:1', 'asked:0:0', 'asked:0:1']);
    assert.deepEqual(found({ position: at(3, 4), label: 'a' }).moved, { position: at(3, 104), label: 'a' });
    assert.deepEqual(found(at(3, 4), null).places, ['null:3:4']);
  });

  it('stand in the document that is named nearest', () => {
    const diagnostic = { range: range(1), relatedInformation: [{ location: { uri: 'b', range: range(2) }, message: '' }, { location: { uri: 'a', range: range(3) } }] };
    assert.deepEqual(found({ uri: 'a', diagnostics: [diagnostic] }).places, ['a:1:0', 'a:1:1', 'b:2:0', 'b:2:1', 'a:3:0', 'a:3:1']);
    assert.deepEqual(found({ documentChanges: [{ textDocument: { uri: 'b', version: 1 }, edits: [{ range: range(1), newText: '' }] }] }).places, ['b:1:0', 'b:1:1']);
    assert.deepEqual(found({ edit: { changes: { a: [{ range: range(1) }], b: [{ range: range(2) }] } } }).places, ['a:1:0', 'a:1:1', 'b:2:0', 'b:2:1']);
    assert.deepEqual(found({ relatedDocuments: { b: { items: [{ range: range(2) }] } } }).places, ['b:2:0', 'b:2:1']);
    assert.deepEqual(found({ command: 'a', arguments: [{ uri: 'c', position: at(1) }] }).places, ['c:1:0']);
  });

  it('of a link are in both of its documents', () => {
    const link = { originSelectionRange: range(1), targetUri: 'b', targetRange: range(2), targetSelectionRange: range(3) };
    assert.deepEqual(found([link]).places, ['asked:1:0', 'asked:1:1', 'b:2:0', 'b:2:1', 'b:3:0', 'b:3:1']);
  });

  it('are left alone in what the client only keeps', () => {
    const action = { title: 'a', data: { uri: 'a', fix: { range: range(1) } } };
    assert.deepEqual(found(action), { places: [], moved: action });
  });

  it('of a folding range are its characters, where it has any', () => {
    assert.deepEqual(found([{ startLine: 1, endLine: 3 }]).moved, [{ startLine: 1, endLine: 3 }]);
    const folding = { startLine: 1, startCharacter: 2, endLine: 3, endCharacter: 4, kind: 'region' };
    assert.deepEqual(found(folding), { places: ['asked:1:2', 'asked:3:4'], moved: { ...folding, startCharacter: 102, endCharacter: 104 } });
  });

  it('are no places where they are none', () => {
    for (const value of [null, 7, '1:2', [], {}, { line: '1', character: 2 }, { line: 1 }, { changes: [{ uri: 'a', type: 1 }] }]) assert.deepEqual(found(value), { places: [], moved: value });
  });
});

describe('the document that something names', () => {
  it('is its own, its target, or that of its text', () => {
    assert.deepEqual([{ uri: 'a' }, { targetUri: 'b' }, { textDocument: { uri: 'c' } }, { uri: 7 }, null].map(uriOf), ['a', 'b', 'c', null, null]);
  });
});
