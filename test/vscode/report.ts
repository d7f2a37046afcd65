/**
 * The report that a suite writes inside VS Code and the runner counts outside of it: one JSON value on each line, written
 * while the tests run, so that a hang shows where it hangs. What is not in the report did not pass.
 */
export type ReportLine =
  | { readonly kind: 'started'; readonly title: string }
  | { readonly kind: 'passed'; readonly title: string; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly title: string; readonly error: string }
  | { readonly kind: 'skipped'; readonly title: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'ended' };

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What to print, in the manner of mocha. */
  readonly lines: readonly string[];
}

/**
 * Counts a report (null: there is none). A failure each: a failed test; a report that is missing, damaged or not ended, with the test
 * that it ended in; a report without a test that passed or failed.
 */
export function countReport(report: string | null): Count {
  if (report === null) return { passed: 0, failed: 1, lines: ['  ✗ the suite wrote no report: it did not run'] };
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  let running: string | null = null;
  let ended = false;
  const fail = (text: string): void => {
    failed += 1;
    lines.push(`  ✗ ${text}`);
  };
  for (const text of report.split('\n').filter(Boolean)) {
    const line = readLine(text);
    if (line === null) {
      fail(`a line of the report is damaged: ${text.slice(0, 200)}`);
      continue;
    }
    running = line.kind === 'started' ? line.title : line.kind === 'note' ? running : null;
    if (line.kind === 'passed') {
      passed += 1;
      lines.push(`  ✓ ${line.title} (${line.milliseconds} ms)`);
    } else if (line.kind === 'failed') fail(`${line.title}\n${line.error.replace(/^/gm, '      ')}`);
    else if (line.kind === 'skipped') lines.push(`  - ${line.title} (skipped)`);
    else if (line.kind === 'note') lines.push(`    ${line.text}`);
    else if (line.kind === 'ended') ended = true;
  }
  if (!ended) fail(running === null ? 'the suite did not come to its end' : `${running}\n      did not come to its end`);
  else if (passed + failed === 0) fail('the suite holds no test');
  return { passed, failed, lines };
}

function readLine(text: string): ReportLine | null {
  try {
    return JSON.parse(text) as ReportLine;
  } catch {
    return null;
  }
}
