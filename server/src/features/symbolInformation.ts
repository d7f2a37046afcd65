import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';

/** The outline as a flat list in the order of the text, for clients that know no hierarchy. */
export function symbolInformation(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...symbolInformation(children ?? [], uri, name),
  ]);
}
