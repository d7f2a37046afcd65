import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, check, type Checked } from './support/findings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = process.env['BULLETIN_CORPUS'] ?? join(root, '../shared/corpus');
const fixtures = join(root, 'test/fixtures');

/** Lines, from 1, on which a rule fires. */
function linesOf({ findings }: Checked, rule: string): readonly number[] {
  return findings.filter((finding) => finding.rule === rule).map(({ range }) => range.start.line + 1);
}

function textsIn(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.gold.json')).map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

describe('the rules over whole documents', () => {
  describe('seeds', () => {
    const folder = join(corpus, 'seeds');
    if (!existsSync(folder)) {
      it('corpus', function () {
        console.log(`      skipped: there is no folder ${folder}`);
        this.skip();
      });
      return;
    }
    const seeds = textsIn(folder).sort((a, b) => a.name.localeCompare(b.name)).map(({ name, text }) => ({ name: name.slice(0, 3), checked: check(text) }));
    const firing = (rule: string) => seeds.flatMap(({ name, checked }) => linesOf(checked, rule).map((line) => `${name}:${String(line)}`));

    it('source-missing fires at the two articles without origin and nowhere else', () => assert.deepEqual(firing('source-missing'), ['001:2924', '002:187']));
    it('source-none fires nowhere', () => assert.deepEqual(firing('source-none'), []));
    it('headline-doubtful asks about two lines at most', () => assert.ok(firing('headline-doubtful').length <= 2, firing('headline-doubtful').join(', ')));
    it('link-missing fires once, as a hint', () => {
      assert.deepEqual(firing('link-missing'), ['000:269']);
      assert.deepEqual(seeds[0]?.checked.findings.filter(({ rule }) => rule === 'link-missing').map(({ severity }) => severity), ['hint']);
    });
    for (const rule of ['publisher-host-mismatch', 'source-date-mismatch', 'source-date-invalid', 'source-date-future', 'link-orphan', 'link-wrapped', 'link-malformed', 'story-duplicate', 'link-duplicate', 'encoding-suspect']) {
      it(`${rule} fires nowhere`, () => assert.deepEqual(firing(rule), []));
    }
  });

  describe('texts of another kind', () => {
    for (const { name, text } of textsIn(join(fixtures, 'others'))) it(name, () => assert.deepEqual(check(text).findings, []));
  });

  it('every fault of the sample of problems is found, and no other', () => {
    const [name] = readdirSync(join(root, 'samples')).filter((file) => file.startsWith('问题样稿'));
    assert.ok(name);
    const { faults }: { faults: { line: number; rule: string }[] } = JSON.parse(readFileSync(join(fixtures, 'samples', name.replace(/\.\w+$/u, '.gold.json')), 'utf8'));
    const expected = faults.map(({ line, rule }) => `${String(line)} ${rule}`);
    const { findings } = check(readFileSync(join(root, 'samples', name), 'utf8'), { levels: { 'link-insecure': 'hint' } });
    const told = findings.map(({ rule, range }) => `${String(range.start.line + 1)} ${rule}`);
    assert.deepEqual(expected.filter((fault) => !told.includes(fault)), [], 'missed');
    assert.deepEqual(told.filter((fault) => !expected.includes(fault)), [], 'not planted');
  });

  describe('each fix takes its finding away and brings none', () => {
    for (const { name, text } of [...textsIn(join(root, 'samples')), ...textsIn(join(fixtures, 'layouts'))]) {
      it(name, () => {
        const before = check(text);
        const count = ({ findings }: Checked, rule: string) => findings.filter((finding) => finding.rule === rule).length;
        for (const finding of before.findings) {
          for (const fix of (finding.fixes?.(before.context) ?? []).filter(({ edits }) => edits.length > 0)) {
            const after = check(applyEdits(text, fix.edits));
            const place = `${finding.rule} at ${String(finding.range.start.line + 1)}, ${JSON.stringify(fix.edits)}`;
            assert.equal(count(after, finding.rule), count(before, finding.rule) - 1, place);
            for (const { rule } of after.findings) assert.ok(count(after, rule) <= count(before, rule), `${place}: ${rule} is new`);
          }
        }
      });
    }
  });
});
