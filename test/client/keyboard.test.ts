import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Shown {
  readonly command?: string;
  readonly when?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { commands: Shown[]; keybindings: Shown[]; menus: Record<string, Shown[]> };
};
const inPalette = (command: string): boolean => !contributes.menus['commandPalette']?.some((shown) => shown.command === command && shown.when === 'false');
const hasKey = (command: string): boolean => contributes.keybindings.some((shown) => shown.command === command);

describe('by the keyboard alone', () => {
  for (const menu of ['view/title', 'view/item/context', 'editor/title', 'explorer/context', 'bulletin.editor']) {
    it(`all that ${menu} offers has a key or is in the palette`, () => {
      const offered = (contributes.menus[menu] ?? []).flatMap(({ command }) => command ?? []);
      assert.ok(offered.length > 0);
      assert.deepEqual(offered.filter((command) => !inPalette(command) && !hasKey(command)), []);
    });
  }

  it('whatever is in the palette says when it can work, but for what always can', () => {
    const said = new Set((contributes.menus['commandPalette'] ?? []).filter(({ when }) => when).map(({ command }) => command));
    assert.deepEqual(contributes.commands.map(({ command }) => command).filter((command) => !said.has(command)), ['bulletin.manageSuppressions', 'bulletin.openSample', 'bulletin.getStarted']);
  });
});
