import { targetOf } from '../bulletin/text/addresses.ts';
import { fold } from '../bulletin/text/text.ts';

const ADDRESS = /^(?:([a-z][a-z0-9+.-]*):)?\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i;

/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_.*|spm(?:_id_from)?|scm|from|isappinstalled|share_.*|sharer_.*|shareuid|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|_hs(?:enc|mi)|cmp(?:id)?|ocid|smid|ref_src|ref_url|vd_source|bd_vid|wfr|tracker_u)$/i;

/** Hosts that write much more than that into an address: what alone tells their stories apart. */
const TELLING: Readonly<Record<string, RegExp>> = { 'mp.weixin.qq.com': /^(?:__biz|mid|idx|sn|appmsgid|itemidx|sign)$/ };

/**
 * An address without what varies between copies of it, for comparing: scheme and host in lower case, `http` as `https`,
 * without default port, fragment, tracking parameters and final slash. Path and parameters stay as written, never decoded.
 * A fragment that is a route of the site (`#/…`, `#!…`) stays too. What is no address comes back as it is.
 */
export function canonicalAddress(address: string): string {
  const plain = targetOf(fold(address).trim());
  const match = ADDRESS.exec(/^www\./i.test(plain) ? `http://${plain}` : plain);
  if (!match) return plain;
  const [, written = '', authority = '', path = '', query = '', fragment = ''] = match;
  const scheme = written.toLowerCase();
  const host = plainAuthority(scheme, authority);
  const telling = TELLING[host];
  const kept = query
    .split('&')
    .filter((parameter) => {
      const name = parameter.split('=', 1)[0] ?? '';
      return name !== '' && (telling && query.includes('sn=') ? telling.test(name) : !TRACKING.test(name));
    });
  const route = /^[!/]/.test(fragment) ? `#${fragment}` : '';
  const parameters = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${scheme === 'http' || scheme === '' ? 'https' : scheme}://${host}${path.replace(/(?<!\/)\/+$/, '')}${parameters}${route}`;
}

function plainAuthority(scheme: string, authority: string): string {
  const at = authority.lastIndexOf('@') + 1;
  const port = /^https?$|^$/.test(scheme) ? /\.?(?::0*(?:80|443)?)?$/ : /\.?:?$/;
  return authority.slice(0, at) + authority.slice(at).toLowerCase().replace(port, '');
}

/** Whether a canonical address leads to one story, not to a site's front page. */
export function leadsToStory(canonical: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]./.test(canonical);
}
