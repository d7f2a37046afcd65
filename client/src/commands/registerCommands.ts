import type { Disposable, Uri } from 'vscode';
import { commands } from 'vscode';
import type { Desk } from '../desk.ts';
import type { ExportWish } from '../exporting/outcome.ts';
import { exportAnnotatedJson } from './exportAnnotatedJson.ts';
import { resetTreatment } from './resetTreatment.ts';
import { treatAsBulletin } from './treatAsBulletin.ts';
import { treatAsNotBulletin } from './treatAsNotBulletin.ts';

/** Called with what a menu gives: the file it was opened on, and all that are selected; a test may add a wish. */
type Command = (desk: Desk, file?: Uri, selected?: unknown, wish?: ExportWish) => Promise<unknown>;

/** Every command of the extension, by the id that package.json contributes. */
const table: Readonly<Record<string, Command>> = {
  'bulletin.exportAnnotatedJson': exportAnnotatedJson,
  'bulletin.treatAsBulletin': treatAsBulletin,
  'bulletin.treatAsNotBulletin': treatAsNotBulletin,
  'bulletin.resetTreatment': resetTreatment,
};

/** Makes the commands available. */
export function registerCommands(desk: Desk): Disposable[] {
  return Object.entries(table).map(([id, command]) =>
    commands.registerCommand(id, (file?: Uri, selected?: unknown, wish?: ExportWish) => command(desk, file, selected, wish)),
  );
}
