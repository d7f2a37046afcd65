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
  /** In the order of the text, so that an edit can only collide with its neighbours. */
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const edits = safeEdits(finding, context) ?? [];
    if (edits.some((edit) => [-1, 0].some((side) => collides(edit, chosen[placeOf(edit, chosen) + side])))) continue;
    for (const edit of edits) chosen.splice(placeOf(edit, chosen), 0, edit);
  }
  return chosen;
}

/** The index of the first of these edits that does not begin before another. */
function placeOf({ range: { start } }: Edit, edits: readonly Edit[]): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = edits[middle];
    if (other && comparePositions(other.range.start, start) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function safeEdits(finding: Finding, context: RuleContext): readonly Edit[] | null {
  if (!safeRules.has(finding.rule)) return null;
  const safe = finding.fixes?.(context).find((fix) => fix.safe && fix.edits.length > 0);
  return safe?.edits ?? null;
}

/** Two insertions at one place collide, too: nobody says which comes first. */
function collides({ range: a }: Edit, other: Edit | undefined): boolean {
  if (other === undefined) return false;
  const { range: b } = other;
  if (comparePositions(a.start, b.start) === 0) return true;
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
