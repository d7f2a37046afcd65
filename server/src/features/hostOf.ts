/** The host that an address names, in lower case, without user, port and `www.`; null where it names none. */
export function hostOf(url: string): string | null {
  const found = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#\s]*@)?(?<host>[^/?#:\s]+)/iu.exec(url) ?? /^\s*(?<host>[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,})(?=[/?#:\s]|$)/u.exec(url);
  return found?.groups?.['host']?.toLowerCase().replace(/^www\./u, '') ?? null;
}
