import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that a program writes: figures, which need no language. */
const written = ['performance.md'];
const names = readdirSync('docs').filter((name) => name.endsWith('.md') && !written.includes(name));
const divider = '\n## 中文\n';

const blocksOf = (text: string): string[] => [...text.matchAll(/^```[\s\S]*?^```$/gmu)].map(([block]) => block);
const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```$/gmu, '');
const targetsOf = (text: string): string[] => [...proseOf(text).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, target]) => target ?? '');
/** How many rows each table has. */
const tablesOf = (text: string): number[] => [...proseOf(text).matchAll(/(?:^\|.*\n)+/gmu)].map(([table]) => table.trimEnd().split('\n').length);
const listed = (text: string): number => proseOf(text).match(/^- /gmu)?.length ?? 0;
/** Code in the prose that is the same in every language: options, settings, commands, files. */
const codeIn = (text: string): string[] => [...new Set([...proseOf(text).matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code ?? ''))].sort();

describe('the documents', () => {
  it('are there in both languages, each in one file, and lead to what is there', () => {
    assert.deepEqual([...names].sort(), ['batch.md', 'ci.md', 'editors.md', 'house-style.md', 'link-checking.md']);
    for (const name of names) {
      const text = readFileSync(`docs/${name}`, 'utf8');
      assert.equal(text.split(divider).length, 2, name);
      assert.match(text, /^# .+\n\n\[中文\]\(#中文\)\n/u, name);
      assert.deepEqual(targetsOf(text).filter((target) => !existsSync(join('docs', target))), [], name);
    }
  });

  for (const name of names) {
    const [english = '', chinese = ''] = readFileSync(join('docs', name), 'utf8').split(divider);

    it(`${name} has the same sections, tables, lists, code and links in both`, () => {
      assert.equal(chinese.match(/^### /gmu)?.length ?? 0, english.match(/^## /gmu)?.length ?? 0, 'sections');
      assert.deepEqual(blocksOf(chinese), blocksOf(english));
      assert.deepEqual(tablesOf(chinese), tablesOf(english), 'rows of tables');
      assert.equal(listed(chinese), listed(english), 'points');
      assert.deepEqual(targetsOf(chinese).sort(), targetsOf(english).sort());
      assert.deepEqual(codeIn(chinese), codeIn(english));
    });

    it(`${name} is written in the language of each half`, () => {
      const words = proseOf(chinese).replace(/`[^`]*`|\([^)\s]*\)|简报: /gu, '');
      assert.ok((words.match(/\p{Script=Han}/gu)?.length ?? 0) > 2 * (words.match(/[A-Za-z]{2,}/gu)?.length ?? 0), 'mostly Chinese');
      // A line end between Chinese words shows as a space.
      const lines = proseOf(chinese).split('\n');
      assert.deepEqual(lines.filter((line, at) => [line, lines[at - 1] ?? ''].every((each) => /^[^|#-]/u.test(each))), []);
      // What is written in half-width forms beside Chinese words was not written by a Chinese editor.
      assert.deepEqual(words.match(/\p{Script=Han}[,;:!?(]|[,;!?)]\p{Script=Han}/gu) ?? [], []);
    });
  }

  it('are what the Chinese readme leads to, at their Chinese half', () => {
    const readme = readFileSync('README.zh-CN.md', 'utf8');
    for (const name of names) assert.ok(readme.includes(`(docs/${name}#中文)`), name);
  });
});
