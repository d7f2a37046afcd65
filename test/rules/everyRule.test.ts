import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { RULES } from '../../server/src/rules/index.ts';
import { en } from '../../server/src/messages/en.ts';
import { zhCN } from '../../server/src/messages/zhCN.ts';
import schema from '../../schemas/bulletin-desk.schema.json' with { type: 'json' };
import { checkFixture } from './support/findings.ts';
import { ruleFixtures } from './support/fixtures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ids = RULES.map(({ id }) => id);
const levels = ['error', 'warning', 'information', 'hint', 'off'];

/** Names of the files of a folder that are named like rules. */
function namesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(root + folder).filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length)).filter((name) => /^[a-z]+(?:-[a-z]+)+$/u.test(name)).sort();
}

describe('every rule', () => {
  it('has one name', () => assert.equal(new Set(ids).size, ids.length));
  it('has a file of its name, and every such file is a rule', () => assert.deepEqual(namesIn('server/src/rules/', '.ts'), [...ids].sort()));
  it('has a page of its name, and every page is of a rule', () => assert.deepEqual(namesIn('docs/rules/', '.md'), [...ids].sort()));
  it('has a text of planted faults, and every text is of a rule', () => assert.deepEqual([...new Set(ruleFixtures().map(({ rule }) => rule))].sort(), [...ids].sort()));
  it('is in the schema of the project file, with its level', () => {
    const { properties } = schema.properties.rules;
    assert.deepEqual(Object.keys(properties), ids);
    for (const { id, level } of RULES) {
      const entry: { enum: string[]; default: string } | undefined = Object.entries(properties).find(([key]) => key === id)?.[1];
      assert.deepEqual([entry?.enum, entry?.default], [levels, level], id);
    }
  });
  it('is in the settings, with its level', () => {
    const { properties } = manifest.contributes.configuration.properties['bulletin.rules'];
    assert.deepEqual(Object.keys(properties).sort(), [...ids].sort());
    for (const { id, level } of RULES) {
      const entry: { enum: string[]; default: string } | undefined = Object.entries(properties).find(([key]) => key === id)?.[1];
      assert.deepEqual([entry?.enum, entry?.default], [levels, level], id);
    }
  });

  it('says whether some of its fixes may be done unasked', () => {
    const safe = new Set(ruleFixtures().map(checkFixture).flatMap(({ findings, context }) => findings.filter((finding) => finding.fixes?.(context).some((fix) => fix.safe)).map(({ rule }) => rule)));
    assert.deepEqual([...safe].sort(), RULES.filter(({ fixesSafely }) => fixesSafely).map(({ id }) => id).sort());
  });

  const table = readFileSync(`${root}docs/rules/README.md`, 'utf8');
  const readme = readFileSync(`${root}README.md`, 'utf8');
  for (const { id, level } of RULES) {
    it(`${id}: row, level, page in two languages, words in two languages`, () => {
      assert.match(table, new RegExp(`^\\| \\[${id}\\]\\(${id}\\.md\\) \\| ${level} \\| [^|]+ \\| [^|]+ \\|$`, 'mu'));
      assert.match(readme, new RegExp(`^\\| \\[\`${id}\`\\]\\(docs/rules/${id}\\.md\\) \\| ${level} \\| [^|]+ \\|$`, 'mu'));
      const page = readFileSync(`${root}docs/rules/${id}.md`, 'utf8');
      assert.match(page, new RegExp(`^# ${id}\\n`, 'u'));
      assert.ok(page.includes(`Level: \`${level}\``) && page.includes('## 中文'), 'the page');
      const keys = (messages: object) => Object.keys(messages).filter((key) => key === `rule.${id}` || key.startsWith(`rule.${id}.`));
      assert.ok(keys(en).length > 0, 'English');
      assert.deepEqual(keys(zhCN), keys(en), 'Chinese');
    });
  }
});
