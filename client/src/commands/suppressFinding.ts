import { l10n } from 'vscode';
import type { Suppression } from '../../../server/src/protocol/suppressions.ts';
import { clientCommands } from '../../../server/src/protocol/clientCommands.ts';
import type { Desk } from '../desk.ts';
import { offeredHere } from '../offeredHere.ts';
import { suppressOnly } from '../suppress.ts';

/** Hides a finding from now on, whatever is edited around it: the one given, else one of those at the cursor. */
export async function suppressFinding(desk: Desk, given?: unknown): Promise<void> {
  const suppression = isSuppression(given)
    ? given
    : await offeredHere(clientCommands.suppressFinding, isSuppression, l10n.t('No finding stands here. Put the cursor on one.'));
  if (suppression) await suppressOnly(desk, [...desk.suppressions.all(), suppression]);
}

function isSuppression(given: unknown): given is Suppression {
  return typeof given === 'object' && given !== null && 'uri' in given && 'rule' in given && 'articleId' in given;
}
