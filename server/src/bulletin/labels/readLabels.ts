import type { Block } from '../evidence/blocks.ts';
import { CLOSED } from '../readings/closedReading.ts';
import type { Draft, Item, Reading, SectionHead } from '../readings/reading.ts';
import { scoreReading } from '../readings/score.ts';
import { closesSection, mergeSubheads, sectionName, sourceUnder } from '../readings/segment.ts';
import { withWrappedLead } from '../readings/wrappedLead.ts';
import { bare, endsSentence } from '../text/text.ts';
import { withConsensus } from './consensus.ts';
import { cuesOf, labelledBlocks, pairCuesOf } from './cues.ts';
import { type Looks, looksOf } from './looks.ts';
import { ABOVE, BODY, HEADLINE, marginals, MORE, OUTSIDE, SECTION, type Scores, START } from './model.ts';
import { keepsPins, pinned } from '../styles/pins.ts';
import { chooseRival } from './rivals/chooseRival.ts';
import { scoresOf, type Weights } from './weights.ts';

/** The name of this reading. */
export const LABELLED = 'labels';

/** So few blocks show no habits that could be weighed: where the user says that it is a bulletin, the reading that finds more is kept. */
const FEW = 12;

/** In wrapped text, a reading of stories that end at their sources is kept where it has so many of them, is worth so much for each and begins so many in the same place: it knows more of them. */
const [MANY, WORTH, SAME] = [5, 0.8, 0.7];

/**
 * The reading that learnt weights prefer. Every block gets a label, the best of all sequences of labels for the whole document; the
 * reading that the document's own regularities suggest is among the cues. `isTold`: the user says that it is a bulletin.
 */
export function readLabels(draft: Draft, suggested: Reading | null, weights: Weights, isTold = false): Reading | null {
  const indices = labelledBlocks(draft);
  const looks = looksOf(draft, indices);
  const scores = labelScores(draft, suggested, weights, indices, looks);
  const chosen = chooseRival(draft, indices, looks, scores, weights.rivals);
  const labels = withBodies(draft, indices, chosen.labels);
  const sure = marginals(chosen.scores).labels;
  const reading = readingOf(draft, indices, labels, sure, suggested);
  if (isTold && suggested && keepsPins(draft, suggested) && indices.length <= FEW && suggested.items.length > reading.items.length) return suggested;
  if (suggested?.name === CLOSED && keepsPins(draft, suggested) && isTrusted(draft, suggested) && shared(suggested, reading) >= SAME) return suggested;
  return reading.items.length === 0 ? null : withWrappedLead(draft, draft.style?.headlines ? reading : mergeSubheads(draft, reading));
}

/** What speaks for each label of each block: its cues, what was pinned, and what is said of blocks that look like it. */
export function labelScores(draft: Draft, suggested: Reading | null, weights: Pick<Weights, 'unary' | 'pair'>, indices: readonly number[], looks: Looks): Scores {
  return withConsensus(pinned(draft, indices, scoresOf(weights, cuesOf(draft, suggested, indices, looks), pairCuesOf(draft, indices))), [openedClasses(draft, indices, looks.classes), textsOf(draft, indices)]);
}

/** Under a Markdown heading that is a headline, and has nothing to tell yet, a paragraph is its text and no remark beside the stories. */
function withBodies({ blocks }: Draft, indices: readonly number[], labels: readonly number[]): number[] {
  const given = [...labels];
  labels.forEach((label, k) => {
    if (label !== HEADLINE || blocks[indices[k]!]!.mark.level === 0) return;
    let next = k + 1;
    while (labels[next] === MORE || (labels[next] === BODY && !isParagraph(blocks[indices[next]!]!))) next++;
    if (labels[next] === OUTSIDE && isParagraph(blocks[indices[next]!]!)) given[next] = BODY;
  });
  return given;
}

function isParagraph({ kind, text, mark }: Block): boolean {
  return kind === 'text' && mark.signature === '' && endsSentence(text);
}

function readingOf(draft: Draft, indices: readonly number[], labels: readonly number[], sure: readonly Float64Array[], suggested: Reading | null): Reading {
  const told = new Map(suggested?.items.flatMap((item) => (item.head[0] === undefined ? [] : [[item.head[0], item.by]])));
  const sections: SectionHead[] = [];
  const items: Item[] = [];
  let section: number | null = null;
  let open = false;
  /** The highest rank of headings in the section so far. */
  let highest: number | null = null;
  const extend = (i: number, change: (last: Item) => Item) => {
    items.push({ ...change(items.pop()!), to: i });
    if (section !== null) sections[section] = { ...sections[section]!, to: i };
  };
  const endWith = (sureness: number) => {
    const last = items.pop()!;
    items.push({ ...last, confidence: (last.confidence ?? 1) * sureness });
  };
  labels.forEach((best, k) => {
    const i = indices[k]!;
    // `Staff report:` opens the text of the headline above it.
    const label = (best === START || best === HEADLINE) && opensReport(draft, i) && (labels[k - 1] === HEADLINE || labels[k - 1] === MORE) ? BODY : best;
    const { mark } = draft.blocks[i]!;
    const confidence = sure[k]![best]!;
    const head = { head: [i], by: told.get(i) ?? (mark.signature === '' ? 'short' : mark.signature) };
    const goesOn = label === MORE || label === BODY || (labels[k - 1] === ABOVE && label !== OUTSIDE);
    // How sure it is that the story above ends here.
    if (open && !goesOn) endWith(confidence);
    if (label === SECTION) {
      section = sections.length;
      sections.push({ blocks: [i], name: sectionName(draft.blocks[i]!), to: i, source: sourceUnder(draft, i, draft.blocks.length - 1), confidence });
      highest = null;
    } else if (label === HEADLINE && labels[k - 1] === ABOVE) {
      extend(i, (last) => ({ ...last, ...head }));
    } else if (label === HEADLINE || label === START || (label === ABOVE && labels[k - 1] !== ABOVE)) {
      if (section !== null && closesSection(draft, sections[section]!, i, highest)) section = null;
      if (section !== null) highest = Math.min(highest ?? mark.level, mark.level);
      const begun = draft.evidence.continued[i] ? { head: [], by: 'jump' } : label === HEADLINE ? head : { head: [], by: 'start' };
      items.push({ ...begun, from: i, to: i, section, confidence });
      if (section !== null) sections[section] = { ...sections[section]!, to: i };
    } else if (open && (label === MORE || label === BODY || label === ABOVE)) {
      extend(i, (last) => (label === MORE ? { ...last, head: [...last.head, i] } : last));
    }
    open = label !== OUTSIDE && label !== SECTION;
  });
  return { name: LABELLED, items, sections, headProbabilities: new Map(indices.map((i, k) => [i, opensReport(draft, i) ? 0 : opensReport(draft, indices[k + 1]) && labels[k] === HEADLINE ? 1 : sure[k]![HEADLINE]!])) };
}

/** `Staff report:` and the like, on a line that nothing marks: no headline, and the line above it is one where it is read so. */
function opensReport({ blocks, evidence }: Draft, i: number | undefined): boolean {
  return i !== undefined && evidence.ownReport[i] === true && blocks[i]!.mark.signature === '';
}

/** The class of each block, parted by how its text opens: what opens a story is not like what goes on with one. */
function openedClasses({ evidence }: Draft, indices: readonly number[], classes: readonly string[]): string[] {
  return indices.map((i, k) => [classes[k]!, ...(['continued', 'dateline', 'ownReport', 'lead'] as const).filter((name) => evidence[name][i])].join(' '));
}

/** The whole text of each block that is more than a sign: what returns word for word is the same each time. */
function textsOf({ blocks }: Draft, indices: readonly number[]): (string | null)[] {
  return indices.map((i) => {
    const words = bare(blocks[i]!.text);
    return words.length >= 2 ? words : null;
  });
}

function isTrusted(draft: Draft, closed: Reading): boolean {
  return draft.layout.wrapWidth !== null && closed.items.length >= MANY && scoreReading(draft, closed) >= WORTH * closed.items.length;
}

/** The share of one reading's stories that begin where stories of the other do. */
function shared(one: Reading, other: Reading): number {
  const starts = new Set(other.items.map(({ from }) => from));
  return one.items.filter(({ from }) => starts.has(from)).length / Math.max(1, one.items.length);
}
