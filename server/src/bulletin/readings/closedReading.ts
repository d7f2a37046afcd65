import { isBareAddress } from '../evidence/blocks.ts';
import { splitCompilation } from './compilation.ts';
import type { Draft, Item, Reading, SectionHead } from './reading.ts';
import { ISSUE, ISSUE_MARK, PERIODICAL } from './frame.ts';
import { sectionName } from './segment.ts';
import { containment, endsSentence, isHan, shingles } from '../text/text.ts';

/** The name of this reading. */
export const CLOSED = 'closed';

/**
 * The reading of a text whose stories end at their source lines and whose headlines carry no mark: what stands between
 * a source and the next body is a headline, of the story below or, where a page ends behind it, of the one above.
 */
export function readClosed(draft: Draft): Reading | null {
  const closers = findClosers(draft);
  if (closers.length < 2) return null;
  const sections: SectionHead[] = [];
  const items: Item[] = [];
  let section: number | null = null;
  let at = draft.frontMatter ? 1 : 0;
  const stops = [...closers, ...beforeSections(draft, closers), draft.blocks.length - 1].sort((a, b) => a - b);
  for (const closer of stops) {
    if (closer < at) continue;
    const compilation = splitCompilation(draft, at, closer, (from, to) => readOpening(draft, from, to, false), sections.length);
    if (compilation) {
      sections.push(compilation.section);
      items.push(...compilation.parts);
      section = null;
      at = closer + 1;
      continue;
    }
    const opening = readOpening(draft, at, closer, closer === closers[0]);
    for (const block of opening.sections) {
      section = sections.length;
      sections.push({ blocks: [block], name: sectionName(draft.blocks[block]!), to: block, source: null });
    }
    const above = items.at(-1);
    const fragments = splitAtPages(draft, opening.head);
    const first = fragments[0];
    if (above && first && above.head.length === 0 && belongsAbove(draft, first, above, opening.body, closer)) {
      items[items.length - 1] = { ...above, head: first, to: first[first.length - 1]! };
      fragments.shift();
    }
    const head = fragments.flat();
    const from = head[0] ?? opening.body;
    const isTail = !closers.includes(closer);
    const end = isTail ? lastProse(draft, closer) : withAddresses(draft, closer);
    if (from <= closer && !(isTail && !hasProse(draft, opening.body, closer))) {
      if (section !== null && leavesColumn(draft, sections[section]!, from)) section = null;
      items.push({ head: isTail && draft.blocks[head[0] ?? -1]?.mark.number != null ? [] : head, from, to: end, section, by: 'closed' });
      if (section !== null) sections[section] = { ...sections[section]!, to: end };
    }
    at = Math.max(closer, end) + 1;
  }
  if (items.filter((item) => draft.blocks[item.head[0] ?? item.from]!.mark.signature !== '').length > items.length / 2) return null;
  const whole = splitAtLostSources(draft, items);
  return whole.length >= 2 ? { name: CLOSED, items: whole, sections } : null;
}

/** A source between a headline and its body opens the story. */
function standsUnderHead(draft: Draft, i: number): boolean {
  const before = draft.blocks[i - 1];
  const after = draft.blocks[i + 1];
  const head = before?.kind === 'text' && (draft.evidence.headShaped[i - 1] || before.mark.signature !== '') && before.width < 100;
  return Boolean(head && after && (after.kind === 'label' || (after.kind === 'text' && !draft.evidence.headShaped[i + 1])));
}

/**
 * The last blocks before heads of sections that cut into a story: its source was forgotten. Only marks that open
 * sections elsewhere in the document count.
 */
function beforeSections(draft: Draft, closers: readonly number[]): number[] {
  const opening = new Map<string, number>();
  let at = 0;
  for (const closer of closers) {
    for (const block of sectionsBeforeBody(draft, at, closer)) opening.set(draft.blocks[block]!.mark.signature, (opening.get(draft.blocks[block]!.mark.signature) ?? 0) + 1);
    at = closer + 1;
  }
  return draft.blocks.flatMap((block, i) => {
    const before = textBeside(draft, i, -1);
    const cuts = block.kind === 'text' && (opening.get(block.mark.signature) ?? 0) >= 2 && !closers.includes(before) && draft.blocks[before]?.kind === 'text' && endsSentence(draft.blocks[before]!.text);
    return cuts ? [before] : [];
  });
}

/** The address right under a source line belongs to the story. */
function withAddresses(draft: Draft, closer: number): number {
  let to = closer;
  while (draft.blocks[to + 1]?.gap === 0 && !draft.layout.doubleSpaced && /^(?:address|label|call)$/.test(draft.blocks[to + 1]!.kind)) to++;
  return to;
}

/** Sources behind the text they belong to: by label, or in bare brackets where the document has no labels. */
function findClosers(draft: Draft): number[] {
  const labelled = draft.blocks.flatMap((block, i) => ((block.source && block.source.strength > 0.5) || draft.evidence.trailing[i]?.form === 'bracket-label' ? [i] : []));
  const opened = labelled.filter((i) => standsUnderHead(draft, i));
  if (labelled.length >= 2) return opened.length > labelled.length / 2 ? [] : labelled;
  const bare = draft.evidence.trailing.flatMap((match, i) => (match && draft.blocks[i]!.width > 60 ? [i] : []));
  return bare.length >= 3 ? bare : labelled;
}

/**
 * A story whose source was forgotten runs on into the next: where the document's stories have no subheads, a headline
 * inside one divides it.
 */
function splitAtLostSources(draft: Draft, items: readonly Item[]): Item[] {
  const shaped = items.map((item) => (item.by === 'closed' ? innerHeads(draft, item) : []));
  const rare = count(shaped) <= Math.max(1, items.length * RARE);
  const inner = rare ? shaped : shaped.map((heads) => heads.filter((i) => opensNews(draft, i)));
  if (count(inner) === 0 || count(inner) > items.length * COMMON) return [...items];
  return items.flatMap((item, k) => {
    const parts: Item[] = [];
    let from = item.from;
    let head = item.head;
    for (const split of inner[k]!) {
      parts.push({ ...item, head, from, to: split - 1 });
      [from, head] = [split, [split]];
    }
    return [...parts, { ...item, head, from, to: item.to }];
  });
}

/** Lines like headlines inside so small a share of the stories are headlines; inside more than the other, subheads. */
const RARE = 0.1;
const COMMON = 0.34;

function count(heads: readonly (readonly number[])[]): number {
  return heads.reduce((sum, of) => sum + of.length, 0);
}

/** Lines inside a story that look like a headline of the paragraph below them, where the paragraph above, or its address, has ended. */
function innerHeads(draft: Draft, item: Item): number[] {
  const heads: number[] = [];
  for (let i = item.from + item.head.length + 1; i < item.to; i++) {
    const block = draft.blocks[i]!;
    if (block.kind !== 'text' || block.mark.signature !== '' || !draft.evidence.headShaped[i] || draft.evidence.byline[i] || (block.gap === 0 && !block.pageBreak)) continue;
    const [before, after] = [textBeside(draft, i, -1), textBeside(draft, i, 1)];
    if (before <= item.from || after > item.to || draft.blocks[after]!.kind !== 'text' || !endsSentence(draft.blocks[before]!.text) || draft.evidence.headShaped[after] || draft.blocks[after]!.width < 60) continue;
    const closed = draft.blocks[i - 1]!.kind === 'address' && !isBareAddress(draft.blocks[i - 1]!);
    if (closed || containment(shingles(block.text), shingles(draft.blocks[after]!.text)) >= 0.25) heads.push(i);
  }
  return heads;
}

/** The nearest paragraph in a direction, addresses and folios passed over. */
function textBeside(draft: Draft, i: number, step: 1 | -1): number {
  let at = i + step;
  while (SKIPPED.has(draft.blocks[at]?.kind ?? '')) at += step;
  return at;
}

/** The paragraph below opens as news do, with a date close to its beginning. */
function opensNews(draft: Draft, i: number): boolean {
  const after = textBeside(draft, i, 1);
  if (draft.layout.wrapWidth === null) return true;
  return draft.evidence.lead[after] === true && /[日近]/.test(draft.blocks[after]!.text.slice(0, 12));
}

export interface Opening {
  readonly sections: readonly number[];
  readonly head: readonly number[];
  /** The first block that is body. */
  readonly body: number;
}

const SKIPPED: ReadonlySet<string> = new Set(['address', 'folio', 'rule', 'picture', 'call', 'reference', 'directive', 'label']);

/** What stands before the first body paragraph: heads of sections, then the lines of the headline. */
function readOpening(draft: Draft, at: number, closer: number, first: boolean): Opening {
  const sections = sectionsBeforeBody(draft, at, closer);
  const head: number[] = [];
  let i = sections.length > 0 ? sections[sections.length - 1]! + 1 : at;
  if (first && sections.length === 0) {
    i = Math.max(i, behindMasthead(draft));
    while (i < closer && isMastheadLine(draft, i)) i++;
  }
  for (; i < closer; i++) {
    const block = draft.blocks[i]!;
    if (SKIPPED.has(block.kind)) continue;
    if (block.kind !== 'text' || draft.evidence.byline[i] || !(draft.evidence.headShaped[i] || isKicker(draft, i))) break;
    if (draft.evidence.lead[i] && block.width > 60) break;
    if (head.length > 0 && !mayContinue(draft, head, i)) break;
    head.push(i);
  }
  if (first && head.length >= 2 && head[0] === firstText(draft) && draft.blocks[head[1]!]!.gap > 0 && sections.length === 0) sections.push(head.shift()!);
  return { sections, head, body: i };
}

/** Marked heads of sections that stand before the first body paragraph. */
function sectionsBeforeBody(draft: Draft, at: number, closer: number): number[] {
  const sections: number[] = [];
  for (let i = at; i < closer; i++) {
    const block = draft.blocks[i]!;
    if (SKIPPED.has(block.kind)) continue;
    if (/^(?:tag[^+]$|deco|under)/.test(block.mark.signature)) sections.push(i);
    else if (block.kind !== 'text' || !draft.evidence.headShaped[i] || (draft.evidence.lead[i] && block.width > 60)) break;
  }
  return sections;
}

/** The block behind the lines that stand tight at the very top and number the issue, or 0. */
function behindMasthead(draft: Draft): number {
  let end = firstText(draft) + 1;
  while (draft.blocks[end]?.kind === 'text' && draft.blocks[end]!.gap === 0) end++;
  const top = draft.blocks.slice(0, end);
  return top.length >= 2 && end < draft.blocks.length && top.some((block) => ISSUE.test(block.folded)) && top.every((block) => block.width <= 80) ? end : 0;
}

/** The bulletin's name and the line with its number, at the very top. */
function isMastheadLine(draft: Draft, i: number): boolean {
  const { folded: text, kind } = draft.blocks[i]!;
  if (kind !== 'text') return false;
  return ISSUE_MARK.test(text) || (i === firstText(draft) && (PERIODICAL.test(text) || (ISSUE.test(text) && !draft.evidence.headShaped[i]) || ISSUE_MARK.test(draft.blocks[i + 1]?.text ?? '')));
}

/** `某某公司张三：` above the line that quotes him. */
export function isKicker(draft: Draft, i: number): boolean {
  const block = draft.blocks[i]!;
  return block.lines.length === 1 && /[:：]$/.test(block.text) && block.width <= 40 && draft.evidence.headShaped[i + 1] === true;
}

function firstText(draft: Draft): number {
  return draft.blocks.findIndex((block) => block.kind === 'text');
}

/** Headlines run to four lines where lines are wrapped, and stand in one paragraph where they are not. */
function mayContinue(draft: Draft, head: readonly number[], i: number): boolean {
  if (draft.layout.wrapWidth === null) return false;
  if (head.length >= 4) return false;
  const total = [...head, i].reduce((sum, k) => sum + draft.blocks[k]!.width, 0);
  return total <= 150 && (draft.layout.doubleSpaced ? draft.blocks[i]!.gap <= 1 : draft.blocks[i]!.gap === 0);
}

/** The lines of a headline, divided where a page begins. */
function splitAtPages(draft: Draft, head: readonly number[]): number[][] {
  const fragments: number[][] = [];
  for (const i of head) {
    const open = fragments.at(-1);
    if (open && !draft.blocks[i]!.pageBreak) open.push(i);
    else fragments.push([i]);
  }
  return fragments;
}

/** A headline behind its story is told by what it says; where that tells nothing, by the page that ends behind it. */
function belongsAbove(draft: Draft, fragment: readonly number[], above: Item, body: number, closer: number): boolean {
  const words = tellingWords(fragment.map((i) => draft.blocks[i]!.text).join(' '));
  const inAbove = containment(words, shingles(textOf(draft, above.from, above.to)));
  const inBelow = containment(words, shingles(textOf(draft, body, closer)));
  const next = draft.blocks[fragment[fragment.length - 1]! + 1];
  return next?.pageBreak === true ? inAbove >= inBelow : inAbove > inBelow;
}

/** Without the short words that every text in Latin letters has. */
function tellingWords(text: string): ReadonlySet<string> {
  return new Set([...shingles(text)].filter((piece) => isHan(piece.charAt(0)) || piece.length > 3));
}

function textOf(draft: Draft, from: number, to: number): string {
  return draft.blocks.slice(from, to + 1).map((block) => block.text).join('\n');
}

/** A column's name at the top covers the stories that run on under it; one that begins a page of its own is outside. */
function leavesColumn(draft: Draft, section: SectionHead, from: number): boolean {
  const own = draft.blocks[section.blocks[0]!]!;
  return own.mark.signature === '' && draft.blocks[from]!.pageBreak && from !== section.blocks[0]! + 1;
}

function hasProse(draft: Draft, from: number, to: number): boolean {
  let total = 0;
  for (let i = from; i <= to; i++) if (draft.blocks[i]!.kind === 'text') total += draft.blocks[i]!.width;
  return total >= 400;
}

function lastProse(draft: Draft, to: number): number {
  let last = to;
  while (last > 0 && draft.blocks[last]!.kind !== 'text') last--;
  return last;
}
