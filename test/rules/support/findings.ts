import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';
import { knownPublishers } from '../../../server/src/publishers/knownPublishers.ts';
import type { Edit, Finding, RuleContext } from '../../../server/src/rules/rule.ts';
import { plantedLinks } from './plantedLinks.ts';
import { ruleContext, runRules, type RuleOptions } from '../../../server/src/rules/runRules.ts';

const publishers = knownPublishers();

export interface Checked {
  readonly findings: readonly Finding[];
  readonly context: RuleContext;
}

/** Everything that the rules find in a text, on the last day of June 2024 unless told otherwise. */
export function check(text: string, options: Partial<RuleOptions> = {}): Checked {
  const bulletin = parseBulletin(text, { knowsHost: publishers.knows });
  const document = { uri: 'file:///bulletin.txt', lines: text.split(/\r\n|\n|\r/u) };
  const all: RuleOptions = { today: '2024-06-30', publishers, links: plantedLinks, ...options };
  return { findings: runRules(bulletin, document, all), context: ruleContext(bulletin, document, all) };
}

/** The text after some edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  const offset = ({ line, character }: Edit['range']['start']) => Math.min(text.length, (starts[line] ?? text.length) + character);
  const spans = edits.map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText })).sort((a, b) => a.start - b.start);
  return spans.reduceRight((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
