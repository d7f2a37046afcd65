import assert from 'node:assert/strict';
import { readProject, writeProject } from '../../../client/src/project/projectText.ts';
import { withAcceptedHost } from '../../../client/src/project/withAcceptedHost.ts';

/** The text of a project file after a host is accepted. */
function accepted(text: string, publisher: string, host: string): string {
  return writeProject(withAcceptedHost(readProject(text) ?? assert.fail(), publisher, host), text);
}

describe('the project file', () => {
  it('is begun with what is accepted first', () => {
    assert.equal(accepted('', '苏州日报', 'yicai.com'), '{\n  "publishers": {\n    "苏州日报": [\n      "yicai.com"\n    ]\n  }\n}\n');
  });

  it('keeps what it holds, in its order', () => {
    const text = '{ "rules": { "link-orphan": "off" }, "publishers": { "新浪科技": ["sina.cn"] }, "$schema": "x" }';
    assert.deepEqual(JSON.parse(accepted(text, '新浪科技', 'sina.com.cn')), {
      rules: { 'link-orphan': 'off' },
      publishers: { 新浪科技: ['sina.cn', 'sina.com.cn'] },
      $schema: 'x',
    });
    assert.deepEqual(Object.keys(JSON.parse(accepted(text, '南方网', 'southcn.com')) as object), ['rules', 'publishers', '$schema']);
  });

  it('keeps its indentation and its line ends', () => {
    assert.equal(
      accepted('{\r\n\t"publishers": {\r\n\t\t"新浪科技": []\r\n\t}\r\n}\r\n', '新浪科技', 'sina.cn'),
      '{\r\n\t"publishers": {\r\n\t\t"新浪科技": [\r\n\t\t\t"sina.cn"\r\n\t\t]\r\n\t}\r\n}\r\n',
    );
  });

  it('is the same value where it holds the host already', () => {
    const project = readProject('{ "publishers": { "新浪科技": ["sina.cn"] } }') ?? assert.fail();
    assert.equal(withAcceptedHost(project, '新浪科技', 'sina.cn'), project);
  });

  it('is none where it is no JSON object', () => {
    for (const text of ['{', '[]', 'null', '"a"', '{"a":1,}']) assert.equal(readProject(text), null, text);
  });
});
