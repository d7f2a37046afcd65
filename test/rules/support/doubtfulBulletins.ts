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

/** Lines of the generated bulletins of these seeds that the rule asks about: which ones they are changes with the weights. */
export function* linesAskedAbout(seeds: Iterable<number>): Generator<Asked> {
  for (const seed of seeds) {
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
  for (const asked of linesAskedAbout(SEEDS)) if (asked.doubt.isHeadline === isHeadline && isPlain(asked)) return asked;
  throw new Error(`No such line of ${SEEDS.length} generated bulletins is asked about.`);
}

/** First those that had such lines when this was written: to look through the others takes seconds. */
const SEEDS = [14, 258, ...Array(2000).keys()];

/** Without a byte order mark, which editors take off, and in words that stand only once. */
function isPlain(asked: Asked): boolean {
  const words = wordsAskedAbout(asked);
  return !asked.text.startsWith('\ufeff') && asked.text.split(words).length === 2;
}
