import assert from 'node:assert/strict';
import { countReport } from './report.ts';
import type { ReportLine } from './report.ts';

function count(...lines: readonly ReportLine[]): readonly [passed: number, failed: number] {
  const { passed, failed } = countReport(lines.map((line) => JSON.stringify(line) + '\n').join(''));
  return [passed, failed];
}

const passed: ReportLine = { kind: 'passed', title: 'a', milliseconds: 1 };
const failed: ReportLine = { kind: 'failed', title: 'b', error: 'Error: b\n  at c' };
const started: ReportLine = { kind: 'started', title: 'b' };
const ended: ReportLine = { kind: 'ended' };

describe('the count of a report from VS Code', () => {
  it('counts what passed and what failed', () => {
    assert.deepEqual(count(passed, passed, ended), [2, 0]);
    assert.deepEqual(count(passed, failed, ended), [1, 1]);
  });

  it('fails without a report', () => {
    assert.equal(countReport(null).failed, 1);
    assert.equal(countReport('').failed, 1);
  });

  it('fails without a test that ran', () => {
    assert.deepEqual(count(ended), [0, 1]);
    assert.deepEqual(count({ kind: 'skipped', title: 'a' }, { kind: 'note', text: 'n' }, ended), [0, 1]);
  });

  it('fails where the suite did not come to its end, and names the test that it hangs in', () => {
    assert.deepEqual(count(passed), [1, 1]);
    assert.deepEqual(count(passed, started), [1, 1]);
    const hanging = countReport([passed, started, { kind: 'note', text: 'n' }].map((line) => JSON.stringify(line)).join('\n'));
    assert.match(hanging.lines.at(-1) ?? '', /✗ b\n.*did not come to its end/);
  });

  it('fails on a damaged line and still counts the others', () => {
    const { passed: good, failed: bad } = countReport(`${JSON.stringify(passed)}\n{"kind":"pas\n${JSON.stringify(ended)}`);
    assert.deepEqual([good, bad], [1, 1]);
  });

  it('shows the error of a failed test under its title', () => {
    const { lines } = countReport([failed, ended].map((line) => JSON.stringify(line)).join('\n'));
    assert.deepEqual(lines, ['  ✗ b\n      Error: b\n        at c']);
  });
});
