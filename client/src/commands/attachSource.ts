import type { TextEdit } from 'vscode';
import { WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { PlaceParams } from '../../../server/src/protocol/places.ts';
import type { SourceCandidate } from '../../../server/src/protocol/sources.ts';
import { sourceCandidatesRequest } from '../../../server/src/protocol/sources.ts';
import { pickSource } from '../attaching/pickSource.ts';
import type { Desk } from '../desk.ts';
import { baseName } from '../exporting/names.ts';
import { isPlace, placesOfCursors } from '../places.ts';

/**
 * Attaches a source to the article at the place given, else to each article without one that has a cursor in it.
 * Every article has a date and an address of its own, so it has a pick of its own, one after the other; all are written
 * as one step to undo, and whoever escapes from one of them leaves the text as it was.
 */
export async function attachSource(desk: Desk, given?: unknown): Promise<void> {
  const places = isPlace(given) ? [given] : placesOfCursors();
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === places[0]?.uri);
  if (!document) return;
  const { version } = document;
  const gaps = await gapsAt(desk, places);
  if (gaps.length === 0) {
    void window.showInformationMessage(l10n.t('No source is missing here. Put the cursor in an article that names none.'));
    return;
  }
  const edits: TextEdit[] = [];
  for (const [index, { place, candidates }] of gaps.entries()) {
    const ask = (publisher: string) => desk.client.sendRequest(sourceCandidatesRequest, { ...place, publisher });
    const picked = await pickSource(candidates, ask, { step: index + 1, totalSteps: gaps.length });
    if (picked === null) return;
    edits.push(...(await desk.client.protocol2CodeConverter.asWorkspaceEdit(picked.edit)).get(document.uri));
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  // What was computed for another text could fall into the middle of a word.
  if (document.version === version && (await workspace.applyEdit(edit))) return;
  void window.showWarningMessage(l10n.t('{0} was edited meanwhile, so no source was attached. Call the command again.', baseName(document.uri.path)));
}

interface Gap {
  readonly place: PlaceParams;
  readonly candidates: readonly SourceCandidate[];
}

/** The articles without source at the places, each once however many cursors it has. */
async function gapsAt({ client }: Desk, places: readonly PlaceParams[]): Promise<Gap[]> {
  const gaps = new Map<string, Gap>();
  for (const place of places) {
    const candidates = (await client.sendRequest(sourceCandidatesRequest, place)) ?? [];
    // Two articles have no place in common, so no edit either.
    if (candidates[0]) gaps.set(JSON.stringify(candidates[0].edit), { place, candidates });
  }
  return [...gaps.values()];
}
