import assert from 'node:assert/strict';
import { commandTitles } from '../../client/src/commandTitles.ts';

describe('commandTitles', () => {
  it('are what VS Code made of them, in either form', () => {
    const titles = commandTitles({ contributes: { commands: [{ command: 'a', title: 'Export' }, { command: 'b', title: { value: '导出' } }] } });
    assert.deepEqual([...titles], [['a', 'Export'], ['b', '导出']]);
  });
});
