import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { article, bulletin, range } from './bulletins.ts';

const lines = ['', '  今天 天气很好', '第二行', ''];
const model = bulletin({ articles: [article({ range: range('1:2', '2:3') })] });

const grown = (line: number, character: number): string[] => {
  const found: string[] = [];
  const [selection] = selectionRanges(model, lines, [{ line, character }]);
  for (let one: SelectionRange | undefined = selection; one; one = one.parent) {
    const { start, end } = one.range;
    found.push(`${start.line}:${start.character}-${end.line}:${end.character}`);
  }
  return found;
};

describe('selectionRanges', () => {
  it('grows from the word to the document, each range wider than the one before', () => {
    assert.deepEqual(grown(1, 3), ['1:2-1:4', '1:2-1:9', '1:2-2:3', '0:0-3:0']);
  });

  it('has no word and no paragraph on a blank line, and clamps what the text has not', () => {
    assert.deepEqual(grown(0, 0), ['0:0-0:0', '0:0-3:0']);
    assert.deepEqual(grown(99, 99), grown(3, 0));
    assert.deepEqual(grown(-1, -1), grown(0, 0));
  });

  it('is quick on a line as long as a book', () => {
    const [selection] = selectionRanges(bulletin({}), ['字'.repeat(1_000_000)], [{ line: 0, character: 500_000 }]);
    assert.ok(selection);
  });

  it('answers each position', () => assert.equal(selectionRanges(model, lines, [{ line: 1, character: 0 }, { line: 2, character: 0 }]).length, 2));
});
