import { Uri, l10n, window, workspace } from 'vscode';
import type { LineOverrides, OverrideResult } from '../../server/src/protocol/lineOverrides.ts';
import type { PlaceParams } from '../../server/src/protocol/places.ts';
import { overrideRequest, overridesNotification, saidOfLinesRequest } from '../../server/src/protocol/lineOverrides.ts';
import type { Desk } from './desk.ts';
import { noOverrides } from './overrideMemory.ts';
import { isPlace } from './places.ts';

/** A change of what is said of lines: what is said from now on, and lines of which nothing is said any more. */
export interface OverrideChange {
  readonly add: LineOverrides;
  readonly remove: readonly string[];
}

/**
 * Says something else of lines. It is kept beside the file or, where that has no place for it, here. Null where the file cannot be
 * read; with a problem, or null, all stays as it was.
 */
export async function override({ overrides, client, annotated }: Desk, uri: string, change: OverrideChange): Promise<OverrideResult | null> {
  const result = await client.sendRequest(overrideRequest, { uri, ...change });
  if (result?.problem === null) await overrides.set(uri, result.isKept ? noOverrides : result.overrides);
  annotated.refresh(Uri.parse(uri));
  return result;
}

/** What the user does, with what came of it: a problem is shown, and a change can be taken back as one of tags can. */
export async function overrideAndTell(desk: Desk, uri: string, change: OverrideChange): Promise<void> {
  const result = await override(desk, uri, change);
  if (result === null) void window.showErrorMessage(l10n.t('{0} cannot be read, so nothing was changed. Open it and try again.', uri));
  else if (result.problem !== null) void window.showErrorMessage(result.problem);
  else if (result.undo !== null) desk.tagHistory.add(result.undo);
}

/** All that is said of the lines of an open file. */
export async function saidOf({ overrides, client }: Desk, uri: string): Promise<LineOverrides> {
  return (await client.sendRequest(saidOfLinesRequest, { uri })) ?? overrides.of(uri);
}

/** Keeps here what is said of a text, and tells the server: where it has no file, or its file of annotations cannot be written. */
export async function keepHere({ overrides, client, annotated }: Desk, uri: string, lines: LineOverrides): Promise<void> {
  await overrides.set(uri, lines);
  await client.sendNotification(overridesNotification, { uri, overrides: lines });
  annotated.refresh(Uri.parse(uri));
}

/** Puts what was kept here beside a file; where that cannot be, it is kept here, holds all the same, and the reason is logged. */
export async function putBeside(desk: Desk, uri: string, lines: LineOverrides): Promise<void> {
  let reason: unknown = 'the file cannot be read';
  try {
    const result = await override(desk, uri, { add: lines, remove: [] });
    if (result?.problem === null) return;
    reason = result?.problem ?? reason;
  } catch (error) {
    reason = error;
  }
  desk.log.warn('what was said of lines is not beside the file yet', uri, reason);
  await keepHere(desk, uri, lines);
}

/**
 * Says of the line at a place of the server's, else of the lines at the cursors, that they are headlines, or are none. Said again, it
 * is taken back; the opposite replaces it.
 */
export async function overrideAt(desk: Desk, as: keyof LineOverrides, given?: unknown): Promise<void> {
  const meant = isPlace(given) ? { uri: given.uri, lines: wordsAt(given) } : atCursors();
  const lines = meant?.lines.filter((line) => line !== '') ?? [];
  if (meant === null || lines.length === 0) {
    void window.showInformationMessage(l10n.t('Put the cursor on the line that is meant, then call the command again.'));
    return;
  }
  const known = new Set((await saidOf(desk, meant.uri))[as]);
  const add = [...new Set(lines)].filter((line) => !known.has(line));
  await overrideAndTell(desk, meant.uri, { add: { ...noOverrides, [as]: add }, remove: lines.filter((line) => known.has(line)) });
}

function atCursors(): { readonly uri: string; readonly lines: readonly string[] } | null {
  const editor = window.activeTextEditor;
  return editor ? { uri: editor.document.uri.toString(), lines: editor.selections.map(({ active }) => editor.document.lineAt(active.line).text.trim()) } : null;
}

/** The words of the line at a place; none where its document is closed, or has no such line any more. */
function wordsAt({ uri, position: { line } }: PlaceParams): string[] {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
  return document && line < document.lineCount ? [document.lineAt(line).text.trim()] : [];
}
