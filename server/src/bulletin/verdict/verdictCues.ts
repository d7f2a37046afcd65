import { shareOf, step } from '../labels/buckets.ts';
import type { Cues } from '../labels/cues.ts';
import { CONTACT, ISSUE, OWN_NOTICE, PERIODICAL } from '../readings/frame.ts';
import { blocksInStories, type Draft, type Reading } from '../readings/reading.ts';
import type { ItemEvidence } from '../readings/score.ts';
import type { Candidate } from '../slots/candidate.ts';
import { hanShare } from '../text/text.ts';
import { linkCues } from './linkCues.ts';
import { INLINE_CODE, LICENCE, MANUAL, PAPERS, softwareScore, SYNTAX, VERSION } from './otherPapers.ts';
import { sentenceCues } from './sentenceCues.ts';
import { sourceCues } from './sourceCues.ts';

/** What a document as a whole shows of being a bulletin or none; `stories`: what each story shows, `named`: what names its publisher. */
export function verdictCues(draft: Draft, reading: Reading, stories: readonly ItemEvidence[], named: readonly (Candidate | null)[]): Cues {
  const { blocks, evidence } = draft;
  const count = stories.length;
  const among = (is: (k: number) => boolean) => stories.filter((_, k) => is(k)).length / count;
  const heads = reading.items.map(({ head }) => (head[0] === undefined ? '' : blocks[head[0]]!.mark.heading));
  const texts = blocks.filter(({ kind }) => kind === 'text');
  const of = (form: RegExp) => texts.filter(({ text }) => form.test(text)).length / Math.max(1, texts.length);
  const inside = blocksInStories(draft, reading).filter(Boolean);
  const front = [...(draft.frontMatter?.values.values() ?? [])].map(({ value }) => value).join('\n');
  const top = [front, ...blocks.slice(0, 7).filter(({ kind }) => kind !== 'frontMatter').map(({ text }) => text.slice(0, 160))].join('\n');
  const end = blocks.slice(-6).map(({ text }) => text.slice(0, 300)).join('\n');
  const sourced = among((k) => stories[k]!.sources.length > 0);
  const publishers = new Set(blocks.flatMap((block, i) => [block.source, evidence.trailing[i], evidence.dateline[i]].flatMap((match) => (match?.publisher ? [block.text.slice(...match.publisher)] : []))));
  const cues = [
    'always',
    `stories:${step(count, [1, 2, 3, 5, 8, 15])}`,
    `sourced:${shareOf(sourced)}`, `named:${step(publishers.size, [0, 1, 2, 4, 8])}`,
    `origin:${shareOf(among((k) => stories[k]!.origin))}`, `linked:${shareOf(among((k) => stories[k]!.linked))}`,
    `lead:${shareOf(among((k) => stories[k]!.lead))}`, `body:${shareOf(among((k) => stories[k]!.body))}`,
    `sourced-linked:${shareOf(sourced)}:${shareOf(among((k) => stories[k]!.linked))}`,
    `sure:${step(reading.items.reduce((sum, { confidence = 1 }) => sum + confidence, 0) / count, [0.6, 0.75, 0.85, 0.93])}`,
    `covered:${step(inside.length / blocks.length, [0.3, 0.6, 0.8, 0.95])}`,
    `shaped:${shareOf(among((k) => evidence.headShaped[reading.items[k]!.head[0] ?? -1] === true))}`,
    `asking:${shareOf(heads.filter((head) => /[?？]$/.test(head)).length / count)}`,
    `sections:${step(reading.sections.length, [0, 1, 3, 6])}`,
    `periodical:${PERIODICAL.test(top) ? 1 : 0}:${ISSUE.test(top) ? 1 : 0}`,
    `notice:${OWN_NOTICE.test(end) || CONTACT.test(end) ? 1 : 0}`,
    `code:${step(blocks.filter(({ kind }) => kind === 'code' || kind === 'table' || kind === 'directive').length / blocks.length, [0, 0.05, 0.2])}`,
    `syntax:${step(of(SYNTAX), [0.05, 0.2, 0.4])}`,
    `inline-code:${step(of(INLINE_CODE), [0, 0.05, 0.15])}`,
    `licence:${step(of(LICENCE) * texts.length, [0, 1])}`,
    `manual:${step(texts.filter(({ text }) => MANUAL.test(text)).length, [0, 1, 2])}`,
    `versions:${step(texts.filter(({ text }) => VERSION.test(text)).length, [0, 1])}`,
    `clauses:${step(of(/^第\s?[一二三四五六七八九十百\d]{1,4}\s?[条章节]|^(?:article|section|clause)\s\d/i), [0, 0.05, 0.2])}`,
    `self:${step(of(/^我|[，。！？]我|\bI\b|\bmy\b/), [0.02, 0.1, 0.25])}`,
    `speech:${step(of(/^[“"「『]|^[—-]{1,2}\s?[A-Z“"]/), [0.02, 0.1, 0.25])}`,
    `dated:${step(of(/\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b/i), [0, 0.1, 0.3])}`,
    `addresses:${step(blocks.filter((_, i) => evidence.linked[i]).length / blocks.length, [0, 0.1, 0.3])}`,
    `quoted-lines:${step(of(/^>/), [0, 0.1])}`,
    `rows:${step(of(/\t|\S\s{3,}\S/), [0, 0.1, 0.4])}`,
    `tasks:${step(of(/^(?:[-*]\s)?\[[ xX]\]/), [0, 0.1])}`,
    `script:${hanShare(top) < 0.3 ? 'latin' : 'han'}`,
    ...sentenceCues(texts), ...linkCues(texts), ...sourceCues(draft, named),
  ];
  const hand = -1.6 + Math.min(sourced * count, 4) * 0.55 + among((k) => stories[k]!.sources.length > 0 || stories[k]!.origin) * 1.6 + among((k) => stories[k]!.lead) * 1.2 + among((k) => stories[k]!.linked) * 0.5
    + (PERIODICAL.test(top) ? 0.9 : 0) + (ISSUE.test(top) ? 0.7 : 0) + Math.min(count, 6) * 0.06 - softwareScore(draft);
  cues.push(`together:${step(hand, [-2.5, -1, -0.3, 0.3, 1, 1.7, 2.5, 3.5])}`);
  for (const [name, form] of PAPERS) if (form.test(top)) cues.push(`paper:${name}`);
  return cues;
}
