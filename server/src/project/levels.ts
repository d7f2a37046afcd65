import type { RuleLevel } from '../rules/rule.ts';

/** Every level that somebody may ask for a rule. */
export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly RuleLevel[];

/** Whether a value from a file is a level. */
export function isLevel(value: unknown): value is RuleLevel {
  return ruleLevels.some((level) => level === value);
}

/** The levels in a value that anybody may have written; what is none is left out. */
export function levelsFrom(given: unknown): Readonly<Record<string, RuleLevel>> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, RuleLevel] => isLevel(entry[1])));
}
