import { makeArticle } from '../articles/articles.ts';
import type { Context } from '../articles/context.ts';
import { type Block, firstLine, gatherBlocks } from '../evidence/blocks.ts';
import { gatherEvidence } from '../evidence/gatherEvidence.ts';
import { readRows } from '../evidence/rows.ts';
import type { Article } from '../model.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { chooseSource } from '../slots/chooseSources.ts';
import { shippedSlots } from '../slots/slotWeights.ts';
import type { Line } from '../text/lines.ts';
import { readLines } from '../text/lines.ts';

/** A story that was read again, by what the whole document was found to be. */
export interface Reread {
  readonly article: Article;
  /** What its blocks are by their form; another one where it is built in another way. */
  readonly form: string;
}

/** Where a story stands, in lines of the text as it is now, both inclusive; white space around it belongs to it. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the lines of one story again. `item` is that story as the whole document was divided, `headLine` the line that its headline begins on
 * now. Null where more than these lines would have to be read: a story of a saved page, one that a page's foot answers, a row of a table, one that is gone.
 */
export function rereadStory(context: Context, item: Item, lines: readonly string[], { from, to }: Lines, headLine: number | null): Reread | null {
  const { draft: whole, pairs } = context;
  if (item.by === 'front-matter' || item.words) return null;
  for (let i = item.from; i <= item.to; i++) if (pairs.paired.has(i) || pairs.foot.has(i) || context.rows.has(i)) return null;
  const own = readLines(lines.slice(from, to + 1), from);
  const blocks = gatherBlocks(own, whole.layout, whole.style, whole.furniture);
  if (blocks.length === 0) return null;
  const head = headOf(blocks, item, headLine);
  if (head === null) return null;
  // Lines are known by their numbers in the whole text.
  const numbered: Line[] = [];
  for (const line of own) numbered[line.number] = line;
  const draft: Draft = { ...whole, lines: numbered, blocks, evidence: gatherEvidence(blocks, whole.layout, whole.evidence.habits), frontMatter: null };
  const story: Item = { ...item, head, from: 0, to: blocks.length - 1 };
  const chosen = chooseSource(draft, story, context.around, shippedSlots);
  const rows = readRows(blocks);
  if (rows.size > 0) return null;
  const article = makeArticle({ ...context, draft, rows, pairs: { pages: [], paired: new Map(), foot: new Set() }, sources: new Map(chosen ? [[story, chosen]] : []) }, story);
  return { article, form: formOf(draft, head) };
}

/** The blocks of the headline: from the one that its line stands in, as many as there were. Null where there is none there. */
function headOf(blocks: readonly Block[], item: Item, headLine: number | null): number[] | null {
  const [first] = item.head;
  if (first === undefined) return [];
  const at = headLine === null ? first - item.from : blocks.findIndex((block) => block.lines.some(({ number }) => number === headLine));
  const head = item.head.map((i) => i - first + at);
  return at >= 0 && head.every((i) => i < blocks.length) && firstLine(blocks[at]!) >= 0 ? head : null;
}

/** Kinds, marks and what could be a headline, block by block: what divides a document. */
function formOf({ blocks, evidence }: Draft, head: readonly number[]): string {
  const blockForm = ({ kind, mark, source, gap, pageBreak }: Block, i: number) => [kind, mark.signature, mark.level, mark.number ?? '', mark.tag === null ? '' : 't', source ? 's' : '', Math.min(gap, 2), pageBreak ? 'p' : '', ...(['trailing', 'dateline', 'ownReport', 'byline', 'linked', 'headShaped', 'continued', 'recurrent', 'publisherLine'] as const).map((name) => (evidence[name][i] ? 1 : 0))].join();
  return `${head.join()};${blocks.map(blockForm).join(';')}`;
}
