/**
 * A text of which every UTF-16 unit knows where it came from and which tags it is in, so that what became of a tag can be told
 * without asking the code under test. Editing makes the next text.
 */
export class MarkedText {
  readonly text: string;
  /** For each unit its number in the first text; `WRITTEN` for what was written since; a copy has `COPY` added. */
  readonly marks: readonly number[];
  /** For each unit the tags that it is in, a bit for each: those that it was in at first, and those into which it was written. */
  readonly members: readonly number[];

  constructor(text: string, marks?: readonly number[], members?: readonly number[]) {
    this.text = text;
    this.marks = marks ?? Array.from({ length: text.length }, (_, index) => index);
    this.members = members ?? Array.from({ length: text.length }, () => 0);
    if (text.length !== this.marks.length || text.length !== this.members.length) throw new Error('a mark and members for each unit');
  }

  /**
   * The text with something else in place of a piece: in a tag where it stands between units of that tag, or in place of them. What
   * both begin or end with stays what it was.
   */
  replaced(from: number, to: number, whole: Piece): MarkedText {
    const { text, marks, members } = this;
    let [start, end, head, tail] = [from, to, 0, whole.text.length];
    for (; start < end && head < tail && text[start] === whole.text[head]; start++) head++;
    for (; start < end && head < tail && text[end - 1] === whole.text[tail - 1]; end--) tail--;
    const piece = { text: whole.text.slice(head, tail), marks: whole.marks.slice(head, tail), members: whole.members.slice(head, tail) };
    const at = (index: number): number => members[index] ?? 0;
    const around = start === end ? at(start - 1) & at(start) : (at(start - 1) | at(start)) & (at(end - 1) | at(end));
    return new MarkedText(
      text.slice(0, start) + piece.text + text.slice(end),
      marks.slice(0, start).concat(piece.marks, marks.slice(end)),
      members.slice(0, start).concat(piece.members.map((member) => member | around), members.slice(end)),
    );
  }

  /** The same text with tags on pieces of it. */
  tagged(tags: readonly { readonly tag: number; readonly piece: { readonly start: number; readonly end: number } }[]): MarkedText {
    const members = [...this.members];
    for (const { tag, piece } of tags) for (let at = piece.start; at < piece.end; at++) members[at]! |= 1 << tag;
    return new MarkedText(this.text, this.marks, members);
  }

  piece(start: number, end: number): Piece {
    return { text: this.text.slice(start, end), marks: this.marks.slice(start, end), members: this.members.slice(start, end) };
  }

  /** The same text with LF, or with CR LF, at the end of each line; the LF is the one that was there. */
  withLineEnds(lineEnd: '\n' | '\r\n'): MarkedText {
    let text = '';
    const marks: number[] = [];
    const members: number[] = [];
    for (let at = 0; at < this.text.length; at++) {
      const unit = this.text.charAt(at);
      if (unit === '\r') continue;
      if (unit === '\n' && lineEnd === '\r\n') {
        text += '\r';
        marks.push(WRITTEN);
        members.push(this.members[at]!);
      }
      text += unit;
      marks.push(this.marks[at]!);
      members.push(this.members[at]!);
    }
    return new MarkedText(text, marks, members);
  }
}

export interface Piece {
  readonly text: string;
  readonly marks: readonly number[];
  readonly members: readonly number[];
}

export const WRITTEN = -1;
export const COPY = 1_000_000_000;

export function written(text: string): Piece {
  return { text, marks: Array.from({ length: text.length }, () => WRITTEN), members: Array.from({ length: text.length }, () => 0) };
}

export function copied({ text, marks, members }: Piece): Piece {
  return { text, members, marks: marks.map((mark) => (mark === WRITTEN ? WRITTEN : originOf(mark) + COPY)) };
}

/** The unit of the first text that a mark goes back to, or `WRITTEN`. */
export function originOf(mark: number): number {
  return mark >= COPY ? mark - COPY : mark;
}
