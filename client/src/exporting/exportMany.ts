import type { CancellationToken, Progress } from 'vscode';
import { ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { annotate } from './annotate.ts';
import { readFailure, writeFailure } from './failures.ts';
import type { Candidate } from './findCandidates.ts';
import { findCandidates } from './findCandidates.ts';
import { exportNameAmongMany } from './names.ts';
import type { ExportOutcome, ExportWish } from './outcome.ts';
import { emptyOutcome } from './outcome.ts';
import { writeAside } from './writeAside.ts';

/** Exports every bulletin among the files and in the folders into one folder, asked of the user; folders below are kept. */
export async function exportMany(desk: Desk, chosen: readonly Uri[], { target, quiet = false }: ExportWish): Promise<ExportOutcome> {
  const folder = target ?? (await askWhere(chosen));
  if (folder === undefined) return emptyOutcome();
  const work = async (progress: Progress<{ message: string; increment: number }>, token: CancellationToken) => {
    const candidates = await findCandidates(chosen, token);
    const outcome = emptyOutcome();
    // One at a time: what is held in memory is one file, however many there are.
    for (const candidate of candidates) {
      if (token.isCancellationRequested) break;
      progress.report({ message: candidate.below, increment: 100 / candidates.length });
      await exportInto(desk, folder, candidate, outcome, token);
    }
    if (!quiet) void report(desk, folder, outcome, token.isCancellationRequested);
    return outcome;
  };
  const title = l10n.t('Exporting bulletins');
  return window.withProgress({ location: quiet ? ProgressLocation.Window : ProgressLocation.Notification, title, cancellable: true }, work);
}

async function exportInto(desk: Desk, folder: Uri, { uri, below }: Candidate, outcome: ExportOutcome, token: CancellationToken): Promise<void> {
  const target = Uri.joinPath(folder, exportNameAmongMany(below));
  const fail = (message: string): void => {
    if (token.isCancellationRequested) return;
    outcome.failed.push({ uri, message });
    desk.log.error(message);
  };
  const exported = await annotate(desk.client, uri, token).catch((error: unknown) => fail(readFailure(uri, error)));
  if (!exported) return;
  if (!exported.isBulletin) {
    outcome.skipped.push(uri);
    return;
  }
  await writeAside(target, exported.json).then(
    () => outcome.written.push(target),
    (error: unknown) => fail(writeFailure(target, error)),
  );
}

async function askWhere(chosen: readonly Uri[]): Promise<Uri | undefined> {
  const first = chosen[0];
  const answer = await window.showOpenDialog({
    ...(first ? { defaultUri: first } : {}),
    title: l10n.t('Choose a Folder for the Exported JSON'),
    openLabel: l10n.t('Export Here'),
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return answer?.[0];
}

async function report(desk: Desk, folder: Uri, { written, skipped, failed }: ExportOutcome, cancelled: boolean): Promise<void> {
  const counts = l10n.t('Exported: {0}. No bulletins, skipped: {1}. Failed: {2}.', written.length, skipped.length, failed.length);
  const message = cancelled ? l10n.t('Stopped. {0} What is written is complete.', counts) : counts;
  if (failed.length > 0) {
    const showLog = l10n.t('Show Log');
    if ((await window.showWarningMessage(message, showLog)) === showLog) desk.log.show();
    return;
  }
  const showFirst = l10n.t('Open the First');
  const [first] = written;
  const answer = await window.showInformationMessage(`${message} ${workspace.asRelativePath(folder)}`, ...(first ? [showFirst] : []));
  if (first && answer === showFirst) await window.showTextDocument(first);
}
