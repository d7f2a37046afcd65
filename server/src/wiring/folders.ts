import type { WorkspaceFolder } from 'vscode-languageserver';
import { documentPaths, folderOf } from './documentPaths.ts';

/** The folders of the workspace, as they are now. */
export class Folders {
  #all: readonly WorkspaceFolder[];

  constructor(atStart: readonly WorkspaceFolder[]) {
    this.#all = atStart;
  }

  /** Their URIs. */
  get uris(): readonly string[] {
    return this.#all.map(({ uri }) => uri);
  }

  /** The URI of the innermost folder that holds a document, with `/` at its end; undefined where none does. */
  of(uri: string): string | undefined {
    return folderOf(uri, this.#all);
  }

  /** The paths by which globs may know a document. */
  pathsOf(uri: string): readonly string[] {
    return documentPaths(uri, this.#all);
  }

  changed({ added, removed }: { readonly added: readonly WorkspaceFolder[]; readonly removed: readonly WorkspaceFolder[] }): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#all = [...this.#all.filter(({ uri }) => !gone.has(uri)), ...added];
  }
}
