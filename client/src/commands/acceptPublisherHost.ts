import { Uri, l10n, window } from 'vscode';
import type { AcceptedHost } from '../../../server/src/protocol/clientCommands.ts';
import { clientCommands } from '../../../server/src/protocol/clientCommands.ts';
import type { Desk } from '../desk.ts';
import { offeredHere } from '../offeredHere.ts';
import { editProjectFile } from '../project/editProjectFile.ts';
import { withAcceptedHost } from '../project/withAcceptedHost.ts';

/** Teaches the workspace folder of a bulletin that a host is a publisher's own: the one given, else one of those at the cursor. */
export async function acceptPublisherHost(desk: Desk, given?: unknown): Promise<void> {
  const accepted = isAcceptedHost(given)
    ? given
    : await offeredHere(clientCommands.acceptPublisherHost, isAcceptedHost, l10n.t('No address of another publisher stands here. Put the cursor on a finding that names one.'));
  if (!accepted) return;
  const { uri, publisher, host } = accepted;
  if (!(await editProjectFile(desk, Uri.parse(uri), (project) => withAcceptedHost(project, publisher, host)))) return;
  window.setStatusBarMessage(l10n.t('{0} is now an address of {1}.', host, publisher), 3000);
}

function isAcceptedHost(given: unknown): given is AcceptedHost {
  return typeof given === 'object' && given !== null && 'uri' in given && 'publisher' in given && 'host' in given;
}
