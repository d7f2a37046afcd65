import type { Uri } from 'vscode';
import { ProgressLocation, commands, l10n, window } from 'vscode';
import type { CheckLinksParams, CheckLinksResult } from '../../../server/src/protocol/links.ts';
import { checkLinksRequest } from '../../../server/src/protocol/links.ts';
import type { Desk } from '../desk.ts';
import { baseName } from '../exporting/names.ts';
import { followProgress } from '../followProgress.ts';
import { mayCheck } from './consent.ts';

/** What a caller may ask for; menus and the palette ask for nothing. */
export interface CheckWish {
  /** Ask again for what is known, too. */
  readonly recheck?: boolean;
  /** Show no message and ask nothing: the caller has the user's consent, and reads the answer. */
  readonly quiet?: boolean;
}

/** Checks the links of a file or, without one, of the workspace: asks for consent, shows how it goes, can be cancelled, says what came out. */
export async function checkLinks(desk: Desk, uri: Uri | undefined, { recheck = false, quiet = false }: CheckWish): Promise<CheckLinksResult | null> {
  if (desk.inBrowser) {
    if (!quiet) void window.showInformationMessage(refusal('impossible', ''));
    return { refused: 'impossible' };
  }
  const what = uri ? baseName(uri.path) : l10n.t('the workspace');
  if (!quiet && !(await mayCheck(uri, what))) return null;
  const params: CheckLinksParams = { ...(uri ? { uri: uri.toString() } : {}), recheck, agreed: true };
  const title = l10n.t('Checking the links of {0}', what);
  const result = await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (progress, token) =>
    followProgress(desk.client, { progress, token }, (workDoneToken) => desk.client.sendRequest(checkLinksRequest, { ...params, workDoneToken }, token)),
  );
  if (!quiet) void tell(result, what);
  return result;
}

async function tell(result: CheckLinksResult | null, what: string): Promise<void> {
  if (result === null) return;
  if ('refused' in result) {
    const manage = l10n.t('Manage Workspace Trust');
    const told = window.showInformationMessage(refusal(result.refused, what), ...(result.refused === 'untrusted' ? [manage] : []));
    if ((await told) === manage) await commands.executeCommand('workbench.trust.manage');
    return;
  }
  const { alive, moved, broken, unverifiable } = result;
  if (alive + moved + broken + unverifiable === 0) {
    void window.showInformationMessage(l10n.t('No link of {0} was checked: it has none, or all are excluded.', what));
    return;
  }
  const message = l10n.t('Links of {0}: {1} work, {2} have moved, {3} are broken, {4} could not be verified.', what, alive, moved, broken, unverifiable);
  const show = l10n.t('Show Problems');
  const told = broken > 0 ? window.showWarningMessage(message, show) : window.showInformationMessage(message, show);
  if ((await told) === show) await commands.executeCommand('workbench.actions.view.problems');
}

function refusal(reason: string, what: string): string {
  switch (reason) {
    case 'untrusted':
      return l10n.t('Links are checked in trusted workspaces only. Trust this one, then call the command again.');
    case 'notBulletin':
      return l10n.t('{0} does not look like a bulletin, so no link was checked.', what);
    default:
      return l10n.t('Links cannot be checked here: a browser does not let programs ask other sites.');
  }
}
