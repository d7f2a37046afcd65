import type { Range } from '../bulletin/model.ts';
import type { Severity } from '../rules/rule.ts';
import { RULES } from '../rules/index.ts';
import type { Report, ReportedFinding, ReportedPlace } from './report.ts';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<Severity, string>;

/**
 * A report in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which code hosts show beside the text.
 * Lines and columns count from 1, columns in UTF-16 code units.
 */
export function reportSarif({ findings }: Report, version: string): string {
  const rules = RULES.map(({ id, level }) => ({
    id,
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: levels[level] },
  }));
  const run = {
    tool: { driver: { name: 'Bulletin Desk', version, semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, rules.findIndex(({ id }) => id === finding.rule))),
  };
  return `${JSON.stringify({ version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function resultOf({ file, range, rule, severity, message: text, related }: ReportedFinding, ruleIndex: number) {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text },
    locations: [locationOf({ file, range })],
    ...(related.length > 0 ? { relatedLocations: related.map((place, id) => ({ id, ...locationOf(place), message: { text: place.message } })) } : {}),
  };
}

function locationOf({ file, range }: Pick<ReportedPlace, 'file' | 'range'>) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(range) } };
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A path as a URI: relative where the path is, so that it holds wherever the files lie. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const escaped = file.split('/').map(encodeSegment).join('/');
  if (file.startsWith('/')) return `file://${escaped}`;
  return /^[a-z]:\//i.test(file) ? `file:///${escaped.replace(/^(\w)%3A/i, '$1:')}` : escaped;
}

/** Lone surrogates, which no URI can have, become replacement characters. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
}
