import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../server/src/rules/rule.ts';
import { applyEdits, check, checkFixture, type Checked } from './support/findings.ts';
import { ruleFixtures, type Fixture } from './support/fixtures.ts';
import { plantedFaultsPass, plantedFaultsTable, scorePlantedFaults } from './plantedFaults.ts';

/** `rule` at `line`, lines from 1, sorted: what a text is expected to be told, or is told. */
function places(found: readonly { readonly rule: string; readonly line: number }[]): readonly string[] {
  return found.map(({ rule, line }) => `${String(line + 1).padStart(4)} ${rule}`).sort();
}

function told({ findings }: Checked): readonly string[] {
  return places(findings.map(({ rule, range }) => ({ rule, line: range.start.line })));
}

function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  return findings.reduce((map, { rule }) => map.set(rule, (map.get(rule) ?? 0) + 1), new Map<string, number>());
}

/** After the fix its finding is gone, and no new one has come. */
function checkFix(fixture: Fixture, before: Checked, finding: Finding, fix: Fix): void {
  const after = counts(check(applyEdits(fixture.text, fix.edits), { levels: fixture.levels }).findings);
  const was = counts(before.findings);
  const place = `${fixture.name}:${String(finding.range.start.line + 1)} ${finding.rule}, ${fix.title.key} ${JSON.stringify(fix.edits)}`;
  assert.equal(after.get(finding.rule) ?? 0, (was.get(finding.rule) ?? 0) - 1, `${place}: the finding is gone`);
  for (const [rule, count] of after) assert.ok(count <= (was.get(rule) ?? 0), `${place}: ${rule} is new`);
}

describe('planted faults', () => {
  for (const fixture of ruleFixtures()) {
    describe(fixture.name, () => {
      const before = checkFixture(fixture);

      // In what is no bulletin a near miss would say nothing.
      it('is a bulletin', () => assert.ok(before.context.bulletin.isBulletin));

      it('finds what is marked, and nothing else', () => assert.deepEqual(told(before), places(fixture.found)));

      it('is silent at near misses', () => {
        for (const near of places(fixture.nearMisses)) assert.ok(!told(before).includes(near), near);
      });

      it('each fix takes its finding away and brings none', () => {
        for (const finding of before.findings) {
          for (const fix of finding.fixes?.(before.context) ?? []) if (fix.edits.length > 0) checkFix(fixture, before, finding, fix);
        }
      });

      it('at most one fix of a finding is preferred', () => {
        for (const finding of before.findings) assert.ok((finding.fixes?.(before.context) ?? []).filter(({ preferred }) => preferred).length <= 1);
      });
    });
  }

  for (const score of scorePlantedFaults()) {
    it(`${score.rule} has at least four faults and four near misses, in three texts`, () => {
      assert.ok(score.planted >= 4 && score.nearMisses >= 4, `${String(score.planted)} faults, ${String(score.nearMisses)} near misses`);
      const planted = ruleFixtures().filter(({ found, nearMisses }) => [...found, ...nearMisses].some(({ rule }) => rule === score.rule));
      assert.ok(planted.length >= 3, planted.map(({ name }) => name).join(', '));
    });
  }

  it('precision and recall are 1.00', () => assert.ok(plantedFaultsPass(), plantedFaultsTable()));
});
