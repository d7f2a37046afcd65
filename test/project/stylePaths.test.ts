import assert from 'node:assert/strict';
import Ajv from 'ajv';
import schema from '../../schemas/bulletin-desk.schema.json' with { type: 'json' };
import { readProjectFile } from '../../server/src/project/projectFile.ts';
import { isStylePath, styleFor, stylePathsFrom } from '../../server/src/project/stylePaths.ts';

const fits = new Ajv({ strict: false }).compile(schema);
const good = ['周报.bulletin-style.json', 'a/b c.bulletin-style.json', '.bulletin/周报.bulletin-style.json', 'a..b.bulletin-style.json'];
const bad = ['', '.bulletin-style.json', 'a.json', '../a.bulletin-style.json', 'a/../../a.bulletin-style.json', './a.bulletin-style.json', '/etc/a.bulletin-style.json', '~/a.bulletin-style.json', 'C:/a.bulletin-style.json', 'a\\..\\a.bulletin-style.json', '%2e%2e/a.bulletin-style.json', 'file:///a.bulletin-style.json', 'a.bulletin-style.json?x'];

describe('the path of a house style', () => {
  for (const path of good) it(`${path} is one`, () => assert.ok(isStylePath(path) && fits({ houseStyle: path })));
  for (const path of bad.filter((value) => value !== '')) it(`${path} is none`, () => assert.ok(!isStylePath(path) && (path === '.bulletin-style.json' || !fits({ houseStyle: path }))));

  it('is told where a project file names none', () => {
    const text = `{"houseStyle": {"a*": "周报.bulletin-style.json", "b*": "../b.bulletin-style.json"}}`;
    const { project, problems } = readProjectFile(text);
    assert.deepEqual(project.houseStyle, [['a*', '周报.bulletin-style.json']]);
    assert.deepEqual(problems.map(({ offset, message }) => [offset, message.key]), [[text.indexOf('"../b'), 'style.badPath']]);
    assert.deepEqual(readProjectFile('{"houseStyle": []}').problems.map(({ message }) => message.key), ['project.badValue']);
    assert.deepEqual(readProjectFile('{"houseStyle": "周报.bulletin-style.json"}').project.houseStyle, [['*', '周报.bulletin-style.json']]);
  });

  it('is left out where a setting holds something else', () => {
    for (const given of [undefined, null, '', 7, ['周报.bulletin-style.json'], { 'a*': 7 }, { 'a*': '../b.bulletin-style.json' }]) assert.deepEqual(stylePathsFrom(given), [], JSON.stringify(given));
  });
});

describe('the house style of a file', () => {
  const path = 'x.bulletin-style.json';
  const holds = (glob: string, ...paths: readonly string[]): boolean => styleFor([[glob, path]], paths) !== null;

  it('is that of the first glob that fits', () => {
    const styles = stylePathsFrom({ '周报*.md': 'a.bulletin-style.json', '*.md': 'b.bulletin-style.json' });
    assert.deepEqual(['周报 3.md', '月报.md', '月报.txt'].map((name) => styleFor(styles, [name])), ['a.bulletin-style.json', 'b.bulletin-style.json', null]);
  });

  it('goes by the name where the glob has no slash, else by the path', () => {
    assert.ok(holds('*', 'a/b/周报.txt'));
    assert.ok(holds('周报-第*期.txt', 'a/周报-第12期.txt'));
    assert.ok(!holds('周报-第*期.txt', 'a/月报-第12期.txt'));
    assert.ok(holds('a/*.txt', 'a/b.txt') && !holds('a/*.txt', 'a/b/c.txt') && !holds('a/*.txt', 'b/a/c.txt'));
    assert.ok(holds('a/**/*.txt', 'a/b.txt') && holds('a/**/*.txt', 'a/b/c/d.txt') && holds('./a/**', 'a/b'));
    assert.ok(holds('第?期.txt', '第3期.txt') && !holds('第?期.txt', '第12期.txt'));
  });

  it('takes time that grows with the path alone', () => {
    assert.ok(!holds(`${'*a'.repeat(120)}b`, 'a'.repeat(100_000)));
    assert.ok(!holds(`${'**/'.repeat(80)}b`, 'a/'.repeat(2000)));
  });
});
