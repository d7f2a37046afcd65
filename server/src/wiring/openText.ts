import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../bulletin/edits/textEdit.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import { linesOf } from '../features/documentLines.ts';

/** One change, with the lines on either side of it. */
export interface TextStep {
  readonly edit: TextEdit;
  readonly before: DocumentLines;
  readonly lines: DocumentLines;
}

/** How lines end: all alike, or one by one. The last line has no end. */
type Ends = string | readonly string[];

/**
 * A version of an open text, kept in lines: an edit costs what it changes and a copy of the list of lines, not of the text. A value. Positions beyond
 * a line's or the text's end are the nearest that there are, as in the protocol's library.
 */
export class OpenText implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly lines: DocumentLines;
  readonly #ends: Ends;
  #text: string | null = null;
  #offsets: readonly number[] | null = null;

  private constructor({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>, version: number, lines: DocumentLines, ends: Ends) {
    [this.uri, this.languageId, this.version, this.lines, this.#ends] = [uri, languageId, version, lines, ends];
  }

  static create(uri: string, languageId: string, version: number, text: string): OpenText {
    const open = new OpenText({ uri, languageId }, version, linesOf(text), endsOf(text));
    open.#text = text;
    return open;
  }

  get lineCount(): number {
    return this.lines.length;
  }

  /** The next version, and how it came about, change by change; null steps where the whole text was replaced. What makes no sense, and what comes behind it, is left out. */
  edited(changes: readonly TextDocumentContentChangeEvent[], version: number): { readonly text: OpenText; readonly steps: readonly TextStep[] | null } {
    let now = new OpenText(this, version, this.lines, this.#ends);
    let steps: TextStep[] | null = [];
    for (const change of changes) {
      if (typeof change.text !== 'string') break;
      if (!('range' in change) || change.range === undefined) {
        now = OpenText.create(this.uri, this.languageId, version, change.text);
        steps = null;
        continue;
      }
      const { text, edit } = now.#replaced(change.range, change.text);
      steps?.push({ edit, before: now.lines, lines: text.lines });
      now = text;
    }
    return { text: now, steps };
  }

  getText(range?: Range): string {
    if (range) {
      const [start, end] = [this.#within(range.start), this.#within(range.end)];
      return isBefore(end, start) ? this.getText({ start: end, end: start }) : this.#slice(start, end);
    }
    return (this.#text ??= typeof this.#ends === 'string' ? this.lines.join(this.#ends) : this.lines.map((line, k) => line + this.#endOf(k)).join(''));
  }

  offsetAt(position: Position): number {
    const { line, character } = this.#within(position);
    return this.#lineOffsets[line]! + character;
  }

  positionAt(offset: number): Position {
    const offsets = this.#lineOffsets;
    const at = Math.max(0, offset);
    let [line, beyond] = [0, offsets.length];
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if (offsets[middle]! > at) beyond = middle;
      else line = middle;
    }
    return { line, character: Math.min(at - offsets[line]!, this.lines[line]!.length) };
  }

  get #lineOffsets(): readonly number[] {
    if (this.#offsets) return this.#offsets;
    const offsets = new Array<number>(this.lines.length);
    let at = 0;
    this.lines.forEach((line, k) => {
      offsets[k] = at;
      at += line.length + this.#endOf(k).length;
    });
    return (this.#offsets = offsets);
  }

  #endOf(line: number): string {
    return line === this.lines.length - 1 ? '' : typeof this.#ends === 'string' ? this.#ends : this.#ends[line]!;
  }

  #within({ line, character }: Position): Position {
    if (line < 0) return { line: 0, character: 0 };
    if (line >= this.lines.length) return { line: this.lines.length - 1, character: this.lines.at(-1)!.length };
    return { line, character: Math.min(Math.max(0, character), this.lines[line]!.length) };
  }

  #slice(start: Position, end: Position): string {
    if (start.line === end.line) return this.lines[start.line]!.slice(start.character, end.character);
    let text = this.lines[start.line]!.slice(start.character) + this.#endOf(start.line);
    for (let line = start.line + 1; line < end.line; line++) text += this.lines[line]! + this.#endOf(line);
    return text + this.lines[end.line]!.slice(0, end.character);
  }

  #replaced(range: Range, text: string): { readonly text: OpenText; readonly edit: TextEdit } {
    const [one, other] = [this.#within(range.start), this.#within(range.end)];
    const [start, end] = isBefore(other, one) ? [other, one] : [one, other];
    const mayJoin = start.character === 0 && start.line > 0 && this.#endOf(start.line - 1) === '\r';
    if (mayJoin || text.includes('\n') || text.includes('\r')) return this.#joined(start, end, text);
    const lines = [...this.lines];
    lines.splice(start.line, end.line - start.line + 1, this.lines[start.line]!.slice(0, start.character) + text + this.lines[end.line]!.slice(end.character));
    const ends = typeof this.#ends === 'string' || start.line === end.line ? this.#ends : [...this.#ends.slice(0, start.line), ...this.#ends.slice(end.line)];
    return { text: new OpenText(this, this.version, lines, ends), edit: { start, end, newEnd: { line: start.line, character: start.character + text.length } } };
  }

  /** Lines are put in, or may come to be joined. A return and a line feed that come to stand beside each other are one end, so that the line above and the own end are looked at, too. */
  #joined(start: Position, end: Position, text: string): { readonly text: OpenText; readonly edit: TextEdit } {
    const from = start.character === 0 && start.line > 0 && this.#endOf(start.line - 1) === '\r' ? start.line - 1 : start.line;
    const head = this.#slice({ line: from, character: 0 }, start) + text;
    const whole = head + this.#slice(end, { line: end.line, character: this.lines[end.line]!.length }) + this.#endOf(end.line);
    const put = linesOf(whole);
    const isLast = end.line === this.lines.length - 1;
    const ends = divisions(whole);
    if (!isLast) put.pop();
    const lines = [...this.lines.slice(0, from), ...put, ...this.lines.slice(end.line + 1)];
    const uniform = typeof this.#ends === 'string' && ends.every((one) => one === this.#ends);
    const all = (k: number) => (typeof this.#ends === 'string' ? this.#ends : this.#ends[k]!);
    const newEnds = uniform ? this.#ends : [...Array.from({ length: from }, (_, k) => all(k)), ...ends, ...Array.from({ length: Math.max(0, this.lines.length - 2 - end.line) }, (_, k) => all(end.line + 1 + k))];
    const headLines = linesOf(head);
    // A return at its end that the line feed behind it has joined ends no line of its own.
    const last = Math.min(from + headLines.length - 1, from + put.length - (isLast ? 1 : 0));
    return { text: new OpenText(this, this.version, lines, newEnds), edit: { start, end, newEnd: { line: last, character: headLines.at(-1)!.length } } };
  }
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function divisions(text: string): string[] {
  return text.match(/\r\n|\r|\n/gu) ?? [];
}

function endsOf(text: string): Ends {
  if (!text.includes('\r')) return '\n';
  const ends = divisions(text);
  return ends.every((end) => end === ends[0]) ? ends[0]! : ends;
}
