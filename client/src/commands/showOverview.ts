import type { Uri } from 'vscode';
import { l10n, window, workspace } from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol/overview.ts';
import type { Desk } from '../desk.ts';
import { isOnDisk } from '../disks.ts';
import { isFolder } from '../exporting/findCandidates.ts';
import { baseName } from '../exporting/names.ts';
import { askOverview, type OverviewTarget } from '../overview/askOverview.ts';
import { chosenFile } from './chosenFile.ts';

/** Shows a file or folder in figures: the one given, else the active editor's; answers them, or null where there are none. */
export async function showOverview(desk: Desk, given?: Uri): Promise<OverviewResult | null> {
  const uri = chosenFile(given);
  if (uri === null) return null;
  const name = workspace.getWorkspaceFolder(uri) ? workspace.asRelativePath(uri, false) : baseName(uri.path);
  const isOfFolder = await isFolder(uri);
  if (isOfFolder && !isOnDisk(desk, uri)) return refuseFigures();
  return showFigures(desk, isOfFolder ? { folder: uri, name: name === uri.fsPath ? baseName(uri.path) : name } : { file: uri, name });
}

/** Says that bulletins which are not open cannot be counted. */
export function refuseFigures(): null {
  void window.showInformationMessage(l10n.t('The bulletins of a folder can be counted only where it lies on a disk. Open one of them, then show its overview.'));
  return null;
}

/** Shows figures; answers them, or null where there are none, which is said. */
export async function showFigures(desk: Desk, target: OverviewTarget): Promise<OverviewResult | null> {
  const overview = await askOverview(desk, target);
  if (overview) desk.overviews.show(desk, target, overview);
  else if (target.file) void window.showInformationMessage(l10n.t('{0} does not look like a bulletin, so there is nothing to count.', baseName(target.file.path)));
  return overview;
}
