/** What a line is for. `noise` stands beside a story and is no part of it; `furniture` is the house's own. */
export type Role = 'headline' | 'body' | 'source' | 'address' | 'section' | 'part' | 'noise' | 'furniture' | 'blank';

/** A line with what gold must know of it; a paragraph is one line until it is wrapped. */
export interface Line {
  readonly text: string;
  readonly role: Role;
  /** The index of the story that the line is part of, or null. */
  readonly story: number | null;
  /** Where in the text the story's source begins (UTF-16 units), or null. */
  readonly sourceAt: number | null;
  /** The address that a call on this line stands for, to be printed at the foot of its page. */
  readonly calls: string | null;
  /** False where wrapping would destroy it: rules, addresses, tables. */
  readonly wraps: boolean;
}

type Parts = Partial<Omit<Line, 'text' | 'role'>>;

/** A line; without a story, source or call where none is given. */
export function line(text: string, role: Role, parts: Parts = {}): Line {
  return { text, role, story: null, sourceAt: null, calls: null, wraps: !/https?:\/\//u.test(text), ...parts };
}

export const blank: Line = line('', 'blank');

/** Some lines, and whether an empty line parts them from what stands before. */
export interface Block {
  readonly lines: readonly Line[];
  readonly gap: boolean;
}

/** All lines of the blocks, with the empty ones between them. */
export function layOut(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ lines, gap }, i) => (gap && i > 0 ? [blank, ...lines] : lines));
}
