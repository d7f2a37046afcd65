import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MeasuredText } from '../../../server/src/wiring/positions/measuredText.ts';
import { moveTokens } from '../../../server/src/wiring/positions/tokens.ts';

describe('semantic tokens in other units', () => {
  const document = TextDocument.create('file:///a.txt', '', 1, '🚢中a文\n\n环球');
  const move = (units: 'utf-8' | 'utf-32', data: number[]) => moveTokens(data, (position) => new MeasuredText(document, units).out(position));
  const tokens = [0, 0, 2, 1, 0, 0, 2, 1, 2, 1, 0, 2, 1, 3, 0, 2, 1, 1, 4, 0];

  it('begin, relative to the one before, and are long in them', () => {
    assert.deepEqual(move('utf-8', tokens), [0, 0, 4, 1, 0, 0, 4, 3, 2, 1, 0, 4, 3, 3, 0, 2, 3, 3, 4, 0]);
    assert.deepEqual(move('utf-32', tokens), [0, 0, 1, 1, 0, 0, 1, 1, 2, 1, 0, 2, 1, 3, 0, 2, 1, 1, 4, 0]);
  });

  it('are none where there are none', () => assert.deepEqual(move('utf-8', []), []));
});
