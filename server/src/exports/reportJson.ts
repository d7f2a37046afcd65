import type { Report } from './report.ts';

/** A report as one JSON document; lines and characters count from 0, characters in UTF-16 code units. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
