import type { Block, BlockKind } from '../evidence/blocks.ts';
import type { HeadClass } from './classes.ts';
import { ISSUE, ISSUE_MARK, PERIODICAL } from './frame.ts';
import type { Draft, Item, Reading, SectionHead } from './reading.ts';
import { splitBehindSources, splitBriefs } from './lostHeads.ts';
import { weighItem } from './score.ts';
import { coversColumn } from '../evidence/sources.ts';
import { endsSentence } from '../text/text.ts';

/** Kinds that belong to the page, not to a story, where they stand at its end. */
export const FURNITURE: ReadonlySet<BlockKind> = new Set(['rule', 'picture', 'reference', 'folio', 'directive', 'html', 'frontMatter']);

/** Between the names of the classes in a reading's name. */
export const JOINT = ' | ';

/** Divides the document at the heads of the given classes. */
export function segment(draft: Draft, classes: readonly HeadClass[]): Reading {
  const byHead = new Map<number, string>();
  for (const { name, heads } of classes) for (const head of heads) if (!byHead.has(head)) byHead.set(head, name);
  const oneLiners = new Set(classes.filter((c) => standsAlone(draft, c, byHead)).map((c) => c.name));
  const sectionBlocks = findSectionBlocks(draft, byHead, oneLiners);
  for (const block of sectionBlocks) byHead.delete(block);

  const bounds = [...byHead.keys(), ...sectionBlocks].sort((a, b) => a - b);
  const sections: SectionHead[] = [];
  const items: Item[] = [];
  let section: number | null = null;
  let highest: number | null = null;
  bounds.forEach((bound, k) => {
    const end = (bounds[k + 1] ?? draft.blocks.length) - 1;
    if (sectionBlocks.has(bound)) {
      section = sections.length;
      highest = null;
      sections.push({ blocks: [bound], name: sectionName(draft.blocks[bound]!), to: end, source: sourceUnder(draft, bound, end) });
      items.push(...listedLines(draft, bound + 1, end, section, byHead));
      return;
    }
    if (section !== null && closesSection(draft, sections[section]!, bound, highest)) section = null;
    const from = withLabelsAbove(draft, bound, byHead.get(bound)!, bounds[k - 1] ?? -1);
    const last = items.at(-1);
    if (last && last.to >= from) items[items.length - 1] = { ...last, to: from - 1 };
    const to = Math.max(bound, lastOfItem(draft, bound, end, oneLiners.has(byHead.get(bound)!)));
    const { level } = draft.blocks[bound]!.mark;
    if (section !== null) highest = Math.min(highest ?? level, level);
    if (section !== null) sections[section] = { ...sections[section]!, to };
    items.push({ head: byHead.get(bound) === 'jump' ? [] : [bound], from, to, section, by: byHead.get(bound)! });
  });
  const whole = items.flatMap((item) => (oneLiners.has(item.by) ? splitBriefs(draft, item) : [item]));
  return mergeSubheads(draft, { name: classes.map((c) => c.name).join(JOINT), items: splitBehindSources(draft, whole), sections });
}

/** Headings of a lower rank under a by-lined story are its subheads as long as they bring no source of their own. */
export function mergeSubheads(draft: Draft, reading: Reading): Reading {
  const level = (item: Item) => (item.head[0] === undefined ? 0 : draft.blocks[item.head[0]]!.mark.level);
  const items: Item[] = [];
  for (const item of reading.items) {
    const above = items.at(-1);
    const bylined = above !== undefined && [1, 2].some((k) => draft.evidence.byline[above.from + k] && above.from + k <= above.to);
    if (above && bylined && level(above) > 0 && level(item) > level(above) && weighItem(draft, item).sources.length === 0 && !weighItem(draft, item).origin) {
      items[items.length - 1] = { ...above, to: item.to };
    } else items.push(item);
  }
  if (items.length === reading.items.length) return reading;
  const kept = reading.sections.flatMap((section, k) => (items.some((item) => item.section === k) || !items.some((item) => item.from < section.blocks[0]! && item.to > section.blocks[0]!) ? [k] : []));
  return {
    ...reading,
    items: items.map((item) => ({ ...item, section: item.section === null ? null : kept.indexOf(item.section) })),
    sections: kept.map((k) => reading.sections[k]!),
  };
}

/** A section that is nothing but short lines: each is a story of its own. */
function listedLines(draft: Draft, from: number, to: number, section: number, byHead: ReadonlyMap<number, string>): Item[] {
  const lines: number[] = [];
  for (let i = from; i <= to; i++) {
    const block = draft.blocks[i]!;
    if (FURNITURE.has(block.kind)) continue;
    if (block.kind !== 'text' || block.mark.signature !== '' || block.lines.length > 1 || block.width > 110 || block.width < 12 || /\w@\w+\.\w/.test(block.text)) return [];
    lines.push(i);
  }
  const enough = lines.length >= (byHead.size > 2 ? 3 : Infinity);
  return enough ? lines.map((i) => ({ head: [i], from: i, to: i, section, by: 'line' })) : [];
}

/** The line under a section's head that says where all its stories come from. */
export function sourceUnder(draft: Draft, head: number, end: number): number | null {
  const next = nextContent(draft, head);
  const block = draft.blocks[next];
  return next <= end && block?.source?.publisher && coversColumn(block.folded) ? next : null;
}

/** As the document writes it, signs of Markdown aside. */
export function sectionName(block: Block): string {
  if (!block.mark.signature.includes('emoji')) return block.mark.heading;
  return block.text.replace(/^#+\s*/, '').replace(/(?:(?<!\s)\s+|(?<![\s#]))#+$/, '').replace(/^\*\*(.*)\*\*$/, '$1');
}

/** Labels (`SOURCE:`, `Sender:`) that stand tight above a headline are part of its story. */
function withLabelsAbove(draft: Draft, head: number, by: string, stop: number): number {
  let from = head;
  if (!draft.blocks[head]!.mark.signature.startsWith('label') && by !== 'below-source') return from;
  while (from - 1 > stop && (draft.blocks[from - 1]!.kind === 'source' || draft.blocks[from - 1]!.kind === 'label') && draft.blocks[from]!.gap === 0) from--;
  return from;
}

/** True where most heads of a class have nothing under them but addresses: the line is the story. */
function standsAlone(draft: Draft, { heads, name }: HeadClass, byHead: ReadonlyMap<number, string>): boolean {
  if (name === 'above-source' || name === 'short') return false;
  const { blocks } = draft;
  const alone = heads.filter((head) => {
    const next = nextContent(draft, head);
    if (!blocks[next] || blocks[next].kind === 'address') return true;
    if (byHead.has(next)) return byHead.get(next) === name || draft.evidence.linked[head] === true;
    return !/^(?:italic)?$/.test(blocks[next].mark.signature) && draft.evidence.linked[head] === true;
  });
  return alone.length >= heads.length * 0.6;
}

/** The last block of a story that begins at `head` and could run to `end`. */
function lastOfItem(draft: Draft, head: number, end: number, oneLiner: boolean): number {
  const { blocks } = draft;
  let to = head;
  for (let i = head + 1; i <= end; i++) {
    const block = blocks[i]!;
    if (FURNITURE.has(block.kind)) continue;
    if (oneLiner && block.kind === 'text' && (block.gap > 0 || (!/^(?:italic)?$/.test(block.mark.signature) && !draft.evidence.recurrent[i])) && block.lines[0]!.indent <= blocks[head]!.lines[0]!.indent) break;
    if (oneLiner && (block.kind === 'label' || (draft.evidence.recurrent[i] && block.gap > 0))) break;
    to = i;
  }
  while (to > head && FURNITURE.has(blocks[to]!.kind)) to--;
  return to;
}

/** Lines that open a section: marked above their stories, or bare and directly before a marked head. */
function findSectionBlocks(draft: Draft, byHead: ReadonlyMap<number, string>, oneLiners: ReadonlySet<string>): Set<number> {
  const { blocks } = draft;
  const found = new Set<number>();
  const families = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'text' || byHead.has(i)) return;
    const family = sectionFamily(block);
    if (family) families.set(family, [...(families.get(family) ?? []), i]);
  });
  const opening = firstText(draft);
  for (const [family, all] of families) {
    const members = all.filter((member) => !(member === opening && family.startsWith('under')));
    const level = Number(/^atx(\d)/.exec(family)?.[1] ?? 0);
    if (level > 0 && members.length === 1 && isTitle(draft, members[0]!, level)) continue;
    for (const member of members) {
      if (blocks[member]!.headingWidth > 60) continue;
      const direct = leadsToHead(draft, member, family, byHead);
      const deeper = level > 0 && leadsToDeeper(draft, member, level, byHead);
      const boundary = level === 0 && members.length >= 2 && /^(?:tag|under|deco)/.test(family);
      if (direct || deeper || boundary) found.add(member);
    }
    for (const member of members.reverse()) if (isEmptySection(draft, member, members, found)) found.add(member);
  }
  for (const [head, name] of byHead) {
    if (isEmptyHead(draft, head, byHead) && !oneLiners.has(name)) found.add(head);
    else if (blocks[head]!.mark.level > 0 && introduces(draft, head, byHead)) found.add(head);
  }
  const last = [...byHead.keys()].reduce((a, b) => Math.max(a, b), -1);
  if (nextContent(draft, last) >= blocks.length && opensSections(byHead, last, found)) found.add(last);
  for (const bare of bareSections(draft, byHead, found)) found.add(bare);
  return found;
}

/** Among heads of sections, one of their kind with nothing under it but the next of them, or the end, is a section that lost its stories. */
function isEmptySection(draft: Draft, member: number, members: readonly number[], found: ReadonlySet<number>): boolean {
  const next = nextContent(draft, member);
  const follows = next >= draft.blocks.length || (members.includes(next) && found.has(next));
  return follows && draft.blocks[member]!.headingWidth <= 60 && members.filter((other) => found.has(other)).length >= 2;
}

/** The marks that set a section's head apart, or '' where the block has none. */
function sectionFamily(block: Block): string {
  const { signature } = block.mark;
  if (/\+deco.$/u.test(signature)) return 'deco';
  return /^(?:atx\d|tag[^+]$|under|deco|bold(?:\+num(?:一、|\(一\)|I\.))?$|num(?:一、|\(一\)|I\.))/.exec(signature)?.[0] ?? '';
}

/** The document's own title: the first heading, and the only one of the highest rank. */
function isTitle(draft: Draft, at: number, level: number): boolean {
  return draft.blocks.every((block, i) => block.kind !== 'text' || block.mark.level === 0 || i === at || (i > at && block.mark.level > level));
}

/** Nothing stands between it and a head but, perhaps, heads of sections of another kind. */
function leadsToHead(draft: Draft, member: number, family: string, byHead: ReadonlyMap<number, string>): boolean {
  let next = nextContent(draft, member);
  for (; !byHead.has(next); next = nextContent(draft, next)) {
    const block = draft.blocks[next];
    const own = block ? sectionFamily(block) : '';
    if (own === '' || own === family) return false;
  }
  return true;
}

function nextContent(draft: Draft, i: number): number {
  let next = i + 1;
  while (next < draft.blocks.length && FURNITURE.has(draft.blocks[next]!.kind)) next++;
  return next;
}

/** A heading with heads of its own before the next heading of its rank. */
function leadsToDeeper(draft: Draft, at: number, level: number, byHead: ReadonlyMap<number, string>): boolean {
  for (let i = at + 1; i < draft.blocks.length; i++) {
    const other = draft.blocks[i]!.mark.level;
    if (byHead.has(i)) return other === 0 || other > level;
    if (other > 0 && other <= level) return false;
  }
  return false;
}

/** A heading with nothing but a few lines of introduction before the stories of its section. */
function introduces(draft: Draft, head: number, byHead: ReadonlyMap<number, string>): boolean {
  if (!leadsToDeeper(draft, head, draft.blocks[head]!.mark.level, byHead)) return false;
  let width = 0;
  for (let i = head + 1; i < draft.blocks.length && !byHead.has(i); i++) {
    if (draft.blocks[i]!.source || draft.evidence.trailing[i] || draft.evidence.byline[i] || draft.evidence.ownReport[i] || draft.evidence.dateline[i]) return false;
    width += draft.blocks[i]!.width;
  }
  return width < 700;
}

/** A head of a class whose heads have stories under them, but this one has another head. */
function isEmptyHead(draft: Draft, head: number, byHead: ReadonlyMap<number, string>): boolean {
  const next = nextContent(draft, head);
  return byHead.has(next) && byHead.get(head) !== 'jump' && !/[。；]/.test(draft.blocks[head]!.text) && draft.blocks[head]!.mark.link === null && !draft.evidence.linked[head];
}

/** All other heads of its class, two at least, turned out to be heads of sections. */
function opensSections(byHead: ReadonlyMap<number, string>, head: number, found: ReadonlySet<number>): boolean {
  const others = [...byHead].filter(([other, name]) => other !== head && name === byHead.get(head));
  return others.length >= 2 && others.every(([other]) => found.has(other));
}

/** Classes whose heads stand where nothing else can. */
const SURE_BY_POSITION = /^(?:above|below|line)/;

/** Unmarked short lines directly before a marked head, where a story has just ended; at most before some of the heads. */
function bareSections(draft: Draft, byHead: ReadonlyMap<number, string>, sections: ReadonlySet<number>): number[] {
  const { blocks, evidence } = draft;
  const found: number[] = [];
  const doubtful: number[] = [];
  for (const head of byHead.keys()) {
    const i = head - 1;
    const block = blocks[i];
    if (!block || block.kind !== 'text' || byHead.has(i) || sections.has(i) || block.mark.signature !== '' || (blocks[head]!.mark.signature === '' && !SURE_BY_POSITION.test(byHead.get(head)!))) continue;
    if (block.width > 50 || endsSentence(block.text) || !evidence.headShaped[i] || evidence.trailing[i] || evidence.byline[i] || /[，：:；]/.test(block.text)) continue;
    const before = blocks[i - 1];
    if (!before || before.kind !== 'text' || endsSentence(before.text) || evidence.trailing[i - 1] || ISSUE.test(before.folded)) found.push(i);
    else doubtful.push(i);
  }
  const first = firstText(draft);
  const top = found.findIndex((i) => i <= first + 2 && isIssueLine(blocks[i]!.folded, i === first));
  if (top >= 0) found.splice(top, 1);
  const shapes = new Set(found.map((i) => shapeOf(blocks[i]!.text)));
  found.push(...doubtful.filter((i) => shapes.has(shapeOf(blocks[i]!.text))));
  return found.length <= Math.max(Math.min(2, byHead.size - 1), byHead.size * 0.6) ? found : [];
}

/** The bulletin's own name or number at the top. */
function isIssueLine(text: string, first: boolean): boolean {
  return ISSUE_MARK.test(text) || (first && (PERIODICAL.test(text) || ISSUE.test(text)));
}

function firstText(draft: Draft): number {
  return draft.blocks.findIndex((block) => block.kind === 'text');
}

/** How a line looks when the letters are taken out: runs of Han, capitals, small letters and digits. */
function shapeOf(text: string): string {
  return text.replace(/[\u4e00-\u9fff]+/g, '汉').replace(/[A-Z]+/g, 'A').replace(/[a-z]+/g, 'a').replace(/\d+/g, '1');
}

/** A heading of a higher rank than the section's stories so far (`highest`), or than the section, ends it. */
export function closesSection(draft: Draft, section: SectionHead, head: number, highest: number | null): boolean {
  const own = draft.blocks[section.blocks[0]!]!;
  const level = draft.blocks[head]!.mark.level;
  if (level === 0) return draft.evidence.continued[head] === true;
  if (own.mark.level > 0) return level < own.mark.level;
  if (highest === null || highest === 0) return false;
  return own.mark.signature === '' && section.blocks[0] === firstText(draft) ? level !== highest : level < highest;
}
