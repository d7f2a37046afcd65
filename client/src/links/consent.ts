import type { Uri } from 'vscode';
import { ConfigurationTarget, l10n, window, workspace } from 'vscode';

/** Whether links may be checked: the settings say so, or the user does when asked. In a workspace without trust never. */
export async function mayCheck(uri: Uri | undefined, what: string): Promise<boolean> {
  const settings = workspace.getConfiguration('bulletin.links', uri);
  if (!workspace.isTrusted || settings.get('check') !== 'off') return true;
  const once = l10n.t('Check Once');
  const always = l10n.t('Check and Turn On');
  const detail = l10n.t('Every server that an address names is asked whether it answers, and learns that somebody checks the address. Nothing else leaves this machine.');
  const answer = await window.showInformationMessage(l10n.t('Check the links of {0} over the network?', what), { modal: true, detail }, once, always);
  if (answer === always) await settings.update('check', 'manual', ConfigurationTarget.Global);
  return answer !== undefined;
}
