import { sentenceOf } from '../links/sentences.ts';
import { type Locale, tell } from '../messages/messages.ts';
import type { LinkLookup } from '../rules/rule.ts';
import type { ExportExtras } from './annotatedJson.ts';

/** What is known of addresses, as exports say it in the reader's language. */
export function linkStates(links: LinkLookup, locale: Locale): NonNullable<ExportExtras['statusOf']> {
  return (url) => {
    const status = links.statusOf(url);
    return status ? { outcome: status.outcome, status: status.status, cause: tell(locale, sentenceOf(status)), checkedAt: status.checkedAt } : null;
  };
}
