import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Addresses that look public and only answer inside a cloud, to its machines. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

/** What is given out to the internet at large: outside of it an IPv6 address is not public, whatever else it is. */
const GLOBAL = ipaddr.IPv6.parse('2000::');
const NAT64 = ipaddr.IPv6.parse('64:ff9b::');

/**
 * Whether an IP address is of the public internet: not loopback, private, link-local, of a provider's own network, multicast,
 * reserved or for documentation, and no IPv6 form of an IPv4 address that is. What is no address, or names a zone, is not public.
 */
export function isPublicAddress(text: string): boolean {
  // `::1.2.3.4`, which the library takes for the mapped form, is an older one that nobody routes.
  if (isIP(text) === 0 || text.includes('%') || /^::\d+\./.test(text)) return false;
  const address = ipaddr.parse(text);
  return address.kind() === 'ipv4' ? isPublic4(address as ipaddr.IPv4) : isPublic6(address as ipaddr.IPv6);
}

function isPublic4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !METADATA.has(address.toString());
}

function isPublic6(address: ipaddr.IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublic4(address.toIPv4Address());
  // In networks without IPv4 of their own, names resolve to these.
  if (address.match(NAT64, 96)) return isPublic4(lastFour(address));
  return address.match(GLOBAL, 3) && address.range() === 'unicast' && (!isIsatap(address) || isPublic4(lastFour(address)));
}

function isIsatap({ parts }: ipaddr.IPv6): boolean {
  const [high = 0, low = 0] = parts.slice(4);
  return low === 0x5efe && (high & 0xfdff) === 0;
}

function lastFour(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** Whether an address is link-local or a cloud's metadata, which no name may stand for, not even one that is allowed. */
export function isLinkLocal(text: string): boolean {
  if (isIP(text) === 0) return true;
  const address = ipaddr.process(text);
  return address.range() === 'linkLocal' || METADATA.has(address.toString());
}
