import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecorded, recordedTable, writeRecorded } from './recorded.ts';

describe('accuracy: recorded figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  const path = join(folder, 'recorded.json');
  after(() => rmSync(folder, { recursive: true }));

  it('marks a loss, and says what was won and what is new', () => {
    const table = recordedTable({ layouts: { articles: 0.9, headlines: 0.95, dates: 1, addresses: 1 } }, { layouts: { articles: 0.95, headlines: 0.9, dates: 1 } });
    const [, lost, won, same, fresh] = table.split('\n');
    assert.match(lost ?? '', /^✗ layouts: articles .*0\.9500.*0\.9000.*-0\.0500$/u);
    assert.match(won ?? '', /^ {2}layouts: headlines .*\+0\.0500$/u);
    assert.match(same ?? '', /\s0$/u);
    assert.match(fresh ?? '', /new$/u);
  });

  it('keeps what was not measured this time', () => {
    assert.deepEqual(readRecorded(path), {});
    writeRecorded({ seeds: { articles: 1 }, layouts: { articles: 0.5 } }, path);
    writeRecorded({ layouts: { articles: 2 / 3 } }, path);
    assert.deepEqual(readRecorded(path), { seeds: { articles: 1 }, layouts: { articles: 0.6667 } });
    assert.ok(readFileSync(path, 'utf8').endsWith('}\n'));
  });
});
