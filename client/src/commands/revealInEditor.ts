import type { Desk } from '../desk.ts';
import { nodesMeant } from '../tags/nodesMeant.ts';
import { revealNode } from '../views/revealNode.ts';

/** Goes to the article or the tag of a row of the view; a click on the row leaves the cursor in the view. */
export async function revealInEditor(desk: Desk, given?: unknown, selected?: unknown, { preserveFocus = false } = {}): Promise<void> {
  const [node] = nodesMeant(desk, given, selected) ?? [];
  if (node) await revealNode(desk, node, preserveFocus);
}
