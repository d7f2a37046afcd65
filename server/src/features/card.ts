import type { MarkupContent } from 'vscode-languageserver-types';
import { escapeMarkdown, linkMarkdown, shortened } from './markdown.ts';

/** One thing that a card says; the label is ours, the value may be the document's. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  /** Whether the value is an address to follow. */
  readonly isAddress?: boolean;
}

/** What a hover shows: a title and what is known of it. */
export interface Card {
  readonly title: string;
  readonly rows: readonly CardRow[];
}

/** How a client shows text. */
export type CardKind = MarkupContent['kind'];

/** The cards one under the other, as Markdown in which the document's words are escaped, or as plain text. */
export function showCards(cards: readonly Card[], kind: CardKind): MarkupContent {
  return { kind, value: cards.map(kind === 'markdown' ? asMarkdown : asText).join(kind === 'markdown' ? '\n\n---\n\n' : '\n\n') };
}

function asMarkdown({ title, rows }: Card): string {
  const items = rows.map(({ label, value, isAddress }) => `- ${escapeMarkdown(label)}${value && `: ${isAddress ? linkMarkdown(value) : escapeMarkdown(value)}`}`);
  return [`**${escapeMarkdown(title)}**`, '', ...items].join('\n').trim();
}

function asText({ title, rows }: Card): string {
  return [shortened(title), ...rows.map(({ label, value }) => shortened(value === '' ? label : `${label}: ${value}`))].join('\n');
}
