import { l10n, workspace } from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { showFigures } from './showOverview.ts';

/** Shows all bulletins of the workspace in figures; answers them. */
export function showWorkspaceOverview(desk: Desk): Promise<OverviewResult | null> {
  return showFigures(desk, { name: workspace.name ?? l10n.t('the workspace') });
}
