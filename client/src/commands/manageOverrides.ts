import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { LineOverrides } from '../../../server/src/protocol/lineOverrides.ts';
import type { Desk } from '../desk.ts';
import { noOverrides } from '../overrideMemory.ts';
import { overrideAndTell, saidOf } from '../overrideLine.ts';
import { chosenEditor } from '../places.ts';

/** Lists the lines of the active bulletin of which something is said, also those that are gone; what the user takes the tick from is taken back. */
export async function manageOverrides(desk: Desk): Promise<void> {
  const editor = chosenEditor();
  if (editor === null) return;
  const uri = editor.document.uri.toString();
  const items = itemsOf(await saidOf(desk, uri));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No line of this bulletin is corrected.'));
    return;
  }
  const kept = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: l10n.t('Corrected Lines'),
    placeHolder: l10n.t('Take the tick from what is to be taken back'),
  });
  const remove = kept ? items.filter((item) => !kept.includes(item)).map(({ label }) => label) : [];
  if (remove.length > 0) await overrideAndTell(desk, uri, { add: noOverrides, remove });
}

function itemsOf({ headlines, notHeadlines }: LineOverrides): QuickPickItem[] {
  return [
    ...headlines.map((label) => ({ label, description: l10n.t('is a headline'), picked: true })),
    ...notHeadlines.map((label) => ({ label, description: l10n.t('is not an article'), picked: true })),
  ];
}
