import type { Article } from '../../bulletin/model.ts';
import type { RuleContext } from '../rule.ts';

/** Labels by which records and letters tell who wrote them. */
const WRITER = /^\s*(?:authors?|sender|by|from|reference|作者|记者|供稿|报道|撰文|文)\s?[:：]\s*\S/iu;

/** What may stand around a name that has its line to itself. */
const AROUND = /^[\s>*_·•—–()（）【】[\]《》-]+|(?<![\s*_·•—–()（）【】[\]《》.。-])[\s*_·•—–()（）【】[\]《》.。-]+$/gu;

/** Columns beyond which no line is a name alone. */
const LONGEST_NAME = 24;

/** Whether a story says who it is from in a way that is no source line: by a label, or by a known publisher's name alone on a line. */
export function namesSomebody({ range }: Article, { document, publishers }: RuleContext): boolean {
  return document.lines.slice(range.start.line, range.end.line + 1).some((line) => {
    if (WRITER.test(line)) return true;
    // Without its spaces it is one name or none; a row of a table that begins with one is none.
    const name = line.length <= LONGEST_NAME * 2 ? line.replace(AROUND, '').replace(/\s+/gu, '') : '';
    return name.length >= 2 && name.length <= LONGEST_NAME && publishers.hostsOf(name).length > 0;
  });
}
