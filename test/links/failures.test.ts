import assert from 'node:assert/strict';
import { causeOfFailure, mayBeOffline } from '../../server/src/links/failures.ts';

describe('causeOfFailure', () => {
  const table: [code: string, cause: string][] = [
    ['ETIMEDOUT', 'timeout'],
    ['LINK_TIMEOUT', 'timeout'],
    ['ECONNRESET', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['ECONNREFUSED', 'connection-refused'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ENETUNREACH', 'unreachable'],
    ['ENOTFOUND', 'dns-gone'],
    ['EAI_AGAIN', 'dns-unsure'],
    ['CERT_HAS_EXPIRED', 'tls-expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-self-signed'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-chain'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-chain'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls-chain'],
    ['CERT_NOT_YET_VALID', 'tls-chain'],
    ['EPROTO', 'tls-protocol'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-protocol'],
    ['UND_ERR_HEADERS_OVERFLOW', 'headers-large'],
    ['HPE_INVALID_CONSTANT', 'protocol'],
    ['LINK_PROXY', 'proxy-failed'],
    ['LINK_TUNNEL', 'proxy-failed'],
    ['LINK_UNVETTED', 'unexpected'],
    ['', 'unexpected'],
  ];
  for (const [code, cause] of table) it(`${code || 'nothing'}: ${cause}`, () => assert.equal(causeOfFailure(code), cause));
});

describe('mayBeOffline', () => {
  it('is where there is no way out, not where one server does not answer', () => {
    for (const code of ['EAI_AGAIN', 'ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', 'LINK_PROXY', 'LINK_OFFLINE']) assert.ok(mayBeOffline(code), code);
    for (const code of ['ETIMEDOUT', 'ECONNRESET', 'ECONNREFUSED', 'CERT_HAS_EXPIRED', 'LINK_TUNNEL']) assert.ok(!mayBeOffline(code), code);
  });
});
