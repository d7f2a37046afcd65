import * as vscode from 'vscode';

/** Files that are on no disk, in a scheme of their own, as an extension for an archive or a repository on the web has them. It can be searched by nobody. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** By path; null is a folder. */
  readonly #entries = new Map<string, Uint8Array | null>([['/', null]]);

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const entry = this.#entry(path);
    return { type: entry === null ? vscode.FileType.Directory : vscode.FileType.File, ctime: 0, mtime: 0, size: entry?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const start = path.replace(/\/?$/u, '/');
    const below = [...this.#entries].filter(([each]) => each.startsWith(start) && each !== '/' && !each.slice(start.length).includes('/'));
    return below.map(([each, entry]) => [each.slice(start.length), entry === null ? vscode.FileType.Directory : vscode.FileType.File]);
  }

  createDirectory({ path }: vscode.Uri): void {
    if (!this.#entries.has(path)) this.#entries.set(path, null);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.#entry(path) ?? new Uint8Array();
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#entries.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#entries.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#entries.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #entry(path: string): Uint8Array | null {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return entry;
  }
}
