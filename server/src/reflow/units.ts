import { type Block, firstLine, lastLine } from '../bulletin/evidence/blocks.ts';
import type { Bulletin } from '../bulletin/model.ts';
import type { Draft } from '../bulletin/readings/reading.ts';
import { endsSentence } from '../bulletin/text/text.ts';
import type { Form } from './form.ts';

/** What becomes one line, or stays as it is. */
export type Unit =
  /** Blocks of which one line is made. */
  | { readonly joined: readonly Block[] }
  /** Lines that stay, the end inclusive. */
  | { readonly from: number; readonly to: number };

/** Blocks whose lines a wrap may have divided; code, tables, front matter and the like are what their lines are. */
const RUNNING: ReadonlySet<Block['kind']> = new Set(['text', 'source', 'label', 'address', 'reference', 'call']);

/** Divides a text into units, in the order of their first lines. `isOut` says which blocks (indices) go, `isMeant` which lines are to be changed. */
export function unitsOf(draft: Draft, bulletin: Bulletin, form: Form, isOut: (block: number) => boolean, isMeant: (line: number) => boolean): Unit[] {
  const covered = new Set<number>();
  for (const block of draft.blocks) for (const { number } of block.lines) covered.add(number);
  const units: Unit[] = draft.lines.flatMap(({ number, blank }) => (blank || covered.has(number) ? [] : [{ from: number, to: number }]));
  const heads = form.joinsHeads ? headLines(bulletin) : new Map<number, number>();
  const breaks = hardBreaks(draft);
  let last: { blocks: Block[]; isOver: boolean } | null = null;
  draft.blocks.forEach((block, i) => {
    if (isOut(i)) {
      if (last && block.kind === 'folio') last.isOver = true;
      return;
    }
    if (!RUNNING.has(block.kind)) units.push({ from: firstLine(block), to: lastLine(block) });
    else if (!form.joins || block.lines.some(({ number }) => breaks.has(number)) || !block.lines.some(({ number }) => isMeant(number))) for (const { number } of block.lines) units.push({ from: number, to: number });
    else if (last && ((belongsToHead(last.blocks, block, heads) && !units.some((unit) => 'from' in unit && unit.from > lastLine(last!.blocks.at(-1)!) && unit.from < firstLine(block))) || (form.mends && last.isOver && goesOn(last.blocks.at(-1)!, block, draft)))) {
      last.blocks.push(block);
      last.isOver = false;
      return;
    } else {
      last = { blocks: [block], isOver: false };
      units.push({ joined: last.blocks });
      return;
    }
    last = null;
  });
  return units.map((unit) => [unit, startOf(unit)] as const).sort(([, a], [, b]) => a - b).map(([unit]) => unit);
}

/** A text with more of its lines ending in white space has them from a program. */
const FEW_BREAKS = 0.1;

/** Lines that end in two spaces before another one, in Markdown: there the author wants a line to end. */
function hardBreaks({ blocks, lines }: Draft): ReadonlySet<number> {
  const ended = lines.filter(({ text, blank, number }) => !blank && / {2}$/.test(text) && lines[number + 1]?.blank === false);
  const isMarkdown = blocks.some(({ mark }) => mark.signature.startsWith('atx'));
  return new Set(isMarkdown && ended.length <= lines.filter(({ blank }) => !blank).length * FEW_BREAKS ? ended.map(({ number }) => number) : []);
}

/** The first line of a unit. */
export function startOf(unit: Unit): number {
  return 'joined' in unit ? firstLine(unit.joined[0]!) : unit.from;
}

/** By the first line of each headline and section's head, its last. */
function headLines({ articles, sections }: Bulletin): Map<number, number> {
  const ranges = [...articles.map(({ headlineRange }) => headlineRange), ...sections.map(({ nameRange }) => nameRange)];
  return new Map(ranges.flatMap((range) => (range ? [[range.start.line, range.end.line] as const] : [])));
}

function belongsToHead(blocks: readonly Block[], next: Block, heads: ReadonlyMap<number, number>): boolean {
  const end = heads.get(firstLine(blocks[0]!));
  return end !== undefined && lastLine(next) <= end && next.kind === 'text' && blocks[0]!.kind === 'text';
}

/** A paragraph goes on behind a page's end: it has no end of a sentence, and what follows has no beginning of its own. */
function goesOn(above: Block, below: Block, { layout }: Draft): boolean {
  if (layout.wrapWidth === null || above.kind !== 'text' || below.kind !== 'text' || above.mark.level > 0) return false;
  if (endsSentence(above.text) || below.mark.signature !== '' || below.pin !== null || above.pin !== null) return false;
  if (/^\p{Ll}/u.test(below.text)) return true;
  return /[，。；,;]/.test(above.text) && /[，。；,;]/.test(below.text) && !/^\s*(?:\u3000\u3000| {4})/.test(below.lines[0]!.text);
}
