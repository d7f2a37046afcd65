import * as vscode from 'vscode';

/** An article of the outline, with the section that it stands in. */
export interface OutlineArticle {
  readonly name: string;
  readonly detail: string;
  readonly section: string | null;
  readonly range: vscode.Range;
}

/** All symbols that VS Code knows of a document, those of every extension. */
export async function symbolsOf(uri: vscode.Uri): Promise<readonly vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, uri)) ?? [];
}

/** The articles of the outline that VS Code has of a document, in the order of the text. */
export async function articlesOf(uri: vscode.Uri): Promise<OutlineArticle[]> {
  return articlesIn(await symbolsOf(uri), null).sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The built-in outline of Markdown knows no symbol of these kinds, so they are ours. */
function articlesIn(symbols: readonly vscode.DocumentSymbol[], section: string | null): OutlineArticle[] {
  return symbols.flatMap(({ kind, name, detail, range, children }) => [
    ...(kind === vscode.SymbolKind.File ? [{ name, detail, section, range }] : []),
    ...articlesIn(children, kind === vscode.SymbolKind.Namespace ? name : section),
  ]);
}
