import type { CancellationToken } from 'vscode';
import { ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { ExportFormatName, ExportResult } from '../../../server/src/protocol/exporting.ts';
import type { Desk } from '../desk.ts';
import { annotate } from './annotate.ts';
import { readFailure, writeFailure } from './failures.ts';
import type { Candidate } from './findCandidates.ts';
import { findCandidates } from './findCandidates.ts';
import { exportNameAmongMany } from './names.ts';
import type { ExportOutcome, ExportWish } from './outcome.ts';
import { emptyOutcome } from './outcome.ts';
import { Replacing } from './replacing.ts';
import { writeWhole } from './writeWhole.ts';

/** Exports every bulletin among the files and in the folders into one folder, asked of the user; folders below are kept. */
export async function exportMany(desk: Desk, chosen: readonly Uri[], { target, quiet = false, format }: ExportWish): Promise<ExportOutcome> {
  const folder = target ?? (await askWhere(chosen));
  if (folder === undefined) return emptyOutcome();
  const location = quiet ? ProgressLocation.Window : ProgressLocation.Notification;
  const options = { location, title: l10n.t('Exporting bulletins'), cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const outcome = emptyOutcome();
    const replacing = new Replacing(quiet);
    const candidates = await findCandidates(chosen, token);
    // One at a time: what is held in memory is one file, however many there are.
    for (const candidate of candidates) {
      if (token.isCancellationRequested) break;
      progress.report({ message: candidate.below, increment: 100 / candidates.length });
      await exportInto(desk, folder, candidate, { outcome, replacing, token, format });
    }
    if (!quiet) void report(desk, folder, outcome, token.isCancellationRequested);
    return outcome;
  });
}

interface Run {
  readonly outcome: ExportOutcome;
  readonly replacing: Replacing;
  readonly token: CancellationToken;
  readonly format: ExportFormatName | undefined;
}

async function exportInto(desk: Desk, folder: Uri, { uri, below }: Candidate, { outcome, replacing, token, format }: Run): Promise<void> {
  const fail = (message: string): void => {
    outcome.failed.push({ uri, message });
    desk.log.error(message);
  };
  let exported: ExportResult;
  try {
    exported = await annotate(desk.client, uri, format, token);
  } catch (error) {
    if (!token.isCancellationRequested) fail(readFailure(uri, error));
    return;
  }
  if (!exported.isBulletin) {
    outcome.skipped.push(uri);
    return;
  }
  const target = Uri.joinPath(folder, exportNameAmongMany(below, exported.extension));
  if (!(await replacing.allows(target))) {
    outcome.kept.push(target);
    return;
  }
  try {
    await writeWhole(desk, target, exported.json);
    outcome.written.push(target);
  } catch (error) {
    fail(writeFailure(target, error));
  }
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

async function report(desk: Desk, folder: Uri, { written, skipped, kept, failed }: ExportOutcome, cancelled: boolean): Promise<void> {
  const counts = [
    l10n.t('Exported to {0}: {1}.', workspace.asRelativePath(folder), written.length),
    ...(skipped.length > 0 ? [l10n.t('No bulletins, skipped: {0}.', skipped.length)] : []),
    ...(kept.length > 0 ? [l10n.t('Not replaced: {0}.', kept.length)] : []),
    ...(failed.length > 0 ? [l10n.t('Failed: {0}.', failed.length)] : []),
    ...(cancelled ? [l10n.t('Stopped; what is written is complete.')] : []),
  ];
  const message = counts.join(' ');
  if (failed.length > 0) {
    const showLog = l10n.t('Show Log');
    if ((await window.showWarningMessage(message, showLog)) === showLog) desk.log.show();
    return;
  }
  const showFirst = l10n.t('Open the First');
  const [first] = written;
  const answer = await window.showInformationMessage(message, ...(first ? [showFirst] : []));
  if (first && answer === showFirst) await window.showTextDocument(first);
}
