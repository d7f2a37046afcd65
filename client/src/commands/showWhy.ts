import { l10n, window } from 'vscode';
import { explainRequest } from '../../../server/src/protocol/explanation.ts';
import type { Desk } from '../desk.ts';
import { isPlace, placesOfCursors } from '../places.ts';

/** Shows beside the text why what stands at the place, else at the cursor, was read as it was. */
export async function showWhy({ client, why }: Desk, given?: unknown): Promise<void> {
  const place = isPlace(given) ? given : placesOfCursors()[0];
  if (!place) return;
  const explanation = await client.sendRequest(explainRequest, place);
  if (explanation !== null) await why.show(explanation.markdown);
  else void window.showInformationMessage(l10n.t('Nothing of a bulletin stands here. Put the cursor in an article.'));
}
