/** Tells whether a rule is silenced on a line. */
export type Silenced = (rule: string, line: number) => boolean;

const directive = /<!--\s*bulletin-(?<what>disable-next-line|disable|enable)(?<rules>(?:[\s,]+[a-z-]+)*?)\s*-->/gu;

interface Directive {
  readonly what: string;
  readonly line: number;
  /** Empty for all rules. */
  readonly rules: readonly string[];
}

/** A line may hold a directive. */
export function mayHoldDirective(text: string): boolean {
  return text.includes('<!--');
}

/**
 * Reads the directives of a text, which look the same in plain text and in Markdown:
 * `<!-- bulletin-disable rule rule -->` until `<!-- bulletin-enable rule -->`, `<!-- bulletin-disable-next-line rule -->`.
 * Without a rule they mean all rules. The next line is the next one that is not blank.
 */
export function readDirectives(lines: readonly string[]): Silenced {
  const directives = lines.flatMap((text, line) => directivesOf(text, line, lines));
  if (directives.length === 0) return () => false;
  return (rule, line) => {
    const own = directives.filter(({ rules }) => rules.length === 0 || rules.includes(rule));
    const last = own.filter((one) => one.what !== 'disable-next-line' && one.line <= line).at(-1);
    return last?.what === 'disable' || own.some((one) => one.what === 'disable-next-line' && one.line === line);
  };
}

function directivesOf(text: string, line: number, lines: readonly string[]): Directive[] {
  if (!mayHoldDirective(text)) return [];
  return [...text.matchAll(directive)].map(({ groups = {} }) => {
    const what = groups['what'] ?? '';
    const rules = (groups['rules'] ?? '').split(/[\s,]+/u).filter((rule) => rule !== '');
    return { what, rules, line: what === 'disable-next-line' ? lineAfter(lines, line) : line };
  });
}

function lineAfter(lines: readonly string[], line: number): number {
  let next = line + 1;
  while (next < lines.length - 1 && lines[next]?.trim() === '') next++;
  return next;
}
