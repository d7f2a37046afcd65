import { l10n, workspace } from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol/overview.ts';
import type { Desk } from '../desk.ts';
import { isWithoutDisk } from '../disks.ts';
import { refuseFigures, showFigures } from './showOverview.ts';

/** Shows all bulletins of the workspace in figures; answers them, or null where they are on no disk, which is said. */
export async function showWorkspaceOverview(desk: Desk): Promise<OverviewResult | null> {
  return isWithoutDisk(desk) ? refuseFigures() : showFigures(desk, { name: workspace.name ?? l10n.t('the workspace') });
}
