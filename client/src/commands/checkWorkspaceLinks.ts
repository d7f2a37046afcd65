import { l10n, window } from 'vscode';
import type { CheckLinksResult } from '../../../server/src/protocol/links.ts';
import type { Desk } from '../desk.ts';
import { isWithoutDisk } from '../disks.ts';
import { type CheckWish, checkLinks } from '../links/checkLinks.ts';

/** Checks the links of all bulletins of the workspace; says so where they are on no disk, and cannot all be known. */
export async function checkWorkspaceLinks(desk: Desk, wish: CheckWish = {}): Promise<CheckLinksResult | null> {
  if (!desk.inBrowser && isWithoutDisk(desk)) {
    void window.showInformationMessage(l10n.t('The links of all bulletins can be checked only in a folder on a disk. Open one of the bulletins, then check its links.'));
    return null;
  }
  return checkLinks(desk, undefined, wish);
}
