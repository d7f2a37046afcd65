import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../../server/src/rules/index.ts';
import type { RuleLevel } from '../../../server/src/rules/rule.ts';
import { readMarks, type MarkedText } from './marked.ts';

const folder = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url));

export interface Fixture extends MarkedText {
  /** `source-missing.wrapped.txt`: the rule comes first. */
  readonly name: string;
  readonly rule: string;
  /** A rule that is off unless somebody asks for it is asked for in its own texts. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
}

/** Every text of planted faults, in the order of their names. */
export function ruleFixtures(): readonly Fixture[] {
  return readdirSync(folder).sort().map((name) => {
    const rule = name.split('.')[0] ?? name;
    const isOff = RULES.some(({ id, level }) => id === rule && level === 'off');
    return { name, rule, levels: isOff ? { [rule]: 'hint' } : {}, ...readMarks(readFileSync(folder + name, 'utf8')) };
  });
}
