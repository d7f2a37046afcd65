import type { Severity } from '../rules/rule.ts';

/** From the weakest to the strongest. */
export const severities = ['hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];

/** Whether a finding is at least as severe as that. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}
