import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportSarif } from '../../server/src/exports/reportSarif.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { report } from './reports.ts';

const closed = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({ type: 'object', additionalProperties: false, required, properties });
const text = closed(['text'], { text: { type: 'string', minLength: 1 } });
const count = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const physicalLocation = closed(['artifactLocation', 'region'], {
  artifactLocation: closed(['uri'], { uri: { type: 'string', pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$" } }),
  region: closed(['startLine', 'startColumn', 'endLine', 'endColumn'], { startLine: count, startColumn: count, endLine: count, endColumn: count }),
});

/** The parts of SARIF 2.1.0 that we write, by the names and types in sections 3.13 to 3.58 of the standard; nothing else is allowed. */
const schema = closed(['version', 'runs'], {
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: closed(['tool', 'results'], {
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      tool: closed(['driver'], {
        driver: closed(['name'], {
          name: { type: 'string' },
          version: { type: 'string' },
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: {
            type: 'array',
            uniqueItems: true,
            items: closed(['id'], { id: { type: 'string' }, defaultConfiguration: closed([], { enabled: { type: 'boolean' }, level }) }),
          },
        }),
      }),
      results: {
        type: 'array',
        items: closed(['message'], {
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message: text,
          locations: { type: 'array', items: closed([], { physicalLocation }) },
          relatedLocations: { type: 'array', items: closed([], { id: { type: 'integer', minimum: 0 }, physicalLocation, message: text }) },
        }),
      },
    }),
  },
});

describe('reportSarif', () => {
  const written = JSON.parse(reportSarif(report, '1.2.3'));
  const [run] = written.runs;

  it('is valid SARIF', () => {
    const validate = new Ajv2020({ strict: true }).compile(schema);
    assert.ok(validate(written), JSON.stringify(validate.errors));
    assert.ok(validate(JSON.parse(reportSarif({ findings: [], links: [] }, '1.2.3'))));
  });

  it('names every rule, and points at it from each result', () => {
    assert.deepEqual(run.tool.driver.rules.map(({ id }: { id: string }) => id), RULES.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
  });

  it('gives places that count from 1, in files named by URIs that lead back to them', () => {
    const [first, second] = run.results.map(({ locations }: { locations: { physicalLocation: unknown }[] }) => locations[0]?.physicalLocation);
    assert.deepEqual(first.region, { startLine: 7, startColumn: 1, endLine: 7, endColumn: 6 });
    assert.equal(decodeURIComponent(first.artifactLocation.uri), '简报/周报 #1 100%.txt');
    assert.doesNotMatch(first.artifactLocation.uri, /[# ]/);
    assert.equal(second.artifactLocation.uri, 'file:///home/ann/b.md');
    assert.equal(run.results[1].relatedLocations[0].physicalLocation.artifactLocation.uri, `file:///C:/${encodeURIComponent('日报')}/c.md`);
  });

  it('escapes what no URI can have', () => {
    const [{ locations }] = JSON.parse(reportSarif({ findings: [{ ...report.findings[0]!, file: 'a\ud800.txt' }], links: [] }, '1.2.3')).runs[0].results;
    assert.equal(decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri), 'a\ufffd.txt');
  });
});
