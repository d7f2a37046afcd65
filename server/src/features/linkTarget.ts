import { targetOf } from '../bulletin/text/addresses.ts';

/**
 * What a browser is to open for an address as the document writes it; null for what is no web address.
 * Editors also follow `command:` links, so nothing but http and https may leave here.
 */
export function linkTarget(url: string): string | null {
  const address = targetOf(url.replace(/\s+/gu, ''));
  if (/^https?:\/\/[^/]/iu.test(address)) return address;
  if (/^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}(?:[/?#]|$)/u.test(address)) return `https://${address}`;
  return null;
}
