import type { Article, Link, Range } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';
import { sourceLinks } from './addresses.ts';
import { lineOf } from './places.ts';

/** Nothing, or a label, stands before an address that is no part of a sentence. */
const LABEL = /^[\s\-*•>·]*(?:(?:\*\*)?[^\s。，；,;]{0,12}(?:\*\*)?\s?[:：](?:\*\*)?\s*)?[<（(【[]?$/u;
const MARKS = /^[\s。．.，,；;、：:！!？?>）)】\]]*$/u;

/** Whether an address has its line, or lines, to itself, a label and punctuation aside. */
export function standsAlone({ start, end }: Range, document: RuleDocument): boolean {
  return LABEL.test(lineOf(document, start.line).slice(0, start.character)) && MARKS.test(lineOf(document, end.line).slice(end.character));
}

/** Units between a headline and the address set behind it: `](`, `: `. */
const BEHIND = 4;

/** The addresses that are the story's own: called, set as its headline's, or alone on a line. One in a sentence is the sentence's. */
export function ownLinks(article: Article, document: RuleDocument): readonly Link[] {
  return sourceLinks(article).filter((link) => link.callRange !== null || isHeadlines(link, article, document) || standsAlone(link.range, document));
}

function isHeadlines({ range: { start } }: Link, { headlineRange }: Article, document: RuleDocument): boolean {
  if (headlineRange === null || start.line < headlineRange.start.line || start.line > headlineRange.end.line) return false;
  // A link of some of its words is the sentence's.
  if (/[^[]\[/u.test(lineOf(document, start.line).slice(headlineRange.start.character, start.character))) return false;
  return start.line < headlineRange.end.line || start.character - headlineRange.end.character <= BEHIND;
}
