/** A text with its answer written into it: `«source-missing»` at a line's end is a finding there, `«not source-missing»` a near miss, `«headline 0.45»` a line that so probably is a headline, `<|>` the cursor. */
export interface MarkedText {
  /** Without its marks. */
  readonly text: string;
  readonly found: readonly Mark[];
  readonly nearMisses: readonly Mark[];
  readonly planted: readonly PlantedDoubt[];
  readonly cursor: { readonly line: number; readonly character: number } | null;
}

export interface Mark {
  readonly rule: string;
  /** Zero-based. */
  readonly line: number;
}

/** How probably a line is a headline, whatever the detector thinks. */
export interface PlantedDoubt {
  /** Zero-based. */
  readonly line: number;
  readonly probability: number;
}

/** Reads the marks of a text and takes them out of it. */
export function readMarks(marked: string): MarkedText {
  const found: Mark[] = [];
  const nearMisses: Mark[] = [];
  const planted: PlantedDoubt[] = [];
  let cursor: MarkedText['cursor'] = null;
  const lines = marked.split('\n').map((raw, line) => {
    const unplanted = raw.replace(/\s?«headline (0\.\d{1,2})»/gu, (_, probability: string) => {
      planted.push({ line, probability: Number(probability) });
      return '';
    });
    const text = unplanted.replace(/\s?«(not )?([a-z-]+)»/gu, (_, not: string | undefined, rule: string) => {
      (not ? nearMisses : found).push({ rule, line });
      return '';
    });
    const character = text.indexOf('<|>');
    if (character >= 0) cursor = { line, character };
    return text.replace('<|>', '');
  });
  return { text: lines.join('\n'), found, nearMisses, planted, cursor };
}
