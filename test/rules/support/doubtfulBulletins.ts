import type { Doubt } from '../../../server/src/bulletin/model.ts';
import type { Finding } from '../../../server/src/rules/rule.ts';
import { generate } from '../../generator/generate.ts';
import { check, type Checked } from './findings.ts';

/** A generated bulletin and one line of it that the rule asks about. */
export interface Asked {
  readonly seed: number;
  readonly text: string;
  readonly checked: Checked;
  readonly finding: Finding;
  readonly doubt: Doubt;
}

/** Lines of generated bulletins that the rule asks about, seed by seed: which ones they are changes with the weights. */
export function* linesAskedAbout(seeds: number): Generator<Asked> {
  for (let seed = 0; seed < seeds; seed++) {
    const { text } = generate(seed);
    const checked = check(text);
    for (const finding of checked.findings) {
      const doubt = checked.context.bulletin.doubts.find(({ range }) => range === finding.range);
      if (finding.rule === 'headline-doubtful' && doubt) yield { seed, text, checked, finding, doubt };
    }
  }
}

/** The words of the line that is asked about, as a person's word quotes it. */
export function wordsAskedAbout({ checked, finding }: Pick<Asked, 'checked' | 'finding'>): string {
  return (checked.context.document.lines[finding.range.start.line] ?? '').trim();
}

/** The first generated bulletin in which a line is asked about that is read as a headline, or is not. Throws where there is none. */
export function firstAskedAbout(isHeadline: boolean): Asked {
  for (const asked of linesAskedAbout(MOST_SEEDS)) if (asked.doubt.isHeadline === isHeadline && isPlain(asked)) return asked;
  throw new Error(`No line of ${MOST_SEEDS} generated bulletins is asked about.`);
}

const MOST_SEEDS = 2000;

/** Without a byte order mark, which editors take off, and in words that stand only once. */
function isPlain(asked: Asked): boolean {
  const words = wordsAskedAbout(asked);
  return !asked.text.startsWith('\ufeff') && asked.text.split(words).length === 2;
}
