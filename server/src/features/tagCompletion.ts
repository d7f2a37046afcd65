import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { KnownTag } from '../annotations/vocabulary.ts';
import type { Position } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { DocumentLines } from './documentLines.ts';
import { within } from './documentLines.ts';

/** A line of tags that a bulletin prints; what has been typed of the last one is behind the last of its marks. */
const label = /^[\s>*•·-]{0,8}[【[（(]?(?:标签|標籤|关键词|關鍵詞|关键字|tags?|keywords?)[】\]）)]?\s{0,3}[:：]/iu;

/** Tags after the label of a line of tags (`标签：`, `Tags:`), those of the project first. */
export function tagCompletion(asked: Position, lines: DocumentLines, known: readonly KnownTag[], locale: Locale): CompletionItem[] {
  const position = within(lines, asked);
  const before = (lines[position.line] ?? '').slice(0, position.character);
  const labelled = label.exec(before.slice(0, 300));
  if (!labelled) return [];
  const from = Math.max(labelled[0].length, 1 + Math.max(...[...'，,、；;#＃ \u3000'].map((mark) => before.lastIndexOf(mark))));
  const there = new Set(before.slice(labelled[0].length, from).split(/[，,、；;#＃\s]+/u));
  const range = { start: { line: position.line, character: from }, end: position };
  return known
    .filter(({ value }) => !there.has(value))
    .map(({ value, description, uses }, order) => ({
      label: value,
      kind: 14 satisfies typeof CompletionItemKind.Keyword,
      detail: description ?? (uses > 0 ? message(locale, 'completion.tagUses', { count: uses }) : message(locale, 'completion.tag')),
      filterText: value,
      sortText: `3${String(order).padStart(4, '0')}`,
      textEdit: { range, newText: value },
    }));
}
