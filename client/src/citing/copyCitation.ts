import { env, l10n, window } from 'vscode';
import type { CitationStyle } from '../../../server/src/protocol/citation.ts';
import type { TagPlacesParams } from '../../../server/src/protocol/tags.ts';
import { citationRequest } from '../../../server/src/protocol/citation.ts';
import type { Desk } from '../desk.ts';

/** Puts the citations of articles on the clipboard and says so; says `nothing` where there are none. Answers what was copied, or null. */
export async function copyCitation({ client }: Desk, { uri, places }: TagPlacesParams, style: CitationStyle, nothing: string): Promise<string | null> {
  const positions = places.flatMap((place) => ('article' in place ? [place.article] : []));
  const text = await client.sendRequest(citationRequest, { uri, positions, style });
  if (text === null) {
    void window.showInformationMessage(nothing);
    return null;
  }
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Copied to the clipboard.'), 5000);
  return text;
}
