import { ISSUE, PERIODICAL } from './readings/frame.ts';
import type { Reason } from './model.ts';
import type { Draft, Reading } from './readings/reading.ts';
import { weighItems } from './readings/score.ts';
import { hanShare } from './text/text.ts';

export interface Verdict {
  readonly isBulletin: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Below it the detector is silent. */
const THRESHOLD = 0.5;

/** How sure it is that this is a bulletin at all, from what the best reading explains. */
export function judge(draft: Draft, reading: Reading | null, decided: boolean | undefined): Verdict {
  const { confidence, reasons } = weigh(draft, reading);
  return { isBulletin: decided ?? confidence >= THRESHOLD, confidence: decided === undefined ? confidence : decided ? 1 : 0, reasons };
}

function weigh(draft: Draft, reading: Reading | null): { confidence: number; reasons: Reason[] } {
  if (!reading || reading.items.length === 0) return { confidence: 0, reasons: [{ code: 'bulletin.no-stories' }] };
  if (reading.name === 'saved page') return { confidence: 0.9, reasons: [{ code: 'bulletin.front-matter' }] };
  const stories = weighItems(draft, reading);
  const count = stories.length;
  const sourced = stories.filter((story) => story.sources.length > 0 || story.origin).length;
  const linked = stories.filter((story) => story.linked).length;
  const leads = stories.filter((story) => story.lead).length;
  const masthead = mastheadScore(draft);
  const code = draft.blocks.filter((block) => block.kind === 'code' || block.kind === 'table' || block.kind === 'directive').length / draft.blocks.length;
  let score = -1.6;
  score += Math.min(sourced, 4) * 0.55 + (sourced / count) * 1.6;
  score += (leads / count) * 1.2 + (linked / count) * 0.5 + masthead;
  score += Math.min(count, 6) * 0.06;
  if (count < 2) score -= 3;
  score -= code * 2 + softwareScore(draft);
  return { confidence: 1 / (1 + Math.exp(-score * 1.6)), reasons: [{ code: 'bulletin.reading', detail: reading.name }, { code: 'bulletin.sourced', detail: `${sourced}/${count}` }] };
}

/** What the papers of software have and news has not: licence terms, versions as headings, code in the sentences. */
function softwareScore(draft: Draft): number {
  const { blocks } = draft;
  const sample = blocks.slice(0, 400);
  const licences = sample.filter((block) => /licensed under|all rights reserved|without warranty|permission is hereby granted|redistribution and use|\bcopyright \(c\)/i.test(block.text)).length;
  const versions = sample.filter((block) => VERSION.test(block.text)).length;
  const code = sample.filter((block) => /(?<![\w`])`[^`_ ][^`]*`(?![_\w])|\w\(\)|=>|npm (?:i|install)\b/.test(block.text)).length / sample.length;
  const syntax = sample.filter((block) => /[{};\[(]$|^[}\])]|^\s*"[^"]+":/.test(block.text)).length / sample.length;
  return (syntax > 0.4 ? 3 : 0) + Math.min(3, licences) + (versions >= 2 ? 2.5 : 0) + Math.min(2.5, Math.max(0, code - 0.08) * 9);
}

/** A heading, or the whole line, that is a version. */
const VERSION = /^(?:#{1,4}\s|[*=-]\s|\*\*)?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-[\w.]+)?\]?(?:\(https?:[^)]*\))?\s?(?:$|[-–—/(,:*]|\d{4})/i;

/** 0 to 1.6: does the top name a periodical and its issue? */
function mastheadScore(draft: Draft): number {
  const front = [...(draft.frontMatter?.values.values() ?? [])].map(({ value }) => value).join('\n');
  const top = [front, ...draft.blocks.slice(0, 6).filter((block) => block.kind !== 'frontMatter').map((block) => block.text.slice(0, 120))].join('\n');
  return (PERIODICAL.test(top) ? 0.9 : 0) + (ISSUE.test(top) ? 0.7 : 0);
}

/** BCP 47 tag of the text's language, told by its script. */
export function languageOf(draft: Draft): string {
  const sample = draft.blocks.slice(0, 60).map((block) => block.text.slice(0, 200).replace(/https?:\S+/g, '')).join(' ');
  if (sample.trim() === '') return 'und';
  if (hanShare(sample) < 0.12) return /[a-z]{3}/i.test(sample) ? 'en' : 'und';
  const traditional = sample.match(/[國會學實說這為時們對來產發經體與後還過點關報電網長門開問題動員專業華東區個]/g)?.length ?? 0;
  const simplified = sample.match(/[国会学实说这为时们对来产发经体与后还过点关报电网长门开问题动员专业华东区个]/g)?.length ?? 0;
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
