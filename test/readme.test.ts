import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { RULES } from '../server/src/rules/index.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const table = (file: string) => JSON.parse(read(file)) as Readonly<Record<string, string>>;
const { contributes } = JSON.parse(read('package.json')) as {
  contributes: { commands: { command: string; title: string }[]; configuration: { properties: Readonly<Record<string, unknown>> }; menus: { commandPalette: { command: string; when: string }[] } };
};
const hidden = new Set(contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));

describe('the readme', () => {
  for (const [file, nls] of [['README.md', 'package.nls.json'], ['README.zh-CN.md', 'package.nls.zh-cn.json']] as const) {
    const text = read(file);

    it(`${file} has every command that a user can call, by its name`, () => {
      const titles = table(nls);
      const missing = contributes.commands.filter(({ command }) => !hidden.has(command)).map(({ title }) => titles[title.slice(1, -1)] ?? title);
      // "Group Articles by Tag" and "… by Section" may share a row.
      assert.deepEqual(missing.filter((title) => !text.includes(title) && !text.includes(`… ${title.replace(/^Group Articles /, '')}`)), []);
    });

    it(`${file} has every setting and every rule`, () => {
      assert.deepEqual(Object.keys(contributes.configuration.properties).filter((name) => !text.includes(`\`${name}\``)), []);
      assert.deepEqual(RULES.map(({ id }) => id).filter((id) => !text.includes(`(docs/rules/${id}.md)`)), []);
    });

    it(`${file} shows and links only what is there`, () => {
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ...text.matchAll(/src(?:set)?="([^"]+)"/g)].map(([, target]) => target ?? '');
      assert.ok(targets.length > 20);
      assert.deepEqual(targets.filter((target) => !existsSync(target)), []);
    });

    it(`${file} has the headings that it leads to`, () => {
      const anchors = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => (heading ?? '').toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replace(/\s/g, '-')));
      assert.deepEqual([...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '').filter((anchor) => !anchors.has(anchor)), []);
    });
  }

  it('has its code the same in both languages where both show it', () => {
    const blocks = (file: string) => [...read(file).matchAll(/```json\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');
    const english = blocks('README.md');
    assert.deepEqual(blocks('README.zh-CN.md').filter((code) => !english.includes(code)), []);
  });
});
