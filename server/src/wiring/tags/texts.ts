import type { TextDocuments } from 'vscode-languageserver';
import { noOverrides } from '../../annotations/lineOverrides.ts';
import type { Claims } from '../claims.ts';
import type { OpenBulletin } from '../openBulletins.ts';
import { parse, parseWith } from '../openBulletins.ts';
import type { WorkspaceFiles } from '../place.ts';
import type { Seen } from './tagDesk.ts';

/** Gives a text as it stands now, in the editor or on disk; null where it cannot be read. */
export function reading(documents: TextDocuments<OpenBulletin>, claims: Claims, files: WorkspaceFiles | null): (uri: string) => Promise<Seen | null> {
  return async (uri) => {
    const asked = documents.get(uri);
    const claim = await (asked ? claims.of(uri, asked.document.languageId) : claims.ofFile(uri));
    const stored = asked ? null : ((await files?.read(uri)) ?? null);
    // Edited, opened or closed meanwhile: what is there now counts.
    const open = documents.get(uri) ?? null;
    if (open) return { open, text: open.document.getText(), bulletin: open.bulletin(claim), asFound: () => open.asFound(claim) };
    if (stored === null) return null;
    return { open, text: stored, bulletin: parse(stored, claim), asFound: () => parseWith(stored, claim, noOverrides) };
  };
}
