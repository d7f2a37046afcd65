import type { DocumentHighlight } from 'vscode-languageserver-types';
import type { Bulletin, Position } from '../bulletin/model.ts';
import { mentionsOf, namedAt } from './mentions.ts';

/** The places that name what the position names; null where it names nothing, so that an editor marks equal words as ever. */
export function documentHighlights(bulletin: Bulletin, position: Position): DocumentHighlight[] | null {
  const found = namedAt(bulletin, position);
  return found && mentionsOf(bulletin, found.named).map((range) => ({ range }));
}
