import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Shown {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
  readonly key?: string;
  readonly mac?: string;
  readonly title?: string;
  readonly icon?: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { commands: Shown[]; keybindings: Shown[]; menus: Record<string, Shown[]>; colors: { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[] };
};
const tables = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>);
const inPalette = (command: string): boolean => !contributes.menus['commandPalette']?.some((shown) => shown.command === command && shown.when === 'false');
const hasKey = (command: string): boolean => contributes.keybindings.some((shown) => shown.command === command);

describe('by the keyboard alone', () => {
  it('every command can be called: from the palette or by a key', () => {
    assert.ok(contributes.commands.length > 30);
    assert.deepEqual(contributes.commands.flatMap(({ command = '' }) => (inPalette(command) || hasKey(command) ? [] : [command])), []);
  });

  it('what stands in a row of the view as an icon is in the row’s menu, too, which a key opens', () => {
    const rows = contributes.menus['view/item/context'] ?? [];
    const [inline, listed] = [rows.filter(({ group }) => group?.startsWith('inline')), rows.filter(({ group }) => !group?.startsWith('inline'))];
    assert.ok(inline.length > 0);
    assert.deepEqual(inline.filter(({ command, when }) => !listed.some((other) => other.command === command && other.when === when)), []);
  });

  it('each key holds in a place of its own only, and on a Mac is one that is free there', () => {
    for (const { command, key = '', mac, when = '' } of contributes.keybindings) {
      assert.match(when, /^(editorTextFocus && |focusedView == bulletin\.articles && !inputFocus)/u, `${command} ${key}`);
      assert.equal(mac !== undefined, /ctrl|delete/u.test(key), `${command} ${key}`);
    }
    const places = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(places).size, places.length);
  });

  for (const menu of ['view/title', 'view/item/context', 'editor/title', 'explorer/context', 'bulletin.editor']) {
    it(`all that ${menu} offers has a key or is in the palette`, () => {
      const offered = (contributes.menus[menu] ?? []).flatMap(({ command }) => command ?? []);
      assert.ok(offered.length > 0);
      assert.deepEqual(offered.filter((command) => !inPalette(command) && !hasKey(command)), []);
    });
  }

  it('what shows as an icon alone has a name in both languages, which says more than its neighbours’', () => {
    const icons = Object.values(contributes.menus).flat().filter(({ group }) => /^(?:navigation|inline)/u.test(group ?? '')).map(({ command }) => command);
    const named = contributes.commands.filter(({ command }) => icons.includes(command));
    assert.ok(named.length > 5 && named.every(({ icon }) => icon !== undefined));
    for (const table of tables) {
      const names = named.map(({ title = '' }) => table[title.slice(1, -1)] ?? '');
      assert.ok(names.every((name) => name.trim().length > 1), names.join());
      assert.equal(new Set(names).size, names.length);
    }
  });

  it('whatever is in the palette says when it can work, but for what always can', () => {
    const said = new Set((contributes.menus['commandPalette'] ?? []).filter(({ when }) => when).map(({ command }) => command));
    assert.deepEqual(contributes.commands.map(({ command }) => command).filter((command) => !said.has(command)), ['bulletin.manageSuppressions', 'bulletin.openSample', 'bulletin.getStarted']);
  });
});

describe('colours', () => {
  /** What text stands on in the themes that VS Code ships, the one that is harder to read on. */
  const grounds = { light: '#f3f3f3', dark: '#252526', highContrast: '#000000', highContrastLight: '#ffffff' } as const;
  const least = { light: 4.5, dark: 4.5, highContrast: 7, highContrastLight: 7 } as const;

  it('are there for every kind of theme, and can be read in it', () => {
    assert.ok(contributes.colors.length > 0);
    for (const { id, defaults } of contributes.colors) {
      for (const theme of ['light', 'dark', 'highContrast', 'highContrastLight'] as const) {
        const contrast = contrastOf(defaults[theme] ?? '', grounds[theme]);
        assert.ok(contrast >= least[theme], `${id} in ${theme}: ${contrast.toFixed(2)}`);
      }
    }
  });
});

/** The contrast of two colours (`#rrggbb`), as WCAG 2 has it: from 1 to 21; NaN for what is no colour. */
function contrastOf(one: string, other: string): number {
  const [light = NaN, dark = NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
