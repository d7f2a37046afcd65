import type { BlockKind } from '../evidence/blocks.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import { CONTACT, ISSUE, ISSUE_MARK, OWN_NOTICE, PERIODICAL } from '../readings/frame.ts';
import type { Draft, Reading } from '../readings/reading.ts';
import { endsSentence } from '../text/text.ts';
import { shareOf, step } from './buckets.ts';
import { echoesOf, findRepeats } from './echoes.ts';
import { habitsOf } from './habits.ts';
import { familyOf, keyOf, looksOf } from './looks.ts';
import { qualityOf, toldBy } from './told.ts';
import { CONTENTS, FORMS, WORDS } from './words.ts';
import { countsOf } from '../text/counts.ts';

/** What a single block shows, alone and in its place in the document: named, so that a weight can be read. */
export type Cues = readonly string[];

/** Kinds that belong to the page; they get no label, and what they tell is told of the block behind them. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(['rule', 'picture', 'folio', 'directive', 'html', 'frontMatter']);

/** The blocks that get a label, rising. */
export function labelledBlocks({ blocks }: Pick<Draft, 'blocks'>): number[] {
  return blocks.flatMap(({ kind }, i) => (FURNITURE.has(kind) ? [] : [i]));
}

/** The cues of each labelled block, in their order. `reading` is what the document's own regularities suggest. */
export function cuesOf(draft: Draft, reading: Reading | null, indices: readonly number[] = labelledBlocks(draft), { shapes, styles, classes, keys } = looksOf(draft, indices)): Cues[] {
  const told = toldBy(draft, reading);
  const exact = countsOf(indices.map((i) => draft.blocks[i]!.text));
  const habits = habitsOf(draft, indices, shapes, classes);
  const repeats = findRepeats(draft, indices);
  const firstParagraph = shapes.findIndex((shape) => shape === 'P' || shape === 'T' || shape === 's');
  const lastParagraph = shapes.reduce((last, shape, k) => (/[PTsa]/.test(shape) ? k : last), -1);
  const sourced = shapes.some((shape) => shape === 's' || shape === 'T');
  const origins = indices.map((i) => draft.blocks[i]!.source !== null || draft.evidence.trailing[i] !== null || draft.evidence.dateline[i] !== null || draft.evidence.publisherLine[i] === true);
  const ahead = distances(origins);
  const since = distances([...origins].reverse()).reverse();
  const lastNumbers = new Map<string, number>();
  const quality = qualityOf(draft, indices, reading);
  const latin = draft.layout.ragged;
  const echoes = echoesOf(draft, indices);
  const levels = [...new Set(draft.blocks.map(({ mark }) => mark.level).filter((level) => level > 0))].sort();
  return indices.map((i, k) => {
    const block = draft.blocks[i]!;
    const { evidence } = draft;
    const cues: string[] = [];
    const at = (d: number) => shapes[k + d] ?? (k + d < 0 ? '^' : '$');
    const own = at(0);
    const context = `${at(-1)}${own}${at(1)}`;
    cues.push(`s:${own}`, `s:${at(-1)}${own}`, `s:${own}${at(1)}`, `s:${context}`, `s2:${own}${at(1)}${at(2)}`, `s-2:${at(-2)}${at(-1)}${own}`);
    cues.push(`kind:${block.kind}`);
    const family = familyOf(block.mark.signature);
    if (block.kind === 'text') {
      cues.push(`mark:${family}`, `mark:${family}:${evidence.headShaped[i] ? 'head' : 'text'}`, `width:${step(block.headingWidth, [8, 14, 20, 30, 44, 60, 90, 140])}`);
      cues.push(`end:${endOf(block.text)}`);
      if (block.mark.level > 0) cues.push(`level:${block.mark.level}`, `level-rank:${levels.indexOf(block.mark.level)}/${levels.length}`);
    }
    const gap = Math.min(2, block.gap);
    const next = draft.blocks[indices[k + 1] ?? -1];
    const gaps = `${gap > 0 ? 1 : 0}${next && next.gap > 0 ? 1 : 0}`;
    cues.push(`gaps:${gaps}`, `gaps:${gaps}:${own}`);
    const between = draft.blocks.slice((indices[k - 1] ?? -1) + 1, i).map(({ kind }) => kind);
    for (const kind of new Set(between)) cues.push(`behind:${kind}`);
    const under = draft.blocks[i + 1];
    if (under && FURNITURE.has(under.kind)) cues.push(`above:${under.kind}`);
    if (block.pageBreak) cues.push('page-break');
    for (const name of ['dateline', 'ownReport', 'byline', 'linked', 'lead', 'recurrent', 'publisherLine', 'continued'] as const) {
      if (evidence[name][i]) cues.push(name);
      const [below, above] = [indices[k + 1], indices[k - 1]];
      if (below !== undefined && evidence[name][below] && (name === 'dateline' || name === 'ownReport' || name === 'byline' || name === 'lead' || name === 'publisherLine')) cues.push(`below:${name}`);
      if (above !== undefined && evidence[name][above] && (name === 'byline' || name === 'linked')) cues.push(`over:${name}`);
    }
    for (const [name, form] of WORDS) if (form.test(block.folded.slice(0, 200))) cues.push(`word:${name}`);
    for (const [name, form] of FORMS) if (form.test(block.folded.slice(0, 400))) cues.push(`form:${name}`, `form:${name}:${own}`);
    const bracketed = /^[(（【\[〔「](.{2,60})[)）】\]〕」]$/.exec(block.text)?.[1];
    if (bracketed) cues.push(bracketed.split(/[／/,，\s、；;|｜]/).some((word) => publisherLikeness(word.replace(/^《(.*)》.*$/, '$1')) >= 0.85) ? 'bracketed:publisher' : 'bracketed');
    const trailing = evidence.trailing[i];
    if (trailing) cues.push(`trailing:${trailing.form}`);
    if (OWN_NOTICE.test(block.text)) cues.push('notice');
    if (CONTACT.test(block.text)) cues.push('contact');
    if (PERIODICAL.test(block.folded.slice(0, 100))) cues.push(k < 6 ? 'periodical-top' : 'periodical');
    if (ISSUE.test(block.folded.slice(0, 100)) && block.width < 80) cues.push(k < 6 ? 'issue-top' : 'issue');
    if (ISSUE_MARK.test(block.text)) cues.push('issue-mark');
    if (block.text.length < 60 && block.kind === 'text' && publisherLikeness(block.mark.heading) >= 0.85) cues.push('publisher-like');
    if (CONTENTS.test(block.folded)) cues.push('contents-word');
    if (block.mark.tag !== null) cues.push(`tag-width:${step(block.mark.tag.length, [2, 4, 6, 10])}`, publisherLikeness(block.mark.tag) >= 0.85 ? 'tag-publisher' : 'tag-word');
    const key = keyOf(block);
    if (key) cues.push(`key:${step(keys.get(key) ?? 0, [1, 2, 5])}`);
    if (exact.get(block.text)! > 1) cues.push(`exact:${step(exact.get(block.text)!, [2, 4])}`);
    cues.push(`top:${step(k, [0, 1, 2, 5, 10])}`, `bottom:${step(indices.length - 1 - k, [0, 1, 2, 5, 10])}`);
    if (k < firstParagraph) cues.push('before-text');
    if (k > lastParagraph) cues.push('after-text', 'after-text:' + own);
    if (repeats.later.has(k)) cues.push(repeats.later.has(k - 1) || repeats.later.has(k + 1) ? 'repeated-in-list' : 'repeated');
    const first = repeats.earlier.get(k);
    if (first !== undefined) cues.push(repeats.later.has(first - 1) || repeats.later.has(first + 1) ? 'repeats-list' : 'repeats');
    else if (repeats.lists > 2) cues.push(`repeats-none:${own}`);
    cues.push(`ahead:${distance(ahead[k]!)}:${own}`, `behind:${distance(since[k]!)}:${own}`);
    if (block.mark.number !== null) {
      const last = lastNumbers.get(block.mark.signature);
      cues.push(block.mark.number === 1 ? 'number:1' : last !== undefined && block.mark.number === last + 1 ? 'number:next' : 'number:other');
      lastNumbers.set(block.mark.signature, block.mark.number);
    }
    const habit = habits.get(classes[k]!)!;
    const cls = block.kind === 'text' ? (family === '' ? `plain-${own}` : family) : block.kind;
    cues.push(`class:${cls}:${step(habit.count, [1, 2, 4, 9])}`);
    if (block.kind === 'text') {
      cues.push(`class-origins:${sourced ? shareOf(habit.origins) : '-'}:${own}`, `class-body:${shareOf(habit.body)}:${own}`, `class-closed:${sourced ? shareOf(habit.closed) : '-'}:${own}`, `class-runs:${shareOf(habit.runs)}:${own}`, `class-head:${shareOf(habit.heads)}`, `class-linked:${shareOf(habit.linked)}:${own}`, `class-gap:${shareOf(habit.gaps)}:${own}`, `class-span:${step(habit.span, [1, 2, 4, 8])}:${own}`, `class-next:${shareOf(habit.next)}:${own}`, `class-numbers:${habit.numbers}`);
    }
    cues.push(...echoes[k]!.map((echo) => `${echo}:${own}`));
    cues.push(`lang:${latin ? 'en' : 'han'}:${own}`, `style:${styles[k]!}:${own}`);
    cues.push(`told:${told[i]}`, `told:${told[i]}:${quality}`, `told:${told[i]}:${own}`, `told-next:${told[indices[k + 1] ?? -1] ?? '$'}:${told[i]}`);
    return cues;
  });
}

/** What is told of a block and the one before it: by these cues, pairs of labels are likely or not. */
export function pairCuesOf({ blocks }: Pick<Draft, 'blocks'>, indices: readonly number[]): Cues[] {
  return indices.map((i, k) => {
    const before = blocks[indices[k - 1] ?? -1];
    if (!before) return [];
    const block = blocks[i]!;
    const ruled = blocks.slice(indices[k - 1]! + 1, i).some(({ kind }) => kind === 'rule');
    const alike = before.kind === block.kind && before.mark.signature === block.mark.signature;
    return ['always', block.gap > 0 ? 'gap' : 'tight', ...(alike ? ['alike', block.kind === 'text' && block.mark.signature !== '' ? 'alike-marked' : 'alike-plain'] : ['unlike']), ...(ruled ? ['ruled'] : [])];
  });
}

function endOf(text: string): string {
  const last = text.trimEnd().slice(-1);
  if (/[:：]/.test(last)) return 'colon';
  if (/[,，、;；]/.test(last)) return 'comma';
  if (/[。.]/.test(last)) return 'stop';
  if (/[!！?？…]/.test(last)) return 'mark';
  if (/[)）\]】]/.test(last)) return endsSentence(text) ? 'stop-bracket' : 'bracket';
  return 'open';
}

/** How many places on the next true one is, Infinity where there is none; the own place does not count. */
function distances(is: readonly boolean[]): number[] {
  const found: number[] = [];
  let next = Infinity;
  for (let k = is.length - 1; k >= 0; k--) {
    found[k] = next;
    next = is[k] ? 1 : next + 1;
  }
  return found;
}

function distance(steps: number): string {
  return steps === Infinity ? '-' : step(steps, [1, 2, 3, 5, 9]);
}
