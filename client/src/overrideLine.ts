import { Uri, l10n, window } from 'vscode';
import type { LineOverrides } from '../../server/src/protocol.ts';
import { overridesNotification } from '../../server/src/protocol.ts';
import type { Desk } from './desk.ts';

/** Keeps what the user says of the lines of a file, and tells the server. */
export async function override({ overrides, client, annotated }: Desk, uri: string, lines: LineOverrides): Promise<void> {
  await overrides.set(uri, lines);
  await client.sendNotification(overridesNotification, { uri, overrides: lines });
  annotated.refresh(Uri.parse(uri));
}

/**
 * Says of the lines at the cursors that they are headlines, or are none. Said again, it is taken back; the opposite
 * replaces it.
 */
export async function overrideAtCursors(desk: Desk, as: keyof LineOverrides): Promise<void> {
  const editor = window.activeTextEditor;
  const lines = editor?.selections.map(({ active }) => editor.document.lineAt(active.line).text.trim()).filter((line) => line !== '') ?? [];
  if (editor === undefined || lines.length === 0) {
    void window.showInformationMessage(l10n.t('Put the cursor on the line that is meant, then call the command again.'));
    return;
  }
  const uri = editor.document.uri.toString();
  const known = desk.overrides.of(uri);
  const other = as === 'headlines' ? 'notHeadlines' : 'headlines';
  const own = new Set(known[as]);
  for (const line of lines) if (!own.delete(line)) own.add(line);
  const rest = known[other].filter((line) => !lines.includes(line));
  await override(desk, uri, as === 'headlines' ? { headlines: [...own], notHeadlines: rest } : { headlines: rest, notHeadlines: [...own] });
}
