import assert from 'node:assert/strict';
import { globFor, isStyleName, styleNameFor } from '../../../client/src/styles/styleNames.ts';

describe('the name of a learnt house style', () => {
  const names: readonly (readonly [file: string, style: string, glob: string])[] = [
    ['安全周报-第12期.md', '安全周报.bulletin-style.json', '安全周报-第*期.md'],
    ['海湾简报（第3期）.txt', '海湾简报.bulletin-style.json', '海湾简报（第*期）.txt'],
    ['2024年6月7日河湾快讯.txt', '河湾快讯.bulletin-style.json', '*年*月*日河湾快讯.txt'],
    ['digest-2024-06-07.md', 'digest.bulletin-style.json', 'digest-*-*-*.md'],
    ['周报第十二期.txt', '周报.bulletin-style.json', '周报第十二期.txt'],
    ['12.txt', 'bulletin.bulletin-style.json', '*.txt'],
    ['Untitled-1', 'Untitled.bulletin-style.json', 'Untitled-*'],
  ];
  for (const [file, style, glob] of names) {
    it(`${file}: ${style}, for ${glob}`, () => {
      assert.deepEqual([styleNameFor(file), globFor(file)], [style, glob]);
      assert.ok(isStyleName(style));
    });
  }

  it('lies in the folder', () => {
    for (const name of ['', '.bulletin-style.json', 'a.json', '../a.bulletin-style.json', '/a.bulletin-style.json', 'a//b.bulletin-style.json', 'C:\\a.bulletin-style.json']) assert.ok(!isStyleName(name), name);
    assert.ok(isStyleName('版式/周报.bulletin-style.json'));
  });
});
