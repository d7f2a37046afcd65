import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { LinkChecker } from '../../../server/src/links/linkChecker.ts';
import { systemSockets } from '../../../server/src/node/links/sockets.ts';
import { systemNames } from '../../../server/src/node/links/nameService.ts';
import { openLinkChecker } from '../../../server/src/node/links/openLinkChecker.ts';
import { checkAll, checkOne } from './support/testChecker.ts';
import { TestClock } from './support/testClock.ts';
import { TestInternet } from './support/testInternet.ts';
import { page, redirect, TestServer } from './support/testServer.ts';

const PUBLIC = '93.184.215.14';

/** Hosts that are this machine or a private network, however they are written; the port of the listener is put behind. */
const hostile: readonly string[] = [
  // This machine.
  '127.0.0.1', '127.0.0.2', '127.255.255.254', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0x7f.1', '0177.0.0.1', '017700000001', '0177.1', '00000177.0.0.01',
  '127.0.0.1.', '0.0.0.0', '0', '0x0', '１２７.０.０.１', '127。0。0。1', '127｡0｡0｡1', '①②⑦.⓪.⓪.①', '%31%32%37.0.0.1', '127.0.0.%31', '127.0.0.0x1',
  'localhost', 'localhost.', 'LOCALHOST', 'ｌｏｃａｌｈｏｓｔ', 'loc%61lhost', 'news.localhost', 'news.localhost.', 'localhost.localdomain', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[0000::0001]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::FFFF:7F00:0001]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2002:7f00:0001::1]', '[2001:0:7f00:1::]',
  // Private networks.
  '10.0.0.1', '10.255.255.255', '012.0.0.1', '167772161', '172.16.0.1', '172.31.255.255', '0xac100001', '192.168.0.1', '192.168.1', '3232235777', '100.64.0.1', '100.127.255.254',
  '[::ffff:10.0.0.1]', '[::ffff:c0a8:101]', '[64:ff9b::a00:1]', '[64:ff9b::192.168.1.1]', '[2002:a00:1::1]', '[2002:c0a8:101::]', '[fc00::1]', '[fd12:3456:789a::1]', '[fec0::1]', '[2600:1f18::5efe:10.0.0.1]',
  'wiki', 'printer.local', 'nas.lan', 'intranet.corp', 'files.internal', 'router.home.arpa', 'portal.intranet', 'wiki.', 'abcdefghijklmnop.onion',
  // Metadata of clouds, and neighbours.
  '169.254.169.254', '2852039166', '0xa9fea9fe', '169.254.169.254.', '0251.0376.0251.0376', '[::ffff:169.254.169.254]', '[::ffff:a9fe:a9fe]', '[64:ff9b::a9fe:a9fe]', '[fd00:ec2::254]', '[fe80::a9fe:a9fe]',
  '100.100.100.200', '168.63.129.16', '192.0.0.192', 'metadata.google.internal', '169.254.1.1', '[fe80::1]',
  // What nobody is at.
  '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '192.88.99.1', '[ff02::1]', '[ff05::1:3]', '[2001:db8::1]', '[100::1]', '[3fff::1]', '[5f00::1]', '[4000::1]',
];

/** Addresses that no question is made of. */
const refused: readonly [address: string, cause: string][] = [
  ['http://[fe80::1%25eth0]:PORT/', 'malformed'],
  ['http://[::1%25lo]:PORT/', 'malformed'],
  ['http://[::1%lo]:PORT/', 'malformed'],
  ['http://127.0.0.1.1:PORT/', 'malformed'],
  ['http://256.0.0.1:PORT/', 'malformed'],
  ['http://4294967296:PORT/', 'malformed'],
  ['http://127.0.0.1%00.news.test:PORT/', 'malformed'],
  ['http:///', 'malformed'],
  ['http://user:word@127.0.0.1:PORT/', 'refused-credentials'],
  ['http://user@news.test:PORT/', 'refused-credentials'],
  ['http://:word@news.test:PORT/', 'refused-credentials'],
  ['http://news.test@127.0.0.1:PORT/', 'refused-credentials'],
  ['http://news.test%40127.0.0.1:PORT/', 'malformed'],
  ['http://127.0.0.1:PORT\\@news.test/', 'refused-private'],
  ['http:\\\\127.0.0.1:PORT\\', 'refused-private'],
  ['http:/127.0.0.1:PORT/', 'refused-private'],
  ['http:127.0.0.1:PORT/', 'refused-private'],
  ['http://127.0.0.1:PORT#@news.test/', 'refused-private'],
  ['http://127.0.0.1:PORT?@news.test/', 'refused-private'],
  ['HTTP://127.0.0.1:PORT/', 'refused-private'],
  ['\thttp://127.0.0.1:PORT/\n', 'refused-private'],
  ['http://127.0\n.0.1:PORT/', 'refused-private'],
  ['ftp://127.0.0.1:PORT/', 'refused-scheme'],
  ['file:///etc/passwd', 'refused-scheme'],
  ['gopher://127.0.0.1:PORT/_x', 'refused-scheme'],
  ['javascript:alert(1)', 'refused-scheme'],
  ['data:text/html,x', 'refused-scheme'],
  ['ws://127.0.0.1:PORT/', 'refused-scheme'],
  ['http://news.test:22/', 'refused-port'],
  ['http://news.test:25/', 'refused-port'],
  ['https://news.test:993/', 'refused-port'],
];

/** What a name that looks like any other may resolve to. */
const answers: readonly (readonly string[])[] = [
  ['127.0.0.1'], ['::1'], ['10.1.2.3'], ['172.20.0.5'], ['192.168.178.1'], ['100.64.1.1'], ['169.254.169.254'], ['168.63.129.16'], ['0.0.0.0'], ['::'],
  ['::ffff:10.0.0.1'], ['::ffff:7f00:1'], ['64:ff9b::a00:1'], ['64:ff9b::a9fe:a9fe'], ['2002:7f00:1::'], ['fe80::1'], ['fe80::1%eth0'], ['fd00::1'], ['ff02::1'], ['224.0.0.1'],
  [PUBLIC, '127.0.0.1'], ['127.0.0.1', PUBLIC], [PUBLIC, '::1'], ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', '10.0.0.1'],
];

describe('the guard', () => {
  describe('opens no connection to', () => {
    let listeners: Server[];
    let port: number;
    let connections = 0;
    let opened: string[];
    let checker: LinkChecker;
    before(async () => {
      listeners = [createServer((socket) => (connections++, socket.destroy()))];
      listeners[0]?.listen(0, '127.0.0.1');
      await once(listeners[0] as Server, 'listening');
      port = (listeners[0]?.address() as AddressInfo).port;
      // Where the machine has IPv6, loopback listens there, too.
      const six = createServer((socket) => (connections++, socket.destroy()));
      six.on('error', () => undefined).listen(port, '::1');
      listeners.push(six);
    });
    beforeEach(async () => {
      opened = [];
      // The vetter, the names and the connections of the real thing; the latter are written down.
      checker = await openLinkChecker({
        cacheFolder: null,
        clock: new TestClock(),
        proxyOf: () => null,
        names: { lookup: (host) => (opened.push(`lookup ${host}`), systemNames.lookup('localhost')), works: () => Promise.resolve(true) },
        sockets: {
          plain: (options) => (opened.push(`connect ${options.host}`), systemSockets.plain(options)),
          secure: (options) => (opened.push(`connect ${options.host}`), systemSockets.secure(options)),
        },
      });
    });
    afterEach(() => checker.close());
    after(() => listeners.forEach((listener) => listener.close()));

    it('counts a connection where there is one', async () => {
      await checkAll(checker, [`http://127.0.0.1:${port}/`], { allowPrivate: ['127.0.0.1'] });
      assert.ok(connections > 0);
      assert.ok(opened.length > 0);
      connections = 0;
    });

    it(`at least sixty hosts`, () => assert.ok(hostile.length >= 60 && new Set(hostile).size === hostile.length, String(hostile.length)));

    for (const host of hostile) {
      it(host, async () => {
        for (const scheme of ['http', 'https']) {
          const { cause } = await checkOne(checker, `${scheme}://${host}:${port}/`);
          assert.equal(cause, 'refused-private');
        }
        assert.deepEqual([opened, connections], [[], 0]);
      });
    }

    for (const [written, cause] of refused) {
      it(JSON.stringify(written), async () => {
        assert.equal((await checkOne(checker, written.replace('PORT', String(port)))).cause, cause);
        assert.deepEqual([opened, connections], [[], 0]);
      });
    }

    for (const addresses of answers) {
      it(`a name that resolves to ${addresses.join(' and ')}`, async () => {
        const internet = new TestInternet();
        internet.name('evil.test', addresses);
        const guarded = await openLinkChecker({ cacheFolder: null, clock: new TestClock(), proxyOf: () => null, names: internet.names, sockets: internet.sockets });
        for (const host of ['evil.test', 'evil.test.', 'EVIL.test', 'ｅｖｉｌ.test']) {
          assert.equal((await checkOne(guarded, `http://${host}:${port}/`)).cause, 'refused-private', host);
        }
        await guarded.close();
        assert.deepEqual([internet.strays, internet.connected, connections], [[], [], 0]);
      });
    }
  });

  describe('vets every redirect', () => {
    let server: TestServer;
    let internet: TestInternet;
    let checker: LinkChecker;
    beforeEach(async () => {
      server = await TestServer.start();
      internet = new TestInternet();
      internet.place(PUBLIC, server.port);
      internet.name('news.test', [PUBLIC]);
      internet.name('inside.test', ['10.0.0.7']);
      checker = await openLinkChecker({ cacheFolder: null, clock: new TestClock(), proxyOf: () => null, names: internet.names, sockets: internet.sockets, limits: { interval: 0 } });
    });
    afterEach(async () => {
      await checker.close();
      await server.stop();
    });

    const targets = ['http://169.254.169.254/latest/meta-data/', 'http://[::ffff:169.254.169.254]/', 'http://2852039166/', 'http://127.0.0.1/', 'http://localhost/', 'http://0x7f.1/', '//127.0.0.1/', 'http://inside.test/', 'http://metadata.google.internal/', 'http://[fd00:ec2::254]/', 'http://wiki/'];
    for (const target of targets) {
      for (const status of [301, 302, 303, 307, 308]) {
        it(`${status} to ${target}`, async () => {
          server.on('/go', redirect(status, target));
          const { outcome, cause } = await checkOne(checker, 'http://news.test/go');
          assert.deepEqual([outcome, cause], ['unverifiable', 'refused-private']);
          assert.deepEqual(internet.strays, []);
          assert.deepEqual([...new Set(internet.connected)], [PUBLIC]);
        });
      }
    }

    it('the third on the way', async () => {
      server.on('/go', redirect(302, '/a'));
      server.on('/a', redirect(302, 'http://news.test/b'));
      server.on('/b', redirect(302, 'http://inside.test/c'));
      assert.equal((await checkOne(checker, 'http://news.test/go')).cause, 'refused-private');
      assert.deepEqual(internet.strays, []);
    });

    it('that leads to a name with a password, a port of another service, another scheme', async () => {
      server.on('/1', redirect(302, 'http://a:b@news.test/'));
      server.on('/2', redirect(302, 'http://news.test:25/'));
      server.on('/3', redirect(302, 'file:///etc/passwd'));
      const found = await checkAll(checker, ['1', '2', '3'].map((path) => `http://news.test/${path}`));
      assert.deepEqual([...found.values()].map(({ cause }) => cause).sort(), ['redirect-nowhere', 'refused-credentials', 'refused-port']);
      assert.deepEqual(server.requests.filter((request) => request.endsWith(' /')), []);
    });
  });

  describe('pins a name to what it was when it was vetted', () => {
    let server: TestServer;
    let internet: TestInternet;
    let clock: TestClock;
    let checker: LinkChecker;
    beforeEach(async () => {
      server = await TestServer.start();
      // A new connection for each question.
      server.on('/a', page(200, 'A story', { connection: 'close' }));
      server.on('/b', redirect(302, 'http://turn.test/a', { connection: 'close' }));
      internet = new TestInternet();
      internet.place(PUBLIC, server.port);
      internet.name('turn.test', [PUBLIC], ['127.0.0.1']);
      clock = new TestClock();
      checker = await openLinkChecker({ cacheFolder: null, clock, proxyOf: () => null, names: internet.names, sockets: internet.sockets, limits: { interval: 0 } });
    });
    afterEach(async () => {
      await checker.close();
      await server.stop();
    });

    it('for all connections of a check', async () => {
      assert.equal((await checkOne(checker, 'http://turn.test/b')).cause, 'redirected');
      assert.deepEqual(internet.lookups, ['turn.test']);
      assert.ok(internet.connected.length >= 2);
      assert.deepEqual(new Set(internet.connected), new Set([PUBLIC]));
    });

    it('and vets it again when it is looked up again', async () => {
      assert.equal((await checkOne(checker, 'http://turn.test/a')).cause, 'ok');
      assert.equal((await checkOne(checker, 'http://turn.test/a', { recheck: true })).cause, 'refused-private');
      assert.deepEqual(internet.lookups, ['turn.test', 'turn.test']);
      assert.deepEqual(internet.strays, []);
    });
  });

  describe('sends', () => {
    it('no cookie, no credentials, no referrer, and says who it is', async () => {
      const server = await TestServer.start();
      const internet = new TestInternet();
      internet.place(PUBLIC, server.port);
      internet.name('news.test', [PUBLIC]);
      server.on('/a', redirect(302, '/b', { 'set-cookie': 'id=1' }));
      server.on('/b', page(200, 'A story', { 'set-cookie': 'id=2' }));
      const checker = await openLinkChecker({ cacheFolder: null, proxyOf: () => null, names: internet.names, sockets: internet.sockets, limits: { interval: 0 } });
      await checkOne(checker, 'http://news.test/a#part');
      await checker.close();
      await server.stop();
      assert.ok(server.received.length >= 3);
      for (const { headers, url } of server.received) {
        assert.deepEqual(Object.keys(headers).sort(), ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent']);
        assert.match(headers['user-agent'] ?? '', /^bulletin-desk\/\d+\.\d+\.\d+ \(link checker\)$/);
        assert.ok(!url?.includes('#'));
      }
    });
  });
});
