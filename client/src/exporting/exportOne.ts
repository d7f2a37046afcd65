import { Uri, l10n, window } from 'vscode';
import type { ExportFormatName, ExportResult } from '../../../server/src/protocol/exporting.ts';
import type { Desk } from '../desk.ts';
import { treat } from '../treat.ts';
import { annotate } from './annotate.ts';
import { readFailure, writeFailure } from './failures.ts';
import { baseName, exportName } from './names.ts';
import { offerToOpen } from './offerToOpen.ts';
import type { ExportOutcome, ExportWish } from './outcome.ts';
import { emptyOutcome } from './outcome.ts';
import { placeBeside } from './placeBeside.ts';
import { writeWhole } from './writeWhole.ts';

/** Exports one file: asks where (beside it, as NAME.bulletin.json), writes, and offers to open what it wrote. */
export async function exportOne(desk: Desk, uri: Uri, { target, quiet = false, format }: ExportWish): Promise<ExportOutcome> {
  const outcome = emptyOutcome();
  const fail = (message: string): ExportOutcome => {
    outcome.failed.push({ uri, message });
    desk.log.error(message);
    if (!quiet) void window.showErrorMessage(message);
    return outcome;
  };

  let exported: ExportResult;
  try {
    exported = await annotate(desk.client, uri, format);
    if (!exported.isBulletin) {
      outcome.skipped.push(uri);
      if (!quiet) await offerTreatment(desk, uri, format);
      return outcome;
    }
  } catch (error) {
    return fail(readFailure(uri, error));
  }

  const chosen = target ?? (quiet ? beside(desk, uri, exported.extension) : await askWhere(beside(desk, uri, exported.extension), exported.extension));
  if (chosen === undefined) return outcome;
  if (chosen.toString() === uri.toString()) {
    return fail(l10n.t('{0} is the bulletin itself, and an export never replaces it. Choose another name.', baseName(uri.path)));
  }
  try {
    await writeWhole(desk, chosen, exported.json);
  } catch (error) {
    return fail(writeFailure(chosen, error));
  }
  outcome.written.push(chosen);
  if (!quiet) void offerToOpen(chosen);
  return outcome;
}

function askWhere(proposed: Uri, extension: string): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri: proposed,
    title: l10n.t('Export Annotated JSON'),
    saveLabel: l10n.t('Export'),
    filters: { [extension.slice(1)]: [extension.slice(extension.lastIndexOf('.') + 1)] },
  });
}

function beside(desk: Desk, uri: Uri, extension: string): Uri {
  return Uri.joinPath(placeBeside(desk, uri), exportName(baseName(uri.path), extension));
}

async function offerTreatment(desk: Desk, uri: Uri, format: ExportFormatName | undefined): Promise<void> {
  const message = l10n.t('{0} does not look like a bulletin, so nothing was exported.', baseName(uri.path));
  const treatAndExport = l10n.t('Treat It as a Bulletin and Export');
  if ((await window.showWarningMessage(message, treatAndExport)) !== treatAndExport) return;
  await treat(desk, uri.toString(), 'bulletin');
  await exportOne(desk, uri, format ? { format } : {});
}
