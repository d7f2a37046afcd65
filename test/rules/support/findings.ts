import type { Bulletin, Doubt } from '../../../server/src/bulletin/model.ts';
import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';
import { knownPublishers } from '../../../server/src/publishers/knownPublishers.ts';
import type { Edit, Finding, RuleContext } from '../../../server/src/rules/rule.ts';
import type { Fixture } from './fixtures.ts';
import type { PlantedDoubt } from './marked.ts';
import { plantedLinks } from './plantedLinks.ts';
import { ruleContext, runRules, type RuleOptions } from '../../../server/src/rules/runRules.ts';

const publishers = knownPublishers();

export interface Checked {
  readonly findings: readonly Finding[];
  readonly context: RuleContext;
}

/** Everything that the rules find in a text, on the last day of June 2024 unless told otherwise. Doubts that are planted take the place of the detector's. */
export function check(text: string, options: Partial<RuleOptions> = {}, planted: readonly PlantedDoubt[] = []): Checked {
  const parsed = parseBulletin(text, { knowsHost: publishers.knows });
  const bulletin = planted.length === 0 ? parsed : { ...parsed, doubts: planted.map((doubt) => plantedDoubt(doubt, parsed, text)) };
  const document = { uri: 'file:///bulletin.txt', lines: text.split(/\r\n|\n|\r/u) };
  const all: RuleOptions = { today: '2024-06-30', publishers, links: plantedLinks, ...options };
  return { findings: runRules(bulletin, document, all), context: ruleContext(bulletin, document, all) };
}

/** Which headlines are in doubt changes with the weights; what a rule makes of a doubt does not. */
function plantedDoubt({ line, probability }: PlantedDoubt, { articles }: Bulletin, text: string): Doubt {
  const words = text.split('\n')[line] ?? '';
  const range = { start: { line, character: words.length - words.trimStart().length }, end: { line, character: words.trimEnd().length } };
  return { range, isHeadline: articles.some(({ headlineRange }) => headlineRange?.start.line === line), probability };
}

/** Everything that the rules find in a text of planted faults. */
export function checkFixture({ text, levels, planted }: Fixture): Checked {
  return check(text, { levels }, planted);
}

/** The text after some edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  const offset = ({ line, character }: Edit['range']['start']) => Math.min(text.length, (starts[line] ?? text.length) + character);
  const spans = edits.map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText })).sort((a, b) => a.start - b.start);
  return spans.reduceRight((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
