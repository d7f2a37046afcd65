import type { Location } from 'vscode-languageserver-types';
import type { Bulletin } from '../bulletin/model.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Named } from './mentions.ts';
import { mentionsOf } from './mentions.ts';
import { comparePositions } from './ranges.ts';

/** Every place that names it: in this document, then in the others; of an address, the articles elsewhere that carry it. */
export function references(named: Named, uri: string, bulletin: Bulletin, index: WorkspaceIndex): Location[] {
  const here = mentionsOf(bulletin, named).sort((a, b) => comparePositions(a.start, b.start));
  const elsewhere = named.kind === 'address' ? [...index.articles()].filter(({ url }) => url === named.url) : index.mentions(named.kind, named.name);
  return [...here.map((range) => ({ uri, range })), ...elsewhere.filter((place) => place.uri !== uri).map(({ uri: other, range }) => ({ uri: other, range }))];
}
