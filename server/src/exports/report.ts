import type { Range } from '../bulletin/model.ts';
import type { LinkCause, LinkOutcome } from '../links/linkStatus.ts';
import type { Severity } from '../rules/rule.ts';

/** What was found in several files, in the reader's language: the value that every form of a report is made of. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** What is known of addresses, one entry for each place; empty where nobody asked for them. */
  readonly links: readonly ReportedLink[];
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

/** An address where it stands, and what a check has found. */
export interface ReportedLink {
  /** As written. */
  readonly url: string;
  readonly file: string;
  readonly range: Range;
  readonly outcome: LinkOutcome;
  /** The HTTP status of the last answer; null where none came. */
  readonly status: number | null;
  readonly cause: LinkCause;
  /** The cause as a sentence. */
  readonly message: string;
  /** Where it has moved to, or null. */
  readonly movedTo: string | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}
