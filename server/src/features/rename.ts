import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Bulletin, Position } from '../bulletin/model.ts';
import type { Named } from './mentions.ts';
import { mentionsOf, namedAt } from './mentions.ts';

/** What can be renamed: a publisher or a section. */
export type Renamable = Extract<Named, { kind: 'publisher' | 'section' }>;

/** The publisher or section that the position names, or null. */
export function renamableAt(bulletin: Bulletin, position: Position): Renamable | null {
  const named = namedAt(bulletin, position)?.named;
  return named && named.kind !== 'address' ? named : null;
}

/** Where the name stands and what it is, for an editor that is about to ask for another; null where nothing can be renamed. */
export function prepareRename(bulletin: Bulletin, position: Position): { range: Range; placeholder: string } | null {
  const found = namedAt(bulletin, position);
  return found && found.named.kind !== 'address' ? { range: found.range, placeholder: found.named.name } : null;
}

/** Whether a name fits on a line of its own: there is something, and it does not break. */
export function isName(name: string): boolean {
  return name.trim() !== '' && !/[\r\n\u2028\u2029]/u.test(name);
}

/** The edits that give it the new name throughout one bulletin. */
export function rename(bulletin: Bulletin, named: Renamable, newName: string): TextEdit[] {
  return mentionsOf(bulletin, named).map((range) => ({ range, newText: newName.trim() }));
}
