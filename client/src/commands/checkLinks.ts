import type { Uri } from 'vscode';
import type { CheckLinksResult } from '../../../server/src/protocol/links.ts';
import type { Desk } from '../desk.ts';
import { type CheckWish, checkLinks as check } from '../links/checkLinks.ts';
import { chosenFile } from './chosenFile.ts';

/** Checks the links of the file given, else of the active editor's. A key binding or a test may add a wish. */
export async function checkLinks(desk: Desk, given?: Uri, _selected?: unknown, wish: CheckWish = {}): Promise<CheckLinksResult | null> {
  const uri = chosenFile(given);
  return uri ? check(desk, uri, wish) : null;
}
