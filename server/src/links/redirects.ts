import type { Hop } from './exchange.ts';

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

function partsOf(address: string): Parts {
  const [, scheme = '', authority = '', path = '', query = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  return { scheme: scheme.toLowerCase(), host: authority.toLowerCase(), path: path === '' ? '/' : path, query };
}

/** Whether every redirect says that it holds for good. */
export function areForGood(hops: readonly Hop[]): boolean {
  return hops.length > 0 && hops.every(({ status }) => status === 301 || status === 308);
}

/** How much two addresses differ: only in `http` and `https`, also in a final slash, also in `www.`, or altogether. */
export function changeBetween(from: string, to: string): 'scheme' | 'slash' | 'host' | 'address' {
  const [a, b] = [partsOf(from), partsOf(to)];
  const rest = ({ path, query }: Parts) => path.replace(/\/$/, '') + query;
  if (rest(a) !== rest(b) || a.host.replace(/^www\./, '') !== b.host.replace(/^www\./, '')) return 'address';
  if (a.host !== b.host) return 'host';
  return a.path === b.path ? 'scheme' : 'slash';
}

/** Whether an address is a site's front page. */
export function isHomePage(address: string): boolean {
  const { path, query } = partsOf(address);
  return query === '' && /^\/(?:(?:index|default|home|main)(?:\.\w{1,5})?\/?)?$/i.test(path);
}

/** Whether an address is surely that of a page below the front page, such as an article's: a path of two parts, or a file, or with an id. */
export function isDeepPage(address: string): boolean {
  const { path, query } = partsOf(address);
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (/^(?:index|default|home|main)(?:\.\w{1,5})?$/i.test(last) && query === '') return parts.length > 2;
  return parts.length > 1 || /\.(?:s?html?|php|aspx?|jsp|pdf)$/i.test(last) || (/\d{4}/.test(last) && last.length > 8) || /[?&]\w{0,12}id=\w/i.test(query);
}

/** Whether an address is that of a page where one signs in or agrees to something, and another one is not. */
export function leadsToLogin(from: string, to: string): boolean {
  return isLogin(to) && !isLogin(from);
}

function isLogin(address: string): boolean {
  const { host, path } = partsOf(address);
  return /^(?:login|signin|passport|sso|auth|accounts?|consent|idp|cas)\./.test(host) || /\/(?:(?:user|account|member|wp-)?login|log-in|sign-?in|logon|sso|consent|passport)(?:\.\w{1,5})?(?:\/|$)/i.test(path);
}

/** The host of an address, without port. */
export function hostIn(address: string): string {
  return partsOf(address).host.replace(/^.*@/, '').replace(/:\d*$/, '');
}
