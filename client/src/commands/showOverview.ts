import type { Uri } from 'vscode';
import { l10n, window, workspace } from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { isFolder } from '../exporting/findCandidates.ts';
import { baseName } from '../exporting/names.ts';
import { askOverview, type OverviewTarget } from '../overview/askOverview.ts';
import { chosenFile } from './chosenFile.ts';

/** Shows a file or folder in figures: the one given, else the active editor's; answers them, or null where there are none. */
export async function showOverview(desk: Desk, given?: Uri): Promise<OverviewResult | null> {
  const uri = chosenFile(given);
  if (uri === null) return null;
  const name = workspace.getWorkspaceFolder(uri) ? workspace.asRelativePath(uri, false) : baseName(uri.path);
  return showFigures(desk, (await isFolder(uri)) ? { folder: uri, name: name === uri.fsPath ? baseName(uri.path) : name } : { file: uri, name });
}

/** Shows figures; answers them, or null where there are none, which is said. */
export async function showFigures(desk: Desk, target: OverviewTarget): Promise<OverviewResult | null> {
  const overview = await askOverview(desk, target);
  if (overview) desk.overviews.show(desk, target, overview);
  else if (target.file) void window.showInformationMessage(l10n.t('{0} does not look like a bulletin, so there is nothing to count.', baseName(target.file.path)));
  return overview;
}
