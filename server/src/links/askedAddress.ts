import { targetOf } from '../bulletin/text/addresses.ts';

/**
 * What a server is asked for where a bulletin writes an address: as a browser reads it, and whole where it is broken over lines. Null
 * for what no browser could open; that is a fault of the text, and told as one.
 */
export function askedAddress(url: string): string | null {
  const target = targetOf(url).replace(/\s+/gu, '');
  return /^(?:https?:\/\/|www\.)[^/\s]/iu.test(target) ? target : null;
}
