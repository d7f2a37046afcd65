import assert from 'node:assert/strict';
import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import type { LinkChecker } from '../../../server/src/links/linkChecker.ts';
import type { LinkStatus } from '../../../server/src/links/linkStatus.ts';
import { checkOne, openTestChecker } from './support/testChecker.ts';
import { TestClock } from './support/testClock.ts';
import { byMethod, firstThen, type Handler, page, redirect, TestServer } from './support/testServer.ts';

const story = page(200, '老城区更新计划公布 - 江畔日报');
const bare = (status: number, headers: Readonly<Record<string, string>> = {}): Handler => (_request, response) => response.writeHead(status, headers).end();
const packed = (encoding: string, pack: (html: Buffer) => Buffer, title: string): Handler =>
  (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': encoding }).end(pack(Buffer.from(`<title>${title}</title>`)));
const bytes = (type: string, body: Buffer): Handler => (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
/** `<title>页面不存在</title>` in GBK and in Big5. */
const missingGbk = Buffer.concat([Buffer.from('<title>'), Buffer.from([0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]), Buffer.from('</title>')]);
const missingBig5 = Buffer.concat([Buffer.from('<title>'), Buffer.from([0xad, 0xb6, 0xad, 0xb1, 0xa4, 0xa3, 0xa6, 0x73, 0xa6, 0x62]), Buffer.from('</title>')]);
const reset: Handler = (request) => request.socket.resetAndDestroy();
const loud = 'x'.repeat(60_000);

interface Case {
  readonly says: string;
  readonly routes: Readonly<Record<string, Handler>>;
  /** `OUTCOME CAUSE STATUS`; what the page moved to after an arrow. */
  readonly is: string;
  /** Where the check begins; `/a/1.html` without it. */
  readonly at?: string;
  /** What the server must have been asked, in order. */
  readonly asked?: readonly string[];
}

const at = '/a/1.html';
const cases: readonly Case[] = [
  { says: 'a page', routes: { [at]: story }, is: 'alive ok 200', asked: [`HEAD ${at}`, `GET ${at}`] },
  { says: 'a front page, for which a HEAD is enough', at: '/', routes: { '/': story }, is: 'alive ok 200', asked: ['HEAD /'] },
  { says: 'a file, for which a HEAD is enough', at: '/b.pdf', routes: { '/b.pdf': bare(200, { 'content-type': 'application/pdf' }) }, is: 'alive ok 200', asked: ['HEAD /b.pdf'] },
  { says: 'no content', routes: { [at]: bare(204) }, is: 'alive ok 204' },

  { says: '301 to a page', routes: { [at]: redirect(301, '/b/2.html'), '/b/2.html': story }, is: 'moved moved 200 → /b/2.html' },
  { says: '308 to a page', routes: { [at]: redirect(308, '/b/2.html'), '/b/2.html': story }, is: 'moved moved 200 → /b/2.html' },
  { says: '301 and 308 to a page', routes: { [at]: redirect(301, '/b'), '/b': redirect(308, '/c'), '/c': story }, is: 'moved moved 200 → /c' },
  { says: '301 to a file', routes: { [at]: redirect(301, '/b.pdf'), '/b.pdf': bare(200, { 'content-type': 'application/pdf' }) }, is: 'moved moved 200 → /b.pdf' },
  { says: '302 to a page', routes: { [at]: redirect(302, '/b'), '/b': story }, is: 'alive redirected 200' },
  { says: '303 to a page', routes: { [at]: redirect(303, '/b'), '/b': story }, is: 'alive redirected 200' },
  { says: '307 to a page', routes: { [at]: redirect(307, '/b'), '/b': story }, is: 'alive redirected 200' },
  { says: 'one redirect in the chain for the time being', routes: { [at]: redirect(301, '/b'), '/b': redirect(302, '/c'), '/c': story }, is: 'alive redirected 200' },
  { says: 'a permanent redirect to a page to sign in', routes: { [at]: redirect(301, '/user/login?to=1'), '/user/login': page(200, '登录') }, is: 'unverifiable login 200' },
  { says: '301 to 404', routes: { [at]: redirect(301, '/b') }, is: 'broken redirect-gone 404' },
  { says: '302 to 410', routes: { [at]: redirect(302, '/b'), '/b': bare(410) }, is: 'broken redirect-gone 410' },
  { says: 'a loop of one', routes: { [at]: redirect(302, at) }, is: 'broken redirect-loop 302' },
  { says: 'a loop of three', routes: { [at]: redirect(301, '/b'), '/b': redirect(302, '/c'), '/c': redirect(301, at) }, is: 'broken redirect-loop 301' },
  { says: 'a loop that a cookie would end', routes: { [at]: redirect(302, at, { 'set-cookie': 'seen=1' }) }, is: 'unverifiable cookie-wall 302' },
  { says: 'redirects without end', routes: { [at]: redirect(302, '/1'), ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`/${i + 1}`, redirect(302, `/${i + 2}`)])) }, is: 'broken redirect-endless 302' },
  { says: 'a redirect without a target', routes: { [at]: bare(302) }, is: 'unverifiable redirect-nowhere 302' },
  { says: 'a redirect with an empty target', routes: { [at]: redirect(302, '') }, is: 'unverifiable redirect-nowhere 302' },
  { says: 'a redirect into an app', routes: { [at]: redirect(302, 'newsapp://open/1') }, is: 'unverifiable redirect-nowhere 302' },
  { says: 'a redirect to an address with a password', routes: { [at]: redirect(302, 'http://a:b@news.test/') }, is: 'unverifiable refused-credentials 302' },
  { says: 'a loop only for HEAD', routes: { [at]: byMethod(redirect(302, at), story) }, is: 'alive ok 200' },

  { says: '404', routes: {}, is: 'broken http-404 404', asked: [`HEAD ${at}`, `GET ${at}`] },
  { says: '410', routes: { [at]: bare(410) }, is: 'broken http-410 410' },
  ...[403, 404, 405, 500, 501, 400].map((status): Case => ({ says: `${status} to HEAD and a page to GET`, routes: { [at]: byMethod(bare(status), story) }, is: 'alive ok 200' })),
  { says: 'a broken connection to HEAD and a page to GET', routes: { [at]: byMethod(reset, story) }, is: 'alive ok 200' },
  { says: 'a page to HEAD and 404 to GET', routes: { [at]: byMethod(story, bare(404)) }, is: 'broken http-404 404' },
  { says: 'a page to HEAD and 500 to GET', routes: { [at]: byMethod(story, bare(500)) }, is: 'alive ok 200' },
  { says: 'a page to HEAD and a broken connection to GET', routes: { [at]: byMethod(story, reset) }, is: 'alive ok 200' },
  { says: 'a body to HEAD, against the rules', routes: { [at]: byMethod((request) => request.socket.write('HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello'), story) }, is: 'alive ok 200' },

  { says: '401', routes: { [at]: bare(401) }, is: 'unverifiable unauthorised 401' },
  { says: '403', routes: { [at]: bare(403) }, is: 'unverifiable forbidden 403' },
  { says: '405', routes: { [at]: bare(405) }, is: 'unverifiable method-refused 405' },
  { says: '406', routes: { [at]: bare(406) }, is: 'unverifiable not-acceptable 406' },
  { says: '429 for ever', routes: { [at]: bare(429) }, is: 'unverifiable rate-limited 429' },
  { says: '451', routes: { [at]: bare(451) }, is: 'unverifiable legal 451' },
  { says: '400', routes: { [at]: bare(400) }, is: 'unverifiable http-other 400' },
  { says: '202', routes: { [at]: bare(202) }, is: 'unverifiable http-other 202' },
  { says: '500 for ever', routes: { [at]: bare(500) }, is: 'unverifiable server-error 500', asked: [`HEAD ${at}`, `GET ${at}`, `GET ${at}`, `GET ${at}`] },
  { says: '503 for ever', routes: { [at]: bare(503) }, is: 'unverifiable server-error 503' },
  { says: '500 once', routes: { [at]: firstThen(bare(500), story) }, is: 'alive ok 200' },
  { says: '503 once', routes: { [at]: firstThen(bare(503), story) }, is: 'alive ok 200' },
  { says: '503 twice', routes: { [at]: firstThen(bare(503), story, 2) }, is: 'alive ok 200' },
  { says: '503 once with Retry-After', routes: { [at]: firstThen(bare(503, { 'retry-after': '3' }), story) }, is: 'alive ok 200' },
  { says: '429 once', routes: { [at]: firstThen(bare(429), story) }, is: 'alive ok 200' },
  { says: '429 once with Retry-After in seconds', routes: { [at]: firstThen(bare(429, { 'retry-after': '2' }), story) }, is: 'alive ok 200' },
  { says: '429 once, then 404', routes: { [at]: firstThen(bare(429, { 'retry-after': '2' }), bare(404)) }, is: 'broken http-404 404' },
  { says: '429 once with Retry-After as a date', routes: { [at]: firstThen(bare(429, { 'retry-after': 'Tue, 24 Nov 2026 08:00:05 GMT' }), story) }, is: 'alive ok 200' },
  { says: '429 with a long Retry-After', routes: { [at]: bare(429, { 'retry-after': '3600' }) }, is: 'unverifiable rate-limited 429', asked: [`HEAD ${at}`] },
  { says: '503 with a Retry-After that is tomorrow', routes: { [at]: bare(503, { 'retry-after': 'Wed, 25 Nov 2026 08:00:00 GMT' }) }, is: 'unverifiable server-error 503', asked: [`HEAD ${at}`] },

  { says: 'a broken connection', routes: { [at]: reset }, is: 'unverifiable reset null' },
  { says: 'a broken connection once', routes: { [at]: firstThen(reset, story) }, is: 'alive ok 200' },
  { says: 'half a header', routes: { [at]: (request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Ty') }, is: 'unverifiable reset null' },
  { says: 'half a page', routes: { [at]: byMethod(story, (request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<title>A story')) }, is: 'alive ok 200' },
  { says: 'half a page that says it is missing', routes: { [at]: byMethod(story, (request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<title>Page not found</title>')) }, is: 'broken soft-404-title 200' },
  { says: 'something other than HTTP', routes: { [at]: (request) => void request.socket.end('220 mail.test ESMTP\r\n') }, is: 'unverifiable protocol null' },
  { says: 'headers too large', routes: { [at]: bare(200, { 'x-a': loud }) }, is: 'unverifiable headers-large null' },
  { says: 'an answer that first says 103', routes: { [at]: (request, response) => (response.writeEarlyHints({ link: '</a.css>; rel=preload' }), story(request, response, 0)) }, is: 'alive ok 200' },

  { says: 'a title that says the page is missing', routes: { [at]: page(200, '页面不存在 - 江畔日报') }, is: 'broken soft-404-title 200' },
  { says: 'the same in GBK, by header', routes: { [at]: bytes('text/html; charset=GBK', missingGbk) }, is: 'broken soft-404-title 200' },
  { says: 'the same in GBK, by meta', routes: { [at]: bytes('text/html', Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), missingGbk])) }, is: 'broken soft-404-title 200' },
  { says: 'the same in GBK that claims to be UTF-8', routes: { [at]: bytes('text/html; charset=utf-8', missingGbk) }, is: 'broken soft-404-title 200' },
  { says: 'the same in Big5', routes: { [at]: bytes('text/html; charset=big5', missingBig5) }, is: 'broken soft-404-title 200' },
  { says: 'the same in UTF-16', routes: { [at]: bytes('text/html', Buffer.from('\ufeff<title>页面不存在</title>', 'utf16le')) }, is: 'broken soft-404-title 200' },
  { says: 'the same, gzipped', routes: { [at]: packed('gzip', gzipSync, '页面不存在') }, is: 'broken soft-404-title 200' },
  { says: 'the same in Brotli', routes: { [at]: packed('br', brotliCompressSync, '页面不存在') }, is: 'broken soft-404-title 200' },
  { says: 'the same, deflated', routes: { [at]: packed('deflate', deflateSync, '页面不存在') }, is: 'broken soft-404-title 200' },
  { says: 'the same, deflated without its header', routes: { [at]: packed('deflate', deflateRawSync, '页面不存在') }, is: 'broken soft-404-title 200' },
  { says: 'a gzip bomb behind a title', routes: { [at]: packed('gzip', (html) => gzipSync(Buffer.concat([html, Buffer.alloc(5_000_000)])), '页面不存在') }, is: 'broken soft-404-title 200' },
  { says: 'a gzip bomb', routes: { [at]: packed('gzip', (html) => gzipSync(Buffer.concat([Buffer.alloc(5_000_000), html])), '页面不存在') }, is: 'alive ok 200' },
  { says: 'damaged gzip', routes: { [at]: packed('gzip', (html) => gzipSync(html).fill(0, 12), 'A story') }, is: 'alive ok 200' },
  { says: 'a deep address that leads to the front page', routes: { [at]: redirect(302, '/'), '/': story }, is: 'broken soft-404-home 200' },
  { says: 'a deep address that leads to the front page for good', routes: { [at]: redirect(301, '/index.html'), '/index.html': story }, is: 'broken soft-404-home 200' },
  { says: 'a deep address that leads to a page for what is missing', routes: { [at]: redirect(302, '/error/404.html'), '/error/404.html': page(200, '江畔日报') }, is: 'broken soft-404-page 200' },
  { says: 'a front page that leads to a front page', at: '/', routes: { '/': redirect(301, '/index.html'), '/index.html': story }, is: 'moved moved 200 → /index.html' },

  { says: 'a wall, 403 with a title', routes: { [at]: page(403, 'Just a moment...') }, is: 'unverifiable challenge 403' },
  { says: 'a wall, 503 with a header', routes: { [at]: bare(503, { 'cf-mitigated': 'challenge' }) }, is: 'unverifiable challenge 503' },
  { says: 'a wall, 200 with a title', routes: { [at]: page(200, '百度安全验证') }, is: 'unverifiable challenge 200' },
  { says: 'a wall, 412', routes: { [at]: bare(412) }, is: 'unverifiable challenge 412' },
  { says: 'a wall, 521', routes: { [at]: bare(521) }, is: 'unverifiable challenge 521' },
  { says: 'a wall that is nothing but a script', routes: { [at]: (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html><script>document.cookie="k=1";location.href="/a/1.html"</script></html>') }, is: 'unverifiable challenge 200' },
  { says: 'a wall for HEAD alone', routes: { [at]: byMethod(page(403, 'Just a moment...'), story) }, is: 'alive ok 200' },
];

describe('what becomes of an answer', () => {
  let server: TestServer;
  let checker: LinkChecker;
  beforeEach(async () => {
    server = await TestServer.start();
    checker = await openTestChecker({ clock: new TestClock() });
  });
  afterEach(async () => {
    await checker.close();
    await server.stop();
  });

  const told = ({ outcome, cause, status, movedTo }: LinkStatus) => `${outcome} ${cause} ${status}${movedTo === null ? '' : ` → ${new URL(movedTo).pathname}`}`;

  for (const { says, routes, is, at: begin = at, asked } of cases) {
    it(`${says}: ${is}`, async () => {
      for (const [path, handler] of Object.entries(routes)) server.on(path, handler);
      assert.equal(told(await checkOne(checker, `http://news.test:${server.port}${begin}`)), is);
      if (asked) assert.deepEqual(server.requests, asked);
    });
  }
});
