const ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^#]*)/i;

/**
 * What two addresses have in common that ask a server for the same thing: scheme and host in lower case, an empty path as `/`,
 * no fragment. All else stays as written, never decoded or encoded. A bare `www.` stands for `http://www.`.
 */
export function requestKey(address: string): string {
  const written = withScheme(address);
  const match = ADDRESS.exec(written);
  if (!match) return written;
  const [, scheme = '', authority = '', rest = ''] = match;
  const at = authority.lastIndexOf('@') + 1;
  return `${scheme.toLowerCase()}://${authority.slice(0, at)}${authority.slice(at).toLowerCase()}${rest.startsWith('/') ? '' : '/'}${rest}`;
}

/** An address as a browser's bar takes it: a bare `www.` begins with `http://`. */
export function withScheme(address: string): string {
  const written = address.trim();
  return /^www\./i.test(written) ? `http://${written}` : written;
}

/** The address that takes the place of one that has moved: the fragment that was written stays, unless the new one has its own. */
export function replacementOf(written: string, movedTo: string): string {
  const fragment = written.indexOf('#');
  return fragment < 0 || movedTo.includes('#') ? movedTo : movedTo + written.slice(fragment);
}
