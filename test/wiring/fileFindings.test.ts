import assert from 'node:assert/strict';
import type { Found } from '../../server/src/wiring/diagnosticReport.ts';
import { FileFindings } from '../../server/src/wiring/fileFindings.ts';
import type { FileBasis } from '../../server/src/wiring/fileFindings.ts';

const basis = (given: Partial<FileBasis> = {}): FileBasis => ({ values: ['text', 1], changes: 0, neighbours: () => '', ...given });
const found = (resultId: string, count = 0): Found => ({
  resultId,
  items: Array.from({ length: count }, () => ({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: 'one' })),
});

describe('findings in files', () => {
  const kept = async (on: FileBasis) => {
    const findings = new FileFindings();
    assert.equal((await findings.find('a', on, async () => found('first'))).resultId, 'first');
    return (now: FileBasis) => findings.get('a', now)?.resultId ?? null;
  };

  it('hold as long as all that they depend on is the same', async () => {
    const get = await kept(basis());
    assert.equal(get(basis()), 'first');
    for (const values of [['text', 2], ['other', 1], ['text'], ['text', 1, undefined]]) assert.equal(get(basis({ values })), null);
    assert.equal(get(basis()), 'first');
  });

  it('hold after changes elsewhere that do not matter to the file', async () => {
    const get = await kept(basis({ neighbours: () => 'one' }));
    assert.equal(get(basis({ changes: 1, neighbours: () => 'one' })), 'first');
    for (const neighbours of ['', 'other']) assert.equal(get(basis({ changes: 2, neighbours: () => neighbours })), null);
    const unasked = () => assert.fail('nothing has changed since');
    assert.equal(get(basis({ changes: 1, neighbours: unasked })), 'first');
  });

  it('are of what held before they were looked for', async () => {
    const findings = new FileFindings();
    let neighbours = '';
    await findings.find('a', basis({ neighbours: () => neighbours }), async () => {
      neighbours = 'late';
      return found('early');
    });
    assert.equal(findings.get('a', basis({ changes: 1, neighbours: () => neighbours })), null);
  });

  it('are kept up to a limit of files and findings, those last asked for first', async () => {
    const findings = new FileFindings(10);
    const find = (uri: string, count: number) => findings.find(uri, basis(), async () => found(uri, count));
    const held = () => ['a', 'b', 'c', 'd'].filter((uri) => findings.get(uri, basis()) !== null);
    await find('a', 2);
    await find('b', 2);
    await find('c', 2);
    assert.deepEqual(held(), ['a', 'b', 'c']);
    findings.get('a', basis());
    await find('d', 1);
    assert.deepEqual(held(), ['a', 'c', 'd'], 'b was not asked for the longest');
    await find('b', 100);
    assert.deepEqual(held(), [], 'what is more than the limit alone is not kept');
    await find('a', 9);
    assert.deepEqual(held(), ['a']);
  });
});
