/** Codes of our own, beside those of the system: no answer in time; no way to the proxy; a proxy that opens no tunnel; no network, so that nothing was tried; an address that nobody vetted; the check was given up. */
export type LinkErrorCode = 'LINK_TIMEOUT' | 'LINK_PROXY' | 'LINK_TUNNEL' | 'LINK_OFFLINE' | 'LINK_UNVETTED' | 'LINK_STOPPED';

/** An error with a code, as the system's have one. */
export class LinkError extends Error {
  readonly code: LinkErrorCode;

  constructor(code: LinkErrorCode, message: string = code) {
    super(message);
    this.code = code;
  }
}

/** The code of an error, of its cause where it has none itself. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  // The HTTP library's own code says less than what made the socket fail.
  if (code === 'UND_ERR_SOCKET' && cause !== undefined && cause !== null) return codeOf(cause);
  return typeof code === 'string' ? code : cause === undefined || cause === null ? 'UNKNOWN' : codeOf(cause);
}
