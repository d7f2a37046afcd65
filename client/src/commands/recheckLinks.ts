import type { Uri } from 'vscode';
import type { CheckLinksResult } from '../../../server/src/protocol/links.ts';
import type { Desk } from '../desk.ts';
import type { CheckWish } from '../links/checkLinks.ts';
import { checkLinks } from './checkLinks.ts';

/** As `checkLinks`, and asks again for what is known already. */
export function recheckLinks(desk: Desk, given?: Uri, selected?: unknown, wish: CheckWish = {}): Promise<CheckLinksResult | null> {
  return checkLinks(desk, given, selected, { ...wish, recheck: true });
}
