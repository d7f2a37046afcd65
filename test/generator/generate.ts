import { readOpenGold, type Gold } from '../accuracy/gold.ts';
import { compose } from './compose/compose.ts';
import { drawContent, NO_CUTS, type Cuts } from './content/content.ts';
import { drawLayout } from './drawLayout.ts';
import { goldOf, type WrittenGold } from './gold.ts';
import { writeForms } from './print/forms.ts';
import { paginate } from './print/pages.ts';
import { doubleSpace, wrapLines } from './print/wrap.ts';
import { Random } from './random.ts';
import type { Layout } from './traits.ts';

/** A bulletin that nobody wrote, and what is in it. */
export interface Generated {
  readonly seed: number;
  readonly text: string;
  readonly layout: Layout;
  readonly written: WrittenGold;
  readonly gold: Gold;
  /** The lines that are furniture of its pages, addresses at their feet included. */
  readonly furniture: readonly string[];
  /** The indices of its stories, for making it smaller. */
  readonly stories: readonly number[];
}

/** The layout that a seed draws. */
export function layoutOf(seed: number): Layout {
  return drawLayout(new Random(`layout ${seed}`));
}

/** The bulletin of a seed; the same on every machine. Another layout or cuts make another document of the same words. */
export function generate(seed: number, layout: Layout = layoutOf(seed), cuts: Cuts = NO_CUTS): Generated {
  const name = `document ${seed}`;
  const random = new Random(name);
  const content = drawContent(name, layout, cuts);
  const composition = compose(name, content, layout);
  const wrapped = layout.width === 'none' ? composition.lines : wrapLines(composition.lines, Number(layout.width));
  const spaced = layout.spacing === 'double' ? doubleSpace(wrapped) : wrapped;
  const paged = paginate(composition.house, random.fork('pages'), spaced, content.masthead);
  const lines = writeForms(paged, layout, random.fork('trailing'));
  const written = goldOf(composition, content, lines);
  const newline = layout.file.includes('crlf') ? '\r\n' : '\n';
  const text = (layout.file.includes('bom') ? '\ufeff' : '') + lines.map((line) => line.text).join(newline) + newline;
  return { seed, text, layout, written, gold: readOpenGold(JSON.stringify(written)), furniture: lines.flatMap(({ role, text: line }) => (role === 'furniture' ? [line] : [])), stories: content.parts.flatMap(({ stories }) => stories.map(({ index }) => index)) };
}
