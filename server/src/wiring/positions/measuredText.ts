import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Columns, Units } from './columns.ts';
import { columnsOf } from './columns.ts';

/** A text whose positions are told in other units than ours. Make another one when the document has been edited. */
export class MeasuredText {
  readonly #document: TextDocument;
  readonly #units: Units;
  readonly #columns = new Map<number, Columns>();

  constructor(document: TextDocument, units: Units) {
    this.#document = document;
    this.#units = units;
  }

  /** One of our positions as the client counts; a line that the text has not is left as it is. */
  out({ line, character }: Position): Position {
    return { line, character: this.#columnsOf(line)?.fromUtf16(character) ?? character };
  }

  /** One of the client's positions as we count. */
  in({ line, character }: Position): Position {
    return { line, character: this.#columnsOf(line)?.toUtf16(character) ?? character };
  }

  #columnsOf(line: number): Columns | null {
    if (!(line >= 0 && line < this.#document.lineCount)) return null;
    const known = this.#columns.get(line);
    if (known) return known;
    const text = this.#document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const columns = columnsOf(withoutEnd(text), this.#units);
    this.#columns.set(line, columns);
    return columns;
  }
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '\n' || line[end - 1] === '\r')) end--;
  return line.slice(0, end);
}
