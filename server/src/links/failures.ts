import type { LinkCause } from './linkStatus.ts';

const CAUSES: readonly (readonly [code: RegExp, cause: LinkCause])[] = [
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|LINK_TIMEOUT)$/, 'timeout'],
  [/^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
  [/^ECONNREFUSED$/, 'connection-refused'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ENONET|EACCES|EPERM)$/, 'unreachable'],
  [/^ENOTFOUND$/, 'dns-gone'],
  [/^(?:EAI_|ENODATA$|ESERVFAIL$|ETIMEOUT$|EREFUSED$|EBADRESP$)/, 'dns-unsure'],
  [/^CERT_HAS_EXPIRED$/, 'tls-expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'tls-name'],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'tls-self-signed'],
  // A browser may know the authority that we do not, or fetch what the server forgot to send.
  [/^(?:UNABLE_TO_|SELF_SIGNED_CERT_IN_CHAIN$|CERT_|CRL_|INVALID_CA$|PATH_LENGTH_EXCEEDED$|INVALID_PURPOSE$|HOSTNAME_MISMATCH$|ERROR_IN_CERT_)/, 'tls-chain'],
  [/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/, 'tls-protocol'],
  [/^(?:UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'headers-large'],
  [/^(?:HPE_|UND_ERR_HTTP_PARSER$)/, 'protocol'],
  [/^LINK_(?:PROXY|TUNNEL)$/, 'proxy-failed'],
];

/** What an error's code, of the system, of TLS or of the HTTP library, says of the address. */
export function causeOfFailure(code: string): LinkCause {
  return CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unexpected';
}

/** Whether an error may be this machine's and not the address's: no network, or names that cannot be looked up. */
export function mayBeOffline(code: string): boolean {
  return /^(?:EAI_AGAIN|EAI_FAIL|EAI_NODATA|ENOTFOUND|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EADDRNOTAVAIL|ENONET|ESERVFAIL|ETIMEOUT|LINK_PROXY|LINK_OFFLINE)$/.test(code);
}
