import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/rule.ts';
import type { FoundIn } from '../../server/src/wiring/diagnosticReport.ts';
import { foundIn, nothing, report } from '../../server/src/wiring/diagnosticReport.ts';
import { range } from '../features/bulletins.ts';

const other = 'file:///b.txt';
const finding = (given: Partial<Finding> = {}): Finding => ({ rule: 'source-missing', severity: 'hint', range: range('1:1', '1:2'), message: { key: 'reason.other', args: {} }, ...given });
const document = (given: Partial<FoundIn> = {}): FoundIn => ({ uri: 'file:///a.txt', lines: ['甲', '乙é丙', '丁'], revision: 1, ...given });
const idOf = (positionEncoding: 'utf-8' | 'utf-16', given: Partial<FoundIn> = {}, one = finding()) => foundIn(document(given), [one], { locale: 'en', positionEncoding }).resultId;

describe('the report of a document', () => {
  it('is told once to who says that it knows it', () => {
    const found = foundIn(document(), [finding()], { locale: 'en', positionEncoding: 'utf-16' });
    assert.deepEqual(report(found, undefined), { kind: 'full', resultId: found.resultId, items: found.items });
    assert.deepEqual(report(found, found.resultId), { kind: 'unchanged', resultId: found.resultId });
    assert.equal(report(found, nothing.resultId).kind, 'full');
    assert.deepEqual(foundIn(document(), [], { locale: 'en', positionEncoding: 'utf-8' }), nothing);
  });

  it('is the same to who counts as we do, as long as its numbers and words are', () => {
    assert.equal(idOf('utf-16', { lines: ['', 'other', ''], revision: 2 }), idOf('utf-16'));
    assert.notEqual(idOf('utf-16', {}, finding({ range: range('1:1', '1:3') })), idOf('utf-16'));
  });

  it('is another one to who does not, where the words of its lines are others', () => {
    assert.notEqual(idOf('utf-8', { lines: ['甲', '乙e丙', '丁'] }), idOf('utf-8'));
    assert.equal(idOf('utf-8', { lines: ['other', '乙é丙', 'other'], revision: 2 }), idOf('utf-8'));
    const here = finding({ related: [{ range: range('2:0', '2:1'), message: { key: 'related.first', args: {} } }] });
    assert.notEqual(idOf('utf-8', { lines: ['甲', '乙é丙', 'e'] }, here), idOf('utf-8', {}, here));
  });

  it('is another one to who does not, where it points to others that may have changed', () => {
    const elsewhere = finding({ related: [{ uri: other, range: range('2:0', '2:1'), message: { key: 'related.elsewhere', args: {} } }] });
    assert.notEqual(idOf('utf-8', { revision: 2 }, elsewhere), idOf('utf-8', {}, elsewhere));
    assert.equal(idOf('utf-8', {}, elsewhere), idOf('utf-8', {}, elsewhere));
    assert.equal(idOf('utf-16', { revision: 2 }, elsewhere), idOf('utf-16', {}, elsewhere));
  });
});
