import type { Diagnostic } from 'vscode-languageserver';
import { fnv1a64 } from '../exports/fnv1a64.ts';
import { diagnostic } from '../features/diagnostics.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import type { Locale } from '../messages/messages.ts';
import type { Finding } from '../rules/rule.ts';
import type { ClientTraits } from './clientTraits.ts';
import { rulePages } from './rulePages.ts';

/** What was found in a document, as the client is to see it. */
export interface Found {
  /** Another one wherever the list is another one to the client. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** The text in which something was found. */
export interface FoundIn {
  readonly uri: string;
  readonly lines: DocumentLines;
  /** Another one wherever other documents have changed. */
  readonly revision: number;
}

/** What is found where nothing is. */
export const nothing: Found = { resultId: 'none', items: [] };

/** Findings as the client is to see them. */
export function foundIn(document: FoundIn, findings: readonly Finding[], { locale, positionEncoding }: Pick<ClientTraits, 'locale' | 'positionEncoding'>): Found {
  if (findings.length === 0) return nothing;
  const shown = findings.map((finding) => shownAs(finding, locale, document.uri));
  const items = shown.map(({ item }) => item);
  const columns = positionEncoding === 'utf-16' ? '' : columnsOf(items, document);
  return { resultId: fnv1a64(shown.map(({ print }) => print).join('') + columns), items };
}

interface Shown {
  readonly locale: string;
  readonly uri: string;
  readonly item: Diagnostic;
  /** Another one for what is another thing to the client. */
  readonly print: string;
}

/** A finding is a value, and most of them are the same after an edit: what the client is told of it, and its print, are made once. */
const shownFindings = new WeakMap<Finding, Shown>();

function shownAs(finding: Finding, locale: Locale, uri: string): Shown {
  const known = shownFindings.get(finding);
  if (known?.locale === locale && known.uri === uri) return known;
  const item = diagnostic(finding, { locale, uri, pages: rulePages });
  const shown = { locale, uri, item, print: fnv1a64(JSON.stringify(item)) };
  shownFindings.set(finding, shown);
  return shown;
}

/** All that was found, or that it is what the client knows by that id. */
export function report({ resultId, items }: Found, previous: string | undefined) {
  return resultId === previous ? { kind: 'unchanged' as const, resultId } : { kind: 'full' as const, resultId, items: [...items] };
}

/** What else the columns depend on for a client that does not count as we do: the words of the lines. */
function columnsOf(items: readonly Diagnostic[], { uri, lines, revision }: FoundIn): string {
  const related = items.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location));
  const ranges = [...items, ...related.filter((location) => location.uri === uri)].map(({ range }) => range);
  const words = new Set(ranges.flatMap(({ start, end }) => [lines[start.line], lines[end.line]]));
  return [...words, related.some((location) => location.uri !== uri) ? revision : ''].join('\n');
}
