import { Uri, l10n, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { writeFailure } from '../exporting/failures.ts';
import { exportName } from '../exporting/names.ts';
import { offerToOpen } from '../exporting/offerToOpen.ts';
import { placeBeside } from '../exporting/placeBeside.ts';
import { writeWhole } from '../exporting/writeWhole.ts';
import type { OverviewTarget } from './askOverview.ts';

/** Asks where to save a report or a picture, writes it, and offers to open it. */
export async function saveOverview(desk: Desk, target: OverviewTarget, { extension, content }: { readonly extension: string; readonly content: string | Uint8Array }): Promise<void> {
  const chosen = await window.showSaveDialog({ defaultUri: proposed(desk, target, extension), title: l10n.t('Save the Overview'), filters: { [extension]: [extension] } });
  if (chosen === undefined) return;
  try {
    await writeWhole(desk, chosen, content);
  } catch (error) {
    void window.showErrorMessage(writeFailure(chosen, error));
    return;
  }
  void offerToOpen(chosen);
}

/** Beside the file, in the folder, or in the first folder of the workspace. */
function proposed(desk: Desk, { file, folder, name }: OverviewTarget, extension: string): Uri {
  const place = folder ?? (file ? placeBeside(desk, file) : workspace.workspaceFolders?.[0]?.uri) ?? Uri.file('/');
  return Uri.joinPath(place, exportName(name.slice(name.lastIndexOf('/') + 1), `.${extension}`).replace(/\.bulletin(?=\.\w+$)/u, '.overview'));
}
