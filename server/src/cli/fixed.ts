import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from './changeFiles.ts';
import { bulletinOf } from './reading.ts';
import { safeFixes } from './safeFixes.ts';

/** Fixes that touch one place are done one after the other; more rounds than this no text needs. */
const MOST_ROUNDS = 8;

/** Does the safe fixes until there are none left. */
export function fixed(today: string): Change['of'] {
  return async (path, read, projects, styleOf) => {
    const [project, style] = [await projects.of(path), await styleOf(path)];
    let { text, bulletin } = read;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const edits = safeFixes(path, { text, bulletin }, project, today);
      if (edits.length === 0) break;
      text = TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
      bulletin = bulletinOf(path, text, { style, page: read.page });
    }
    return { text };
  };
}
