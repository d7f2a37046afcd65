import { appendFileSync } from 'node:fs';
import type { ReportLine } from '../report.ts';

/** Adds a line to the report that the runner counts. */
export function report(line: ReportLine): void {
  const file = process.env['BULLETIN_TEST_REPORT'];
  if (!file) throw new Error('BULLETIN_TEST_REPORT does not name the file for the report.');
  appendFileSync(file, JSON.stringify(line) + '\n');
}

/** Tells the reader of the results something that is no test, such as a measured figure. */
export function note(text: string): void {
  report({ kind: 'note', text });
}
