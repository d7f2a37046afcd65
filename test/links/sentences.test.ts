import assert from 'node:assert/strict';
import { judge } from '../../server/src/links/judge.ts';
import type { Ending, Exchange, Hop } from '../../server/src/links/exchange.ts';
import { type LinkCause, linkCauses, type Verdict, verdict } from '../../server/src/links/linkStatus.ts';
import { refusal } from '../../server/src/links/refusal.ts';
import { sentenceOf } from '../../server/src/links/sentences.ts';
import { tell } from '../../server/src/messages/messages.ts';

const at = 'https://news.test/a/1.html';
const hop = (to: string, status = 301): Hop => ({ from: at, to, status, setsCookie: false });
const ended = (ending: Ending, hops: readonly Hop[] = []): Exchange => ({ method: 'GET', hops, at: hops.at(-1)?.to ?? at, ending });
const answer = (status: number, title = '', to?: string, hopStatus = 301): Exchange =>
  ended({ kind: 'answer', status, headers: {}, body: title === '' ? '' : `<title>${title}</title>` }, to === undefined ? [] : [hop(to, hopStatus)]);
const failure = (code: string): Exchange => ended({ kind: 'failure', code });
const moved = 'https://news.test/b/2.html';

/** One exchange for each cause that comes of one. */
const exchanges: Partial<Record<LinkCause, Exchange>> = {
  ok: answer(200, 'A story'),
  redirected: answer(200, 'A story', moved, 302),
  moved: answer(200, 'A story', moved),
  'http-404': answer(404),
  'http-410': answer(410),
  'redirect-gone': answer(404, '', moved),
  'redirect-loop': ended({ kind: 'loop' }, [hop(at)]),
  'redirect-endless': ended({ kind: 'endless' }, [hop(moved)]),
  'soft-404-home': answer(200, 'A story', 'https://news.test/'),
  'soft-404-page': answer(200, 'News', 'https://news.test/404.html'),
  'soft-404-title': answer(200, 'Page not found'),
  'dns-gone': failure('ENOTFOUND'),
  'tls-expired': failure('CERT_HAS_EXPIRED'),
  'tls-name': failure('ERR_TLS_CERT_ALTNAME_INVALID'),
  'tls-self-signed': failure('DEPTH_ZERO_SELF_SIGNED_CERT'),
  unauthorised: answer(401),
  forbidden: answer(403),
  'method-refused': answer(405),
  'not-acceptable': answer(406),
  'rate-limited': answer(429),
  legal: answer(451),
  'server-error': answer(502),
  'http-other': answer(400),
  challenge: answer(412),
  login: answer(200, '', 'https://news.test/login'),
  'cookie-wall': ended({ kind: 'loop' }, [{ ...hop(at), setsCookie: true }]),
  'redirect-nowhere': ended({ kind: 'nowhere', status: 302, location: 'app://x' }),
  timeout: failure('LINK_TIMEOUT'),
  reset: failure('ECONNRESET'),
  'connection-refused': failure('ECONNREFUSED'),
  unreachable: failure('EHOSTUNREACH'),
  protocol: failure('HPE_INVALID_CONSTANT'),
  'headers-large': failure('UND_ERR_HEADERS_OVERFLOW'),
  'tls-chain': failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  'tls-protocol': failure('EPROTO'),
  'dns-unsure': failure('EAI_AGAIN'),
  'proxy-failed': failure('LINK_PROXY'),
  'refused-port': ended({ kind: 'refused', refusal: refusal('refused-port', { port: '25' }) }),
  unexpected: failure('WHATEVER'),
};

describe('sentences', () => {
  for (const cause of linkCauses) {
    it(`${cause} has one in each language, with nothing left open`, () => {
      const exchange = exchanges[cause];
      const found: Verdict = exchange ? judge(exchange) : verdict(cause);
      assert.equal(found.cause, cause);
      for (const locale of ['en', 'zh-CN'] as const) {
        const sentence = tell(locale, sentenceOf(found));
        assert.ok(sentence.length > 5 && !/[{}]|undefined|null/.test(sentence), sentence);
      }
    });
  }

  it('name the new address', () => {
    assert.equal(tell('en', sentenceOf(judge(exchanges.moved as Exchange))), `The page has moved for good, to ${moved}; write the new address`);
  });
});
