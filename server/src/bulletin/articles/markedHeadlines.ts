import type { Block } from '../evidence/blocks.ts';
import { endOfSentence } from '../text/sentences.ts';
import { weight } from '../text/text.ts';

/** A headline that marks of its own set off from what stands around it: offsets into the block's text, or null. `plain` is that text folded and masked; the span is what may be headline. */
export type Piece = readonly [start: number, end: number] | null;

/**
 * `**headline.** text`, `**headline**：text`, `"title": "headline"`, `【headline】（来源：X）`, a link alone on the first line, `[headline](address)（英文）`, text behind
 * `**Place:**`. `leadTitles`: what stands in bold before a colon is what the document's stories are called.
 */
export function markedHeadline(block: Block, plain: string, [headingStart, end]: readonly [number, number], leadTitles: boolean): Piece {
  const heading = block.text.slice(headingStart, end);
  const bold = /^(\*\*|__)([^*_]{2,90}?)([.。:：]?)\1\s{0,2}(?=\S)/.exec(heading);
  if (bold && /[:：]/.test(bold[3]!) && (leadTitles || isShortLead(bold[2]!))) {
    if (leadTitles) return [headingStart + 2, headingStart + 2 + bold[2]!.length];
    const start = headingStart + bold[0].length;
    const text = plain.slice(start, headingStart + heading.length);
    return [start, start + beforeLink(block.folded.slice(start, headingStart + heading.length), endOfSentence(text))];
  }
  if (bold && /[.。]/.test(bold[3]!)) return [headingStart + 2, headingStart + 2 + bold[2]!.length + bold[3]!.length];
  if (bold && block.mark.link === null && /^[:：]/.test(heading.slice(bold[0].length)) && weight(bold[2]!) >= 12) return [headingStart + 2, headingStart + 2 + bold[2]!.length];
  const credited = /^(?:\*\*)?【([^【】]{4,90})】(?:\*\*)?\s?[（(](?:来源|來源|source|via)/i.exec(heading);
  if (credited) {
    const start = headingStart + heading.indexOf('【') + 1;
    return [start, start + credited[1]!.length];
  }
  const record = RECORD.exec(heading.slice(0, 600));
  if (record) {
    const start = headingStart + record.index + record[0].length - record[1]!.length - 1;
    return [start, start + record[1]!.length];
  }
  const link = /^\[([^\]]{4,})\]\([^()\s]*\)/.exec(heading);
  if (!link) return null;
  const rest = heading.slice(link[0].length);
  const endsLine = block.lines.length > 1 && Math.abs(block.lines[0]!.content.trimEnd().length - headingStart - link[0].length) <= 1;
  return endsLine || /^\s?[(（][^()（）]{1,12}[)）]$|^\s{0,3}<\w/.test(rest) ? [headingStart + 1, headingStart + 1 + link[1]!.length] : null;
}

/** `"title": "headline"`, as records are printed. */
const RECORD = /"(?:title|headline|标题|標題)"\s{0,2}:\s{0,2}"((?:[^"\\]|\\.){2,300})"/i;

/** A word or two before a colon, a place or a kind, and no headline. */
export function isShortLead(words: string): boolean {
  return weight(words) <= (/[\u4e00-\u9fff]/.test(words) ? 10 : 24);
}

/** Where a bracket with a link opens before the end, or the end. */
function beforeLink(text: string, end: number): number {
  const open = text.slice(0, end).search(/\s?(?<!\()\(+\[/);
  return open > 4 ? open : end;
}

/** Columns beyond which what follows a bracket is a text, even without a stop. */
const LONGEST_REST = 72;

/** `【headline】text`, `[headline](address) — text` and `**headline** text` in one paragraph; `tagNames`: the bracket holds a publisher. */
export function leadingHeadline(block: Block, [headingStart, end]: readonly [number, number], tagNames: boolean): Piece {
  const { tag } = block.mark;
  const heading = block.text.slice(headingStart, end);
  if (tag !== null && !tagNames && weight(tag) >= 14 && weight(heading) > weight(tag) && (/[。！？!?]|\.\s/.test(heading) || weight(heading) > LONGEST_REST)) {
    const at = block.folded.indexOf(tag);
    return [at, at + tag.length];
  }
  const long = /^(?:\*\*)?【([^【】]{6,90})】(?=[^。]{6,}[。！？])/.exec(heading);
  if (long && !/(?:訊|讯|电|電|报道|報道)$/.test(long[1]!)) {
    const start = headingStart + heading.indexOf('【') + 1;
    return [start, start + long[1]!.length];
  }
  const link = /^\[([^\]]{4,})\]\([^)]*\)\s*[—–:：(（|-]/.exec(heading);
  const listed = /^(?:bullet|num)/.test(block.mark.signature) ? /^\[(`?)([^\]`]{4,60})\1\]\([^)]*\)\s{1,3}(?=[\u4e00-\u9fff])/.exec(heading) : null;
  if (listed) return [headingStart + 1, headingStart + 1 + listed[1]!.length * 2 + listed[2]!.length];
  if (link) return [headingStart + 1, headingStart + 1 + link[1]!.length];
  const bold = /^(\*\*|__)([^*_]{4,90})\1/.exec(heading);
  return bold ? [headingStart + 2, headingStart + 2 + bold[2]!.length] : null;
}

/** The length of a headline that a space divides from its text in one line, neither stop nor comma before it, both behind; or that wide gaps divide from columns. */
export function spacedHeadline(plain: string): number {
  const gap = /^[^\s].{5,80}?(?=\s{3,}\S)/.exec(plain.slice(0, 120));
  if (gap && /[\u4e00-\u9fff]/.test(gap[0])) return gap[0].length;
  const match = /^([^\s，,。；;：:！？!?*]{8,24}(?:\s[^\s，,。；;：:！？!?*]{4,16})?)(?<=[\u4e00-\u9fff”」》])\s(?=[\u4e00-\u9fff]|\d{1,2}月)/.exec(plain.slice(0, 60));
  if (!match || !/^[\u4e00-\u9fff“「《]/.test(match[1]!)) return plain.length;
  const rest = plain.slice(match[0].length);
  return weight(rest) >= 50 && /[，,]/.test(rest) && /。/.test(rest) ? match[1]!.length : plain.length;
}
