import assert from 'node:assert/strict';
import { readDefinition } from '../../../../server/src/bulletin/text/addresses.ts';

describe('readDefinition', () => {
  const cases: readonly (readonly [line: string, label: string | null, url?: string])[] = [
    ['[1]: https://a.cn/b', '1', 'https://a.cn/b'],
    ['[1]: https://a.cn/b "题目"', '1', 'https://a.cn/b'],
    ['[Big  Story]: <https://a.cn/b>', 'big story', 'https://a.cn/b'],
    ['[1] https://a.cn/b', '1', 'https://a.cn/b'],
    ['[1]: www.a.cn', '1', 'www.a.cn'],
    ['[1]: HTTPS://A.CN', '1', 'HTTPS://A.CN'],
    ['1. https://a.cn/b', '1', 'https://a.cn/b'],
    ['(12) https://a.cn/b', '12', 'https://a.cn/b'],
    ['3、https://a.cn/b', '3', 'https://a.cn/b'],
    ['.. _name: https://a.cn/b', 'name', 'https://a.cn/b'],
    ['.. _`NixOS: The Talk`: https://a.cn/b', 'nixos: the talk', 'https://a.cn/b'],
    ['.. _name:', 'name'],
    ['[1]', null],
    ['[1]: 注释', null],
    ['1. https://a.cn/b 后文', null],
    ['1. 标题 https://a.cn/b', null],
    ['[原文](https://a.cn/b)', null],
    ['https://a.cn/b', null],
    ['', null],
  ];
  for (const [line, label, url] of cases) {
    it(`${line}: ${label ?? 'none'}`, () => {
      const definition = readDefinition(line);
      assert.equal(definition?.label ?? null, label);
      assert.equal(definition?.address?.url, url);
      if (definition?.address) assert.equal(line.slice(definition.address.start, definition.address.end), url);
    });
  }
});
