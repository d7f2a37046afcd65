import type { Diagnostic } from 'vscode';
import type { AnnotatedBulletin } from '../../../server/src/protocol/annotatedBulletin.ts';

/** What the status of a bulletin counts. */
export interface Tally {
  readonly articles: number;
  /** Articles that say where they come from. */
  readonly sourced: number;
  /** Findings that the Problems panel lists; hints are not there. */
  readonly problems: number;
  /** The worst of them; `none` where there are none. */
  readonly worst: 'error' | 'warning' | 'information' | 'none';
}

/** Counts a bulletin and what is found in it; findings of others do not count. */
export function tally({ articles }: AnnotatedBulletin, diagnostics: readonly Diagnostic[]): Tally {
  const ours = diagnostics.filter(({ source, severity }) => source === 'bulletin' && severity < HINT);
  const worst = Math.min(HINT, ...ours.map(({ severity }) => severity));
  return {
    articles: articles.length,
    sourced: articles.filter(({ isSourced }) => isSourced).length,
    problems: ours.length,
    worst: (['error', 'warning', 'information'] as const)[worst] ?? 'none',
  };
}

/** `DiagnosticSeverity.Hint`; the others run up to it from 0, the worst first. */
const HINT = 3;
