import type { AddressMatch } from './findAddresses.ts';
import { scanLinks } from './scanLinks.ts';

/** A line that says where a reference points. */
export interface Definition {
  /** What refers to it, in lower case and with single spaces. */
  readonly label: string;
  /** Null where the address stands on the next line. */
  readonly address: AddressMatch | null;
}

/** `[1]: https://…`, `[1] https://…` */
const BRACKETED = /^\[([^\]]{1,60})\]:?\s+<?(?:https?:\/\/|www\.)\S/i;
/** `[1]: htp:/…`: a definition whose address nobody can open */
const BROKEN = /^\[([^\]]{1,60})\]:\s+[a-z]{2,6}[:;.：]?\/{1,3}\S/i;
/** `1) https://…`, and nothing behind it */
const NUMBERED = /^\(?(\d{1,3})[).、:]\s?<?https?:\/\/\S+$/i;
/** `.. _name: https://…`, or the address on the next line */
const NAMED = /^\.\.\s+_(?:`([^`]{1,200})`|([^:]{1,200})):(?:\s+\S+)?$/;

/** The definition that a line is, or null. */
export function readDefinition(line: string): Definition | null {
  const match = BRACKETED.exec(line) ?? BROKEN.exec(line) ?? NUMBERED.exec(line) ?? NAMED.exec(line);
  const label = match?.[1] ?? match?.[2];
  return label === undefined ? null : { label: labelOf(label), address: scanLinks(line).links[0] ?? null };
}

/** A label as labels are compared. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
