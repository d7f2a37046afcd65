import type { EditTagsResult } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import type { TagWish } from '../tags/tagPlaces.ts';
import { tagPlaces } from '../tags/tagPlaces.ts';
import { articlesMeant } from '../tags/articlesMeant.ts';

/** Tags whole articles: those of the view, else those at the cursors. A key binding or a test may add a wish. */
export async function tagArticle(desk: Desk, given?: unknown, selected?: unknown, wish: TagWish = {}): Promise<EditTagsResult | null> {
  const tagged = articlesMeant(desk, given, selected);
  return tagged ? tagPlaces(desk, tagged, wish) : null;
}
