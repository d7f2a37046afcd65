import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, request as ask, type Server } from 'node:http';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import type { LinkChecker } from '../../../server/src/links/linkChecker.ts';
import { proxyFrom } from '../../../server/src/node/links/proxy.ts';
import type { CheckerOptions } from '../../../server/src/node/links/openLinkChecker.ts';
import { systemError } from '../../cli/testIo.ts';
import { issue, makeAuthority } from './support/certificates.ts';
import { checkAll, checkOne, openTestChecker } from './support/testChecker.ts';
import { page, redirect, TestServer } from './support/testServer.ts';

/** A proxy on loopback, for which all names are loopback. */
class TestProxy {
  readonly asked: string[] = [];
  readonly received: IncomingMessage[] = [];
  /** What it says in place of what it is for. */
  refuses: number | null = null;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#note(request);
      if (this.refuses !== null) return void response.writeHead(this.refuses).end();
      const { port, pathname, host } = new URL(request.url ?? '');
      const { 'proxy-authorization': _, ...headers } = request.headers;
      const onward = ask({ host: '127.0.0.1', port, path: pathname, method: request.method, headers: { ...headers, host } }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.writeHead(502).end());
      onward.end();
    });
    this.#server.on('connect', (request, socket) => {
      this.#note(request);
      if (this.refuses !== null) return void socket.end(`HTTP/1.1 ${this.refuses} No\r\n\r\n`);
      const onward = connect(Number(request.url?.replace(/^.*:/, '')), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  url(user = ''): string {
    return `http://${user}127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #note(request: IncomingMessage): void {
    this.asked.push(`${request.method} ${request.url}`);
    this.received.push(request);
  }
}

describe('a proxy', () => {
  let authority: Awaited<ReturnType<typeof makeAuthority>>;
  let proxy: TestProxy;
  let plain: TestServer;
  let secure: TestServer;
  let checker: LinkChecker;
  before(async () => {
    authority = await makeAuthority();
  });
  beforeEach(async () => {
    proxy = new TestProxy();
    await proxy.start();
    plain = await TestServer.start();
    secure = await TestServer.start(await issue('news.test', authority));
    for (const server of [plain, secure]) server.on('/a', page(200, 'A story'));
  });
  afterEach(async () => {
    await checker.close();
    await Promise.all([proxy.stop(), plain.stop(), secure.stop()]);
  });
  // Nothing can be looked up here: only the proxy knows names.
  const nowhere = { lookup: () => Promise.reject(systemError('ENOTFOUND')), works: () => Promise.resolve(false) };
  const open = async (setting: string, options: Partial<CheckerOptions> = {}) => {
    checker = await openTestChecker({ names: nowhere, ca: authority.cert, proxyOf: proxyFrom(setting), ...options });
  };

  it('is asked for http addresses, and told its own user and password alone', async () => {
    await open(proxy.url('desk:s%40lt@'));
    assert.equal((await checkOne(checker, `http://news.test:${plain.port}/a`)).cause, 'ok');
    assert.deepEqual(proxy.asked, [`HEAD http://news.test:${plain.port}/a`, `GET http://news.test:${plain.port}/a`]);
    assert.ok(proxy.received.every(({ headers }) => headers['proxy-authorization'] === `Basic ${Buffer.from('desk:s@lt').toString('base64')}`));
    assert.ok(plain.received.length === 2 && plain.received.every(({ headers }) => headers['proxy-authorization'] === undefined && headers.host === `news.test:${plain.port}`));
  });

  it('opens a tunnel to https addresses, at the end of which the certificate is checked', async () => {
    await open(proxy.url('desk:salt@'));
    assert.equal((await checkOne(checker, `https://news.test:${secure.port}/a`)).cause, 'ok');
    assert.deepEqual(new Set(proxy.asked), new Set([`CONNECT news.test:${secure.port}`]));
    assert.ok(proxy.received.every(({ headers }) => headers['proxy-authorization'] === `Basic ${Buffer.from('desk:salt').toString('base64')}`));
    assert.ok(secure.received.every(({ headers }) => headers['proxy-authorization'] === undefined));
    assert.equal((await checkOne(checker, `https://other.test:${secure.port}/a`)).cause, 'tls-name');
  });

  it('that wants a password that it was not given: nothing is said against the addresses', async () => {
    proxy.refuses = 407;
    await open(proxy.url());
    const found = await checkAll(checker, [`http://news.test:${plain.port}/a`, `https://news.test:${secure.port}/a`]);
    assert.deepEqual([...found.values()].map(({ outcome, cause }) => `${outcome} ${cause}`), ['unverifiable proxy-failed', 'unverifiable proxy-failed']);
  });

  it('that is not there ends the check', async () => {
    const url = proxy.url();
    await proxy.stop();
    await open(url, { names: { ...nowhere, works: () => Promise.resolve(true) } });
    const urls = Array.from({ length: 60 }, (_, i) => `http://h${i}.test:${plain.port}/a`);
    const found = await checkAll(checker, urls);
    assert.deepEqual(new Set([...found.values()].map(({ outcome, cause }) => `${outcome} ${cause}`)), new Set(['unverifiable proxy-failed']));
    assert.equal(found.size, 60);
    proxy = new TestProxy();
    await proxy.start();
  });

  it('is not asked for what is inside a private network', async () => {
    await open(proxy.url(), { names: { ...nowhere, lookup: (host) => (host === 'inside.test' ? Promise.resolve(['10.0.0.7']) : Promise.reject(systemError('ENOTFOUND'))) } });
    const found = await checkAll(checker, ['http://10.0.0.1/', 'https://[::1]/', 'http://2852039166/', 'http://localhost/', 'http://wiki/', 'http://inside.test/', 'https://inside.test/']);
    assert.deepEqual(new Set([...found.values()].map(({ cause }) => cause)), new Set(['refused-private']));
    plain.on('/in', redirect(302, 'http://169.254.169.254/'));
    assert.equal((await checkOne(checker, `http://news.test:${plain.port}/in`)).cause, 'refused-private');
    assert.deepEqual(new Set(proxy.asked), new Set([`HEAD http://news.test:${plain.port}/in`]));
  });

  it('stands aside for hosts that the settings name', async () => {
    checker = await openTestChecker({ proxyOf: proxyFrom(proxy.url(), ['news.test', '*.paper.test']) });
    for (const host of ['news.test', 'www.news.test', 'www.paper.test', 'other.test']) await checkOne(checker, `http://${host}:${plain.port}/a`);
    assert.deepEqual(proxy.asked, [`HEAD http://other.test:${plain.port}/a`, `GET http://other.test:${plain.port}/a`]);
  });

  describe('of the environment', () => {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
    let before: (string | undefined)[];
    beforeEach(async () => {
      await open('');
      before = names.map((name) => process.env[name]);
      for (const name of names) delete process.env[name];
    });
    afterEach(() => {
      names.forEach((name, i) => {
        delete process.env[name];
        if (before[i] !== undefined) process.env[name] = before[i];
      });
    });

    it('holds where the settings name none', () => {
      process.env['HTTP_PROXY'] = 'http://plain.proxy:3128';
      process.env['HTTPS_PROXY'] = 'secure.proxy:3129';
      process.env['NO_PROXY'] = 'news.test,.paper.test';
      const proxyOf = proxyFrom(undefined);
      assert.equal(proxyOf(new URL('http://a.test/'))?.href, 'http://plain.proxy:3128/');
      assert.equal(proxyOf(new URL('https://a.test/'))?.host, 'secure.proxy:3129');
      assert.equal(proxyOf(new URL('http://news.test/')), null);
      assert.equal(proxyOf(new URL('http://www.paper.test/')), null);
      assert.equal(proxyFrom('http://mine:1')(new URL('http://news.test/'))?.host, 'mine:1');
    });

    it('is none where there is none', () => assert.equal(proxyFrom('')(new URL('http://a.test/')), null));

    it('is none where it is of a kind that is not spoken', () => {
      process.env['ALL_PROXY'] = 'socks5://a.proxy:1080';
      assert.equal(proxyFrom('')(new URL('http://a.test/')), null);
    });
  });
});
