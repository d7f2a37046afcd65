import type { Hover } from 'vscode-languageserver-types';
import type { Position } from '../bulletin/model.ts';
import type { CardKind } from './card.ts';
import { showCards } from './card.ts';
import type { CardContext } from './cards.ts';
import { cardOf } from './cards.ts';
import { placeAt } from './placeAt.ts';

/** The card of the source, link, headline or section at the position; null where none of them stands. */
export function hover(position: Position, context: CardContext, kind: CardKind): Hover | null {
  const place = placeAt(context.bulletin, position);
  return place && { range: place.range, contents: showCards([cardOf(place, context)], kind, context.locale) };
}
