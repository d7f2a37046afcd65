import type { QuickPickItem } from 'vscode';
import { QuickPickItemKind, commands, l10n, window } from 'vscode';
import type { Desk } from '../desk.ts';

/** The main commands, in the order in which a bulletin is worked on; an empty line parts what belongs together. */
const offered: readonly (string | null)[] = [
  'bulletin.nextArticleWithoutSource',
  'bulletin.attachSource',
  'bulletin.fixAll',
  'bulletin.checkLinks',
  'bulletin.reflow',
  null,
  'bulletin.tagArticle',
  'bulletin.copyAsCitation',
  'bulletin.exportAnnotatedJson',
  'bulletin.exportAs',
  'bulletin.showOverview',
  null,
  'bulletin.showWhy',
  'bulletin.treatAsNotBulletin',
  'bulletin.getStarted',
];

interface CommandItem extends QuickPickItem {
  readonly command: string | null;
}

/** Lets the user pick one of the main commands, and runs it. */
export async function showCommands({ titles, inBrowser }: Desk): Promise<void> {
  const possible = offered.filter((command) => !inBrowser || command !== 'bulletin.checkLinks');
  const items = possible.map((command): CommandItem => (command === null ? { command, label: '', kind: QuickPickItemKind.Separator } : { command, label: titles.get(command) ?? command }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Bulletin'), placeHolder: l10n.t('What can be done with this bulletin') });
  if (picked?.command) await commands.executeCommand(picked.command);
}
