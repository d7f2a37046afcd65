import type { Uri } from 'vscode';
import { exportMany } from '../exporting/exportMany.ts';
import { exportOne } from '../exporting/exportOne.ts';
import { isFolder } from '../exporting/findCandidates.ts';
import type { ExportOutcome, ExportWish } from '../exporting/outcome.ts';
import { emptyOutcome } from '../exporting/outcome.ts';
import type { Desk } from '../desk.ts';
import { chosenFile } from './chosenFile.ts';

/**
 * Exports the file given, else the active editor's; the files and folders selected where there are several.
 * Arguments as VS Code's menus give them; a key binding or a test may add a wish.
 */
export async function exportAnnotatedJson(desk: Desk, given?: Uri, selected?: unknown, wish: ExportWish = {}): Promise<ExportOutcome> {
  // An editor's menu gives something else here.
  const chosen = Array.isArray(selected) && selected.length > 0 ? (selected as Uri[]) : [chosenFile(given)].filter((uri) => uri !== null);
  const [first, ...others] = chosen;
  if (first === undefined) return emptyOutcome();
  return others.length > 0 || (await isFolder(first)) ? exportMany(desk, chosen, wish) : exportOne(desk, first, wish);
}
