import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.ts';
import { ruleLevels } from '../../server/src/project/levels.ts';

interface RuleSetting {
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: { 'bulletin.rules': { properties: Readonly<Record<string, RuleSetting>> } } } };
};
const settings = contributes.configuration.properties['bulletin.rules'].properties;

describe('the setting bulletin.rules', () => {
  it('has every rule, in the order of the documentation, with the severity that holds where nobody asks for one', () => {
    const written = Object.entries(settings).map(([id, setting]) => [id, setting.default]);
    assert.deepEqual(written, RULES.map(({ id, level }) => [id, level]));
  });

  it('offers every severity, and says what the rule is about', () => {
    for (const [id, setting] of Object.entries(settings)) {
      assert.deepEqual(setting.enum, ruleLevels, id);
      assert.equal(setting.description, `%rule.${id}%`);
    }
  });
});
