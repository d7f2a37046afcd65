import { refusal, type Refusal } from '../../links/refusal.ts';
import { withScheme } from '../../links/requestKey.ts';

/** Ports of other services, which browsers do not open for HTTP (the Fetch Standard's list). */
const BAD_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123,
  135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995,
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** An address as it may be asked, without fragment, or why it may not: it is none, is not of the web, carries a name or password, or has a port of another service. */
export function readAddress(written: string, base?: URL): URL | Refusal {
  const text = base ? written : withScheme(written);
  if (!URL.canParse(text, base?.href)) return refusal('malformed');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refusal('refused-scheme');
  if (url.username !== '' || url.password !== '') return refusal('refused-credentials');
  if (url.port !== '' && BAD_PORTS.has(Number(url.port))) return refusal('refused-port', { port: url.port });
  url.hash = '';
  return url;
}

/** The host of an address as names and addresses are compared: without brackets and final dot. */
export function plainHostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
