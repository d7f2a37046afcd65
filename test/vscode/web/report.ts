import type { ReportLine } from '../report.ts';

/** Stands before each line of the report in what the extension host logs. */
const mark = 'bulletin-test-report:';

/** Adds a line to the report that the runner counts: there is no file to write to, so it is logged. */
export function report(line: ReportLine): void {
  console.log(mark + JSON.stringify(line));
}

/** Tells the reader of the results something that is no test. */
export function note(text: string): void {
  report({ kind: 'note', text });
}

/** The report in what the extension host has logged; null where there is none. */
export function reportIn(log: readonly string[]): string | null {
  const lines = log.flatMap((text) => (text.includes(mark) ? [text.slice(text.indexOf(mark) + mark.length)] : []));
  return lines.length > 0 ? lines.join('\n') : null;
}
