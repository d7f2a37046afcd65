import type { Uri } from 'vscode';
import { l10n, window } from 'vscode';
import type { ExportFormatName } from '../../../server/src/protocol/exporting.ts';
import type { Desk } from '../desk.ts';
import type { ExportOutcome, ExportWish } from '../exporting/outcome.ts';
import { emptyOutcome } from '../exporting/outcome.ts';
import { exportAnnotatedJson } from './exportAnnotatedJson.ts';

/** As `exportAnnotatedJson`, in a format that the user picks. */
export async function exportAs(desk: Desk, given?: Uri, selected?: unknown, wish: ExportWish = {}): Promise<ExportOutcome> {
  const format = wish.format ?? (await window.showQuickPick(formats(), { title: l10n.t('Export As'), matchOnDescription: true }))?.format;
  return format ? exportAnnotatedJson(desk, given, selected, { ...wish, format }) : emptyOutcome();
}

function formats(): { readonly label: string; readonly description: string; readonly format: ExportFormatName }[] {
  return [
    { label: l10n.t('Annotated JSON'), description: l10n.t('everything, for other programs'), format: 'json' },
    { label: 'NDJSON', description: l10n.t('the same on one line'), format: 'ndjson' },
    { label: 'W3C Web Annotation', description: l10n.t('the tags as an annotation collection (JSON-LD)'), format: 'web-annotation' },
    { label: 'IPTC ninjs 3.1', description: l10n.t('one item per article, for newsroom systems'), format: 'ninjs' },
    { label: 'CSL-JSON', description: l10n.t('the sources, for reference managers'), format: 'csl' },
    { label: 'CSV', description: l10n.t('one row per article, for a spreadsheet'), format: 'csv' },
    { label: 'Markdown', description: l10n.t('to read and to pass on'), format: 'markdown' },
  ];
}
