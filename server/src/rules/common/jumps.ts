import { fold } from '../../bulletin/text/text.ts';
import type { Article, Range } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';
import { lineOf, onLine } from './places.ts';

/** A line that says that a story goes on elsewhere, or comes from there. */
export interface Jump {
  readonly to: 'there' | 'here';
  readonly range: Range;
}

const BRACKETED = /[([【<]\s?(?:(?<here>上接|文接|continued from|cont(?:'|’)?d\.? from)|(?<there>下转|下轉|转|轉|continued on|cont(?:'|’)?d\.? on|continues on))\s?[^()[\]【】<>]{0,12}?(?:第?\s?[A-Za-z]?[\d一二三四五六七八九十]{1,3}\s?[版页頁]|(?:page\s|p\.\s?)[A-Z]?\d{1,3})\s?[)\]】>]/giu;
const ALONE = /^(?:(?<here>上接|continued from)|(?<there>下转|下轉|continued on))\s?(?:第?\s?[A-Za-z]?[\d一二三四五六七八九十]{1,3}\s?[版页頁]|page\s[A-Z]?\d{1,3})\.?$/iu;

/** The jump lines of an article, in order. */
export function jumpsOf(article: Article, document: RuleDocument): readonly Jump[] {
  const jumps: Jump[] = [];
  for (let line = article.range.start.line; line <= article.range.end.line; line++) {
    const printed = lineOf(document, line);
    if (!/[转轉接]|cont/iu.test(printed)) continue;
    const text = fold(printed);
    const indent = text.length - text.trimStart().length;
    const alone = ALONE.exec(text.trim());
    if (alone) jumps.push({ to: alone.groups?.['here'] ? 'here' : 'there', range: onLine(line, indent, indent + alone[0].length) });
    else for (const match of text.matchAll(BRACKETED)) jumps.push({ to: match.groups?.['here'] ? 'here' : 'there', range: onLine(line, match.index, match.index + match[0].length) });
  }
  return jumps;
}
