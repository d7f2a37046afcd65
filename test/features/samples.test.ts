import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { comparePositions, contains } from '../../server/src/features/ranges.ts';

/** What an editor relies on, whatever the text: it drops an outline of which one symbol breaks a rule. */
function checkOutline(symbols: readonly DocumentSymbol[], whole: DocumentSymbol['range']): void {
  for (const [index, { name, range, selectionRange, children = [] }] of symbols.entries()) {
    assert.notEqual(name.trim(), '');
    assert.ok(contains(whole, range), `${name} lies in the document`);
    assert.ok(contains(range, selectionRange), `${name} is selected inside itself`);
    const before = symbols[index - 1];
    assert.ok(!before || comparePositions(before.range.start, range.start) <= 0, `${name} stands in the order of the text`);
    checkOutline(children, whole);
  }
}

const files = ['samples', 'test/fixtures/layouts', 'test/fixtures/others'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('features over the samples and fixtures', () => {
  for (const file of files) {
    it(file, () => {
      const document = TextDocument.create(file, '', 1, readFileSync(file, 'utf8'));
      const bulletin = parseBulletin(document.getText(), { isBulletin: true });
      const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
      checkOutline(documentSymbols(bulletin, { locale: 'zh-CN', lineLength: () => 0 }), whole);
      for (const { startLine, endLine } of foldingRanges(bulletin)) {
        assert.ok(startLine < endLine && endLine < document.lineCount, `${startLine}–${endLine} folds lines of the document`);
      }
      for (const { range, target = '' } of documentLinks(bulletin, { locale: 'zh-CN', links: { statusOf: () => undefined }, now: '2021-09-01T00:00:00.000Z' })) {
        assert.ok(contains(whole, range), `${target} lies in the document`);
        assert.notEqual(document.getText(range).trim(), '');
        assert.match(target, /^https?:\/\//iu);
      }
    });
  }
});
