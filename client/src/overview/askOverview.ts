import type { Uri } from 'vscode';
import { ProgressLocation, l10n, window } from 'vscode';
import type { OverviewParams, OverviewResult } from '../../../server/src/protocol/overview.ts';
import { overviewRequest } from '../../../server/src/protocol/overview.ts';
import type { Desk } from '../desk.ts';
import { followProgress } from '../followProgress.ts';

/** What an overview is about: a file, a folder, or the workspace where neither is given. */
export interface OverviewTarget {
  readonly file?: Uri;
  readonly folder?: Uri;
  readonly name: string;
}

/** Asks the server for the figures, and shows how it goes; null where the file is no bulletin, and where the user has stopped it. */
export async function askOverview(desk: Desk, { file, folder, name }: OverviewTarget): Promise<OverviewResult | null> {
  const params: OverviewParams = { ...(file ? { uri: file.toString() } : {}), ...(folder ? { folder: folder.toString() } : {}), name };
  // One file is read before a person could look at a progress.
  const location = file ? ProgressLocation.Window : ProgressLocation.Notification;
  return window.withProgress({ location, title: l10n.t('Counting the articles of {0}', name), cancellable: true }, (progress, token) =>
    followProgress(desk.client, { progress, token }, (workDoneToken) => desk.client.sendRequest(overviewRequest, { ...params, workDoneToken }, token)),
  );
}
