import type { MarkupContent } from 'vscode-languageserver-types';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
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

/** The cards one under the other, as Markdown in which the document's words are escaped, or as plain text; labelled as the language does. */
export function showCards(cards: readonly Card[], kind: CardKind, locale: Locale): MarkupContent {
  const shown = cards.map((card) => (kind === 'markdown' ? asMarkdown(card, locale) : asText(card, locale)));
  return { kind, value: shown.join(kind === 'markdown' ? '\n\n---\n\n' : '\n\n') };
}

function asMarkdown({ title, rows }: Card, locale: Locale): string {
  const items = rows.map(({ label, value, isAddress }) => `- ${labelled(escapeMarkdown(label), value && (isAddress ? linkMarkdown(value) : escapeMarkdown(value)), locale)}`);
  return [`**${escapeMarkdown(title)}**`, '', ...items].join('\n').trim();
}

function asText({ title, rows }: Card, locale: Locale): string {
  return [shortened(title), ...rows.map(({ label, value }) => shortened(labelled(label, value, locale)))].join('\n');
}

function labelled(label: string, value: string, locale: Locale): string {
  return value === '' ? label : message(locale, 'card.row', { label, value });
}
