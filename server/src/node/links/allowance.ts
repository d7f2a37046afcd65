import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What of the user's own network may be asked. */
export interface Allowance {
  /** Whether any range is named: names of the private network must then be looked up to know. */
  readonly hasRanges: boolean;
  /** @param host in lower case, without final dot */
  allowsHost(host: string): boolean;
  allowsAddress(address: string): boolean;
}

type Range = readonly [base: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** Reads hosts (`wiki`, `wiki.corp.example`), addresses (`10.1.2.3`) and ranges (`10.1.0.0/16`, `fd00:12::/48`). What is none of them allows nothing. */
export function readAllowance(entries: readonly string[]): Allowance {
  const hosts = new Set<string>();
  const ranges: Range[] = [];
  for (const entry of entries) {
    const plain = entry.trim().toLowerCase().replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    const range = readRange(plain);
    if (range) ranges.push(range);
    else if (/^[\p{L}\p{N}_.-]+$/u.test(plain)) hosts.add(plain);
  }
  return {
    hasRanges: ranges.length > 0,
    allowsHost: (host) => hosts.has(host),
    allowsAddress: (text) => isIP(text) !== 0 && !text.includes('%') && ranges.some(([base, bits]) => isWithin(ipaddr.process(text), base, bits)),
  };
}

function readRange(entry: string): Range | null {
  const [address = '', bits] = entry.split('/', 2);
  const version = isIP(address);
  if (version === 0 || address.includes('%') || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
  const longest = version === 4 ? 32 : 128;
  const length = bits === undefined ? longest : Number(bits);
  return length > longest ? null : [ipaddr.parse(address), length];
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, base: ipaddr.IPv4 | ipaddr.IPv6, bits: number): boolean {
  return address.kind() === base.kind() && address.match(base, bits);
}
