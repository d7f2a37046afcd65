import assert from 'node:assert/strict';
import { projectDiagnostics } from '../../server/src/wiring/projectDiagnostics.ts';
import { noProject, readProjectFile } from '../../server/src/project/projectFile.ts';
import { ProjectFiles } from '../../server/src/wiring/projectFiles.ts';

const problemsIn = (text: string) => projectDiagnostics({ uri: 'file:///p/.bulletin-desk.json', text, problems: readProjectFile(text).problems }, 'en').map(({ message, range }) => `${range.start.line}:${range.start.character} ${String(message)}`);

describe('the project file', () => {
  it('says severities and accepted hosts', () => {
    const { project, problems } = readProjectFile('{"$schema": "x", "rules": {"source-missing": "hint"}, "publishers": {"甲": ["a.example", "b.example"]}}');
    assert.deepEqual(project, { rules: { 'source-missing': 'hint' }, publishers: { 甲: ['a.example', 'b.example'] }, tags: {}, houseStyle: [] });
    assert.deepEqual(problems, []);
  });

  it('says what tags there are, with descriptions and colours', () => {
    const { project, problems } = readProjectFile('{"tags": {"安全": {"color": "#C0392b"}, "安全/勒索软件": {"description": "加密文件，索要赎金"}, "__proto__": {}}}');
    assert.deepEqual(Object.entries(project.tags), [
      ['安全', { description: null, color: '#C0392b' }],
      ['安全/勒索软件', { description: '加密文件，索要赎金', color: null }],
      ['__proto__', { description: null, color: null }],
    ]);
    assert.deepEqual(problems, []);
  });

  it('reports tags that can be none, and uses the rest', () => {
    const text = '{"tags": {"安全/": {}, " 空": {},\n"甲": {"colour": "#ffffff", "color": "red", "description": 1},\n"乙": [], "丙": {}}}';
    assert.deepEqual(Object.keys(readProjectFile(text).project.tags), ['甲', '丙']);
    assert.deepEqual(problemsIn(text).map((problem) => problem.slice(0, 5).trim()), ['0:10', '0:21', '1:6 “', '1:36', '1:58', '2:5 T']);
    assert.equal(problemsIn('{"tags": []}').length, 1);
  });

  it('says nothing where it is empty', () => assert.deepEqual(readProjectFile(' \n'), { project: noProject, problems: [] }));

  it('reports at its place what it does not know, and uses the rest', () => {
    const text = '{\n  "rules": {"nothing": "off", "link-missing": "loud", "source-missing": "off"},\n  "colour": 1\n}';
    assert.deepEqual(readProjectFile(text).project.rules, { 'source-missing': 'off' });
    const [rule, level, key] = problemsIn(text);
    assert.match(rule ?? '', /^1:12 .*“nothing”/);
    assert.match(level ?? '', /^1:46 .*“loud”.*error, warning, information, hint, off/);
    assert.match(key ?? '', /^2:2 .*“colour”/);
  });

  it('reports values of another form', () => {
    for (const text of ['[]', '{"rules": []}', '{"publishers": {"甲": "a.example"}}', '{"publishers": {"甲": [1]}}', '{"rules": {"source-missing": 1}}']) {
      assert.equal(problemsIn(text).length, 1, text);
    }
  });

  it('reports what is no JSON, and then uses nothing of it', () => {
    for (const text of ['{"rules": {"source-missing": "off"}', '{"rules": {"source-missing": "off",}}', '// x\n{}', 'no']) {
      assert.ok(problemsIn(text).length > 0, text);
      assert.deepEqual(readProjectFile(text).project, noProject);
    }
  });
});

describe('the project files of the workspace', () => {
  it('are read once, and again when they have changed', async () => {
    const read: string[] = [];
    const reports: string[] = [];
    const files = new ProjectFiles({ read: async (uri) => (read.push(uri), '{}'), stamp: async () => null }, ({ uri }) => void reports.push(uri));
    const first = await files.of('file:///p/');
    assert.equal(await files.of('file:///p/'), first);
    assert.deepEqual(read, ['file:///p/.bulletin-desk.json']);
    assert.equal(files.changed('file:///p/other.json'), false);
    assert.equal(files.changed('file:///p/.bulletin-desk.json'), true);
    await files.of('file:///p/');
    assert.deepEqual([read.length, reports.length], [2, 2]);
    assert.equal(await files.of(null), noProject);
  });

  it('say that one is there which cannot be read', async () => {
    const told: number[] = [];
    const asked: (number | undefined)[] = [];
    const files = (stamp: string | null) => new ProjectFiles({ read: async (_, most) => (asked.push(most), null), stamp: async () => stamp }, ({ problems }) => void told.push(problems.length));
    assert.equal(await files('there').of('file:///p/'), noProject);
    assert.equal(await files(null).of('file:///p/'), noProject);
    assert.deepEqual([told, asked], [[1, 0], [1_000_000, 1_000_000]]);
  });
});
