import type { DocumentSymbol } from 'vscode-languageserver-types';

/** The kinds that stand in the tree; sources are told beside their articles. */
const SHOWN: ReadonlySet<DocumentSymbol['kind']> = new Set([1, 3, 14]);

/** An outline as a tree for a person: the file, under it sections, articles and addresses, each with its line, from 1. */
export function outlineTree(file: string, symbols: readonly DocumentSymbol[]): string {
  return `${plain(file)}\n${branches(symbols, '')}`;
}

function branches(symbols: readonly DocumentSymbol[], before: string): string {
  const shown = symbols.filter(({ kind }) => SHOWN.has(kind));
  return shown
    .map(({ name, detail, selectionRange, children = [] }, k) => {
      const isLast = k === shown.length - 1;
      const line = `${before}${isLast ? '└─ ' : '├─ '}${selectionRange.start.line + 1}: ${plain(name)}${detail ? ` (${plain(detail)})` : ''}\n`;
      return line + branches(children, `${before}${isLast ? '   ' : '│  '}`);
    })
    .join('');
}

/** Without control characters, which a terminal would obey. */
function plain(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, ' ');
}
