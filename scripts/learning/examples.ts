import { firstLine, lastLine, type Block } from '../../server/src/bulletin/evidence/blocks.ts';
import { cuesOf, labelledBlocks, pairCuesOf } from '../../server/src/bulletin/labels/cues.ts';
import { ABOVE, BODY, HEADLINE, LABELS, MORE, OUTSIDE, SECTION, START } from '../../server/src/bulletin/labels/model.ts';
import { draftOf } from '../../server/src/bulletin/parseBulletin.ts';
import { chooseReading } from '../../server/src/bulletin/readings/chooseReading.ts';
import type { Draft } from '../../server/src/bulletin/readings/reading.ts';
import { bare } from '../../server/src/bulletin/text/text.ts';
import type { Sequence } from './crf.ts';
import type { Gold, GoldArticle } from '../../test/accuracy/gold.ts';

const ALL = (1 << LABELS.length) - 1;
const only = (...labels: number[]) => labels.reduce((bits, label) => bits | (1 << label), 0);

/** A document that its own regularities divide well. */
export function exampleOfReading(text: string, weight: number): Sequence {
  const draft = draftOf(text);
  const reading = chooseReading(draft);
  const indices = labelledBlocks(draft);
  const labels = draft.blocks.map(() => OUTSIDE as number);
  for (const { from, to, head } of reading?.items ?? []) {
    labels.fill(BODY, from, to + 1);
    const [first = to + 1] = head;
    if (first > from && indices.some((i) => i >= from && i < first && draft.blocks[i]!.kind === 'text')) labels[from] = START;
    else if (head.length === 0) labels[from] = START;
    else {
      labels.fill(ABOVE, from, first);
      head.forEach((i, k) => { labels[i] = k === 0 ? HEADLINE : MORE; });
    }
  }
  for (const { blocks } of reading?.sections ?? []) for (const i of blocks) labels[i] = SECTION;
  return { cues: cuesOf(draft, reading), pairCues: pairCuesOf(draft, indices), weight, allowed: indices.map((i) => only(labels[i]!)) };
}

/** A document as it is learnt from. */
export function exampleOf(text: string, gold: Gold, weight: number): Sequence {
  const draft = draftOf(text);
  const reading = chooseReading(draft);
  const indices = labelledBlocks(draft);
  const cues = cuesOf(draft, reading);
  const allowed = indices.map(() => 0);
  const blockAt = (line: number) => indices.findIndex((i) => firstLine(draft.blocks[i]!) <= line - 1 && lastLine(draft.blocks[i]!) >= line - 1);
  for (const article of gold.articles) labelArticle(draft, indices, allowed, article);
  const heads = gold.heads?.map(({ lines, optional }) => ({ line: lines[0]!, optional })) ?? sectionLines(draft, indices, gold);
  for (const { line, optional } of heads) {
    const k = blockAt(line);
    if (k >= 0) allowed[k] = only(SECTION) | (optional ? only(OUTSIDE) : 0);
  }
  // Gold of articles alone does not tell of sections that have none.
  const marks = new Set(indices.filter((_, k) => gold.heads === null && allowed[k] === only(SECTION)).map((i) => draft.blocks[i]!.mark.signature).filter((signature) => signature !== ''));
  indices.forEach((i, k) => { if (allowed[k] === 0 && marks.has(draft.blocks[i]!.mark.signature)) allowed[k] = only(SECTION, OUTSIDE); });
  const last = indices.findIndex((i) => firstLine(draft.blocks[i]!) >= gold.scopeEnd);
  return { cues, pairCues: pairCuesOf(draft, indices), weight, allowed: allowed.map((bits, k) => (last >= 0 && k >= last ? ALL : bits === 0 ? only(OUTSIDE) : bits)) };
}

function labelArticle(draft: Draft, indices: readonly number[], allowed: number[], gold: GoldArticle): void {
  const [start = 0] = gold.starts;
  const [end = 0] = gold.ends;
  const inside = (from: number, to: number) => indices.flatMap((i, k) => (firstLine(draft.blocks[i]!) >= from - 1 && firstLine(draft.blocks[i]!) <= to - 1 ? [k] : []));
  const own = inside(start, end);
  if (own.length === 0) {
    // The article is inside a block that was gathered wrongly.
    const k = indices.findIndex((i) => firstLine(draft.blocks[i]!) < start && lastLine(draft.blocks[i]!) >= start - 1);
    if (k >= 0) allowed[k] = allowed[k]! || ALL;
    return;
  }
  const titles = gold.headline.filter((title): title is string => title !== null).map(bare);
  const title = own.find((k) => titles.some((words) => names(draft.blocks[indices[k]!]!, words)));
  const isFirst = title !== undefined && own.slice(0, own.indexOf(title)).every((k) => draft.blocks[indices[k]!]!.kind !== 'text' || draft.blocks[indices[k]!]!.width < 60);
  for (const k of own) allowed[k] = only(BODY);
  if (title === undefined || !isFirst) allowed[own[0]!] = only(START);
  else {
    for (const k of own) if (k < title) allowed[k] = only(ABOVE);
    allowed[title] = only(HEADLINE);
    const words = titles[0]!;
    let got = bare(draft.blocks[indices[title]!]!.mark.heading);
    for (let k = title + 1; own.includes(k) && got.length < words.length; k++) {
      const more = bare(draft.blocks[indices[k]!]!.text);
      if (more === '' || !words.startsWith(got + more)) break;
      allowed[k] = only(MORE);
      got += more;
    }
  }
  for (const k of inside(Math.min(...gold.ends) + 1, Math.max(...gold.ends))) if (k > own[0]!) allowed[k] = only(BODY, OUTSIDE);
  for (const k of inside(Math.min(...gold.starts), start - 1)) if (!allowed[k]) allowed[k] = only(OUTSIDE, ABOVE);
  // All of it or nothing: no other label may follow `outside` within it.
  if (gold.optional) for (const k of own) allowed[k]! |= only(OUTSIDE);
}

/** Whether the block is, or begins, the headline. */
function names(block: Block, title: string): boolean {
  const heading = bare(block.mark.heading);
  const text = bare(block.text);
  return heading.length >= 2 && (title.startsWith(heading) || heading.includes(title) || text.includes(title) || (text.length >= 6 && title.startsWith(text)));
}

function sectionLines(draft: Draft, indices: readonly number[], gold: Gold): { line: number; optional: boolean }[] {
  const lines = new Set<number>();
  for (const { section, starts } of gold.articles) {
    const name = section.find((name) => name !== null);
    if (!name || section.includes(null)) continue;
    for (let k = indices.length - 1; k >= 0; k--) {
      const block = draft.blocks[indices[k]!]!;
      if (firstLine(block) + 1 < starts[0]! && (bare(block.mark.heading) === bare(name) || bare(block.text) === bare(name))) { lines.add(firstLine(block) + 1); break; }
    }
  }
  return [...lines].map((line) => ({ line, optional: false }));
}
