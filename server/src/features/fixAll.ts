import type { TextEdit } from 'vscode-languageserver-types';
import { RULES } from '../rules/index.ts';
import type { Edit, Finding, RuleContext } from '../rules/rule.ts';
import { comparePositions } from './ranges.ts';

const safeRules: ReadonlySet<string> = new Set(RULES.filter(({ fixesSafely }) => fixesSafely).map(({ id }) => id));

/** Whether any finding has a fix that may be done unasked. */
export function hasSafeFix(findings: readonly Finding[], context: RuleContext): boolean {
  return findings.some((finding) => safeEdits(finding, context) !== null);
}

/**
 * The safe fixes of all findings as one edit. Where two would touch the same place, the one further up is done and the
 * other left for the next time.
 */
export function fixAll(findings: readonly Finding[], context: RuleContext): TextEdit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const edits = safeEdits(finding, context);
    if (edits && !edits.some((edit) => chosen.some((other) => collide(edit, other)))) chosen.push(...edits);
  }
  return chosen.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function safeEdits(finding: Finding, context: RuleContext): readonly Edit[] | null {
  if (!safeRules.has(finding.rule)) return null;
  const safe = finding.fixes?.(context).find((fix) => fix.safe && fix.edits.length > 0);
  return safe?.edits ?? null;
}

/** Two insertions at one place collide, too: nobody says which comes first. */
function collide({ range: a }: Edit, { range: b }: Edit): boolean {
  if (comparePositions(a.start, b.start) === 0) return true;
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
