/** A text with its answer written into it: `«source-missing»` at a line's end is a finding there, `«not source-missing»` a near miss, `<|>` the cursor. */
export interface MarkedText {
  /** Without its marks. */
  readonly text: string;
  readonly found: readonly Mark[];
  readonly nearMisses: readonly Mark[];
  readonly cursor: { readonly line: number; readonly character: number } | null;
}

export interface Mark {
  readonly rule: string;
  /** Zero-based. */
  readonly line: number;
}

/** Reads the marks of a text and takes them out of it. */
export function readMarks(marked: string): MarkedText {
  const found: Mark[] = [];
  const nearMisses: Mark[] = [];
  let cursor: MarkedText['cursor'] = null;
  const lines = marked.split('\n').map((raw, line) => {
    const text = raw.replace(/\s?«(not )?([a-z-]+)»/gu, (_, not: string | undefined, rule: string) => {
      (not ? nearMisses : found).push({ rule, line });
      return '';
    });
    const character = text.indexOf('<|>');
    if (character >= 0) cursor = { line, character };
    return text.replace('<|>', '');
  });
  return { text: lines.join('\n'), found, nearMisses, cursor };
}
