import type { Range } from '../bulletin/model.ts';
import type { Severity } from '../rules/rule.ts';

/** What was found in several files, in the reader's language: the value that every form of a report is made of. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  /** As the user named it, or `-` for standard input. */
  readonly file: string;
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The article's id, as the export calls it; null for findings of the whole file. */
  readonly article: string | null;
  readonly related: readonly ReportedPlace[];
}

/** Another place that belongs to a finding. */
export interface ReportedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}
