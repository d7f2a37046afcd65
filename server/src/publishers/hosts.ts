import { getDomain } from 'tldts-icann';
import { fold } from '../bulletin/text/text.ts';

/** The host of an address: lower case, without user, port and final dot; empty where the text is no address. */
export function hostOfAddress(address: string): string {
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#\\]*)|^([^/?#\\]+)/i.exec(fold(address).trim());
  const host = (authority?.[1] ?? authority?.[2] ?? '').replace(/^.*@/, '');
  return plainHost(host);
}

/** A host as hosts are compared: lower case, half-width, without port and final dot. */
export function plainHost(host: string): string {
  return host.normalize('NFKC').trim().toLowerCase().replace(/:\d*$/, '').replace(/(?<!\.)\.+$/, '');
}

/**
 * The part of a host that somebody registered, by the public suffix list: `sina.com.cn` of `finance.sina.com.cn`.
 * The host itself where it has none: an IP address, a name of an intranet, a public suffix.
 */
export function registrableDomain(host: string): string {
  const plain = plainHost(host);
  return getDomain(plain, { extractHostname: false, validateHostname: false }) ?? plain;
}

/** The host and every domain above it, the host first: `a.b.cn`, `b.cn`, `cn`; an IP address is not taken apart. */
export function domainsAbove(host: string): string[] {
  const plain = plainHost(host);
  if (plain === '') return [];
  if (/^[\d.]+$|[:[]/.test(plain)) return [plain];
  const labels = plain.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
