import type { CompletionItem } from 'vscode-languageserver-types';
import type { PublisherLookup } from '../rules/rule.ts';
import type { CardKind } from './card.ts';
import { showCards } from './card.ts';
import type { CompletionData } from './completion.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';

/** The item with what is known of its publisher: its hosts. */
export function resolveCompletion(item: CompletionItem, data: CompletionData, publishers: PublisherLookup, locale: Locale, kind: CardKind): CompletionItem {
  const hosts = publishers.hostsOf(data.publisher);
  if (hosts.length === 0) return item;
  const rows = [{ label: message(locale, 'hover.home'), value: hosts.join(' · ') }];
  return { ...item, documentation: showCards([{ title: data.publisher, rows }], kind, locale) };
}
