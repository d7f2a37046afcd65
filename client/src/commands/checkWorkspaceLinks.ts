import type { CheckLinksResult } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { type CheckWish, checkLinks } from '../links/checkLinks.ts';

/** Checks the links of all bulletins of the workspace. */
export function checkWorkspaceLinks(desk: Desk, wish: CheckWish = {}): Promise<CheckLinksResult | null> {
  return checkLinks(desk, undefined, wish);
}
