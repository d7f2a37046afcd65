import type { Disposable } from 'vscode';
import { workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { trustNotification } from '../../../server/src/protocol/trust.ts';

/** Tells the server when the user decides to trust the workspace; at its start it was told how things stood. */
export function tellTrust({ client }: Desk): Disposable {
  return workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustNotification, { trusted: true }));
}
