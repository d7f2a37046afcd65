const ALLOWED = /[^\w.~:/?#[\]@!$&'()*+,;=%-]+|%(?![\da-fA-F]{2})/gu;
const WHOLE = /^https?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[[\da-fA-F:.]{2,45}\]|[\w.~!$&'()*+,;=%-]+)(?::\d{1,5})?(?:[/?#][\w.~:/?#@!$&'()*+,;=%-]*)?$/u;

/**
 * An address as a URI of RFC 3986 for formats that take nothing else: what a URI cannot have is percent-encoded, what it has stays
 * as it was. Null for what is no web address with its scheme.
 */
export function uriOf(url: string): string | null {
  const encoded = url.replace(/\s+/gu, '').replace(ALLOWED, encode);
  const [start, rest = ''] = cut(encoded, encoded.indexOf('#') + 1);
  // Only one # is a fragment's, and brackets belong to a host alone.
  const uri = start + rest.replaceAll('#', '%23');
  const [host, path = ''] = cut(uri, pathStart(uri));
  const whole = host + path.replace(/[[\]]/gu, encode);
  return WHOLE.test(whole) ? whole : null;
}

function cut(text: string, at: number): [string, string?] {
  return at > 0 ? [text.slice(0, at), text.slice(at)] : [text];
}

function pathStart(uri: string): number {
  const host = uri.indexOf('://') + 3;
  const path = uri.slice(host).search(/[/?#]/u);
  return path < 0 ? uri.length : host + path;
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[[\]]/gu, (bracket) => (bracket === '[' ? '%5B' : '%5D'));
}
