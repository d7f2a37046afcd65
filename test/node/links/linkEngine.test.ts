import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import type { LinkChecker } from '../../../server/src/links/linkChecker.ts';
import type { LinkStatus } from '../../../server/src/links/linkStatus.ts';
import { defaultLimits } from '../../../server/src/node/links/limits.ts';
import type { CheckerOptions } from '../../../server/src/node/links/openLinkChecker.ts';
import { systemSockets } from '../../../server/src/node/links/sockets.ts';
import { systemError } from '../../cli/testIo.ts';
import { checkAll, checkOne, openTestChecker, testNames } from './support/testChecker.ts';
import { TestClock } from './support/testClock.ts';
import { firstThen, type Handler, page, TestServer } from './support/testServer.ts';

const story = page(200, '夜间公交线路调整 - 江畔日报');
const file: Handler = (_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end();
const hang: Handler = () => undefined;
const bare = (status: number, headers: Readonly<Record<string, string>> = {}): Handler => (_request, response) => response.writeHead(status, headers).end();
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('LinkEngine', () => {
  let server: TestServer;
  let clock: TestClock;
  let checker: LinkChecker;
  const open = async (options: Partial<CheckerOptions> = {}) => {
    clock = new TestClock();
    checker = await openTestChecker({ clock, ...options });
  };
  const url = (path: string, host = 'news.test') => `http://${host}:${server.port}${path}`;
  beforeEach(async () => {
    server = await TestServer.start();
    await open();
  });
  afterEach(async () => {
    await checker.close();
    await server.stop();
  });

  describe('asks once', () => {
    it('for what two callers want at the same time', async () => {
      server.on('/a', story);
      const [one, two] = await Promise.all([checkOne(checker, url('/a')), checkOne(checker, url('/a'))]);
      assert.deepEqual(one, two);
      assert.deepEqual(server.requests, ['HEAD /a', 'GET /a']);
    });

    it('for addresses that differ in their fragments, or in the case of scheme and host', async () => {
      server.on('/a', story);
      const urls = [url('/a'), url('/a#one'), url('/a#two'), url('/a').replace('http://news', 'HTTP://News')];
      const found = await checkAll(checker, urls);
      assert.deepEqual([...found.keys()].sort(), [...urls].sort());
      assert.deepEqual(server.requests, ['HEAD /a', 'GET /a']);
    });

    it('and reports an address once that is given twice', async () => {
      server.on('/a', story);
      const reported: string[] = [];
      await checker.check([url('/a'), url('/a')], { onResult: (found) => reported.push(found) });
      assert.deepEqual(reported, [url('/a')]);
    });

    it('but sends a path as it is written', async () => {
      for (const path of ['/%D0%C2%CE%C5.html', '/%E6%96%B0', '/A;b=1,2', '/%7Ea/']) server.on(path, file);
      await checkAll(checker, ['/%D0%C2%CE%C5.html?q=%C4%E3', '/%E6%96%B0', '/A;b=1,2', '/%7Ea/'].map((path) => url(path)));
      assert.deepEqual(server.received.map((request) => request.url), ['/%D0%C2%CE%C5.html?q=%C4%E3', '/%E6%96%B0', '/A;b=1,2', '/%7Ea/']);
    });
  });

  describe('remembers', () => {
    it('what is fresh, and asks again when it is not, or when told to', async () => {
      server.on('/a', file);
      await checkOne(checker, url('/a'));
      await checkOne(checker, url('/a'));
      assert.equal(server.asked('/a'), 1);
      await checkOne(checker, url('/a'), { recheck: true });
      assert.equal(server.asked('/a'), 2);
      clock.pass(7 * 24 * 3_600_000);
      await checkOne(checker, url('/a'));
      assert.equal(server.asked('/a'), 3);
    });

    it('each outcome for its own time, which can be set', async () => {
      await checker.close();
      await open({ freshness: { broken: 5_000 } });
      await checkOne(checker, url('/gone'));
      clock.pass(4_000);
      await checkOne(checker, url('/gone'));
      assert.equal(server.asked('/gone', 'GET'), 1);
      clock.pass(2_000);
      await checkOne(checker, url('/gone'));
      assert.equal(server.asked('/gone', 'GET'), 2);
    });

    it('what it knows without asking, however old', async () => {
      server.on('/a', file);
      assert.equal(checker.known(url('/a')), undefined);
      const status = await checkOne(checker, url('/a'));
      clock.pass(365 * 24 * 3_600_000);
      assert.deepEqual(checker.known(url('/a#part')), status);
      assert.equal(status.checkedAt, '2026-11-24T08:00:00.000Z');
    });
  });

  it('leaves out what is excluded', async () => {
    server.on('/a', file);
    const found = await checkAll(checker, [url('/a'), url('/a', 'private.test'), url('/b/c.pdf')], { excludes: ['private.test', '*/b/*.pdf'] });
    assert.deepEqual([...found.keys()], [url('/a')]);
    assert.deepEqual(server.requests, ['HEAD /a']);
  });

  describe('is polite', () => {
    it('asks a host few things at once, and all hosts together not too many', async () => {
      await checker.close();
      await open({ limits: { total: 5, perHost: 2 } });
      const now = { all: 0, most: 0, byHost: new Map<string, number>(), mostOfHost: 0 };
      const waiting: (() => void)[] = [];
      for (const i of numbers(6)) {
        server.on(`/${i}`, (request, response) => {
          const host = request.headers.host ?? '';
          now.byHost.set(host, (now.byHost.get(host) ?? 0) + 1);
          now.most = Math.max(now.most, ++now.all);
          now.mostOfHost = Math.max(now.mostOfHost, now.byHost.get(host) ?? 0);
          waiting.push(() => {
            now.all--;
            now.byHost.set(host, (now.byHost.get(host) ?? 0) - 1);
            file(request, response, 0);
          });
        });
      }
      const urls = ['a', 'b', 'c', 'd'].flatMap((host) => numbers(6).map((i) => url(`/${i}`, `${host}.test`)));
      const checking = checkAll(checker, urls);
      for (let done = 0; done < urls.length; done++) {
        await server.requested(Math.min(done + 5, urls.length));
        waiting.shift()?.();
      }
      assert.equal((await checking).size, urls.length);
      assert.deepEqual([now.most, now.mostOfHost], [5, 2]);
    });

    it('waits between two questions to a host, and not between two to different hosts', async () => {
      await checker.close();
      await open({ limits: { interval: 100, perHost: 1 } });
      for (const i of numbers(4)) server.on(`/${i}`, file);
      await checkAll(checker, numbers(4).map((i) => url(`/${i}`)));
      assert.deepEqual(clock.waits, [100, 100, 100]);
      clock.waits.length = 0;
      await checkAll(checker, numbers(4).map((i) => url('/0', `h${i}.test`)));
      assert.deepEqual(clock.waits, []);
    });

    it('leaves a host alone for as long as it asks, in seconds or as a date, and no other', async () => {
      await checker.close();
      await open({ limits: { perHost: 1 } });
      server.on('/a', firstThen(bare(429, { 'retry-after': '7' }), file));
      server.on('/b', firstThen(bare(503, { 'retry-after': 'Tue, 24 Nov 2026 08:00:15 GMT' }), file));
      const found = await checkAll(checker, [url('/a'), url('/b')]);
      assert.deepEqual([...found.values()].map(({ outcome }) => outcome), ['alive', 'alive']);
      assert.equal(clock.now(), Date.parse('2026-11-24T08:00:15Z'));
      assert.deepEqual(server.requests, ['HEAD /a', 'HEAD /b', 'GET /a', 'GET /b']);
    });

    it('asks nothing more of a host that wants to be left alone for long, also in the next check', async () => {
      await checker.close();
      await open({ limits: { perHost: 1 } });
      for (const i of numbers(5)) server.on(`/${i}`, bare(429, { 'retry-after': '600' }));
      server.on('/other', file);
      const found = await checkAll(checker, [...numbers(5).map((i) => url(`/${i}`)), url('/other', 'other.test')]);
      assert.deepEqual([...found.values()].map(({ cause }) => cause).sort(), ['ok', ...numbers(5).map(() => 'rate-limited')].sort());
      assert.deepEqual(server.requests.filter((request) => request !== 'HEAD /other'), ['HEAD /0']);
      assert.equal((await checkOne(checker, url('/9'))).cause, 'rate-limited');
      assert.equal(server.asked('/9'), 0);
      clock.pass(600_000);
      assert.deepEqual(await checkOne(checker, url('/9')).then(({ cause }) => cause), 'http-404');
    });

    it('waits longer each time a server has a fault', async () => {
      server.on('/a', bare(500));
      await checkOne(checker, url('/a'));
      assert.deepEqual(clock.waits, [500, 1000]);
    });
  });

  describe('does not wait for ever', () => {
    it('for a connection', async () => {
      await checker.close();
      let opened = 0;
      await open({ sockets: { ...systemSockets, plain: () => (opened++, new Socket()) }, limits: { headers: 3, connect: 2 } });
      const checking = checkOne(checker, url('/a'));
      for (const _ of numbers(2)) {
        await clock.running(2);
        clock.expire(2);
      }
      const { outcome, cause } = await checking;
      assert.deepEqual([outcome, cause, opened], ['unverifiable', 'timeout', 2]);
    });

    it('for headers', async () => {
      server.on('/a', hang);
      const checking = checkOne(checker, url('/a'));
      for (const count of [1, 2]) {
        await server.requested(count);
        clock.expire(defaultLimits.headers);
      }
      assert.equal((await checking).cause, 'timeout');
      await server.allClosed();
      assert.deepEqual(server.requests, ['HEAD /a', 'GET /a']);
    });

    it('for a HEAD that a server does not answer, and asks with GET', async () => {
      server.on('/a', (request, response, times) => (request.method === 'HEAD' ? undefined : story(request, response, times)));
      const checking = checkOne(checker, url('/a'));
      await server.requested(1);
      clock.expire(defaultLimits.headers);
      assert.equal((await checking).outcome, 'alive');
    });

    it('for the rest of a body', async () => {
      let resolve: () => void = () => undefined;
      const begun = new Promise<void>((done) => (resolve = done));
      server.on('/a', (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        if (request.method === 'HEAD') return void response.end();
        response.write('<html><head>', () => resolve());
      });
      const checking = checkOne(checker, url('/a'));
      await begun;
      await clock.running(defaultLimits.body);
      clock.expire(defaultLimits.body);
      assert.equal((await checking).outcome, 'alive');
      await server.allClosed();
    });

    it('for one address, whatever it is waiting for', async () => {
      server.on('/a', hang);
      const checking = checkOne(checker, url('/a'));
      await server.requested(1);
      clock.expire(defaultLimits.link);
      assert.equal((await checking).cause, 'timeout');
      await server.allClosed();
    });

    it('reads no more of a page than shows its title', async () => {
      let written = 0;
      server.on('/a', (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        if (request.method === 'HEAD') return void response.end();
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, ' '))) written += 65_536;
        };
        response.on('drain', more).on('error', () => undefined);
        more();
      });
      assert.equal((await checkOne(checker, url('/a'))).outcome, 'alive');
      await server.allClosed();
      // What the system's own buffers take, and no stream without an end.
      assert.ok(written < 32_000_000, String(written));
    });
  });

  describe('a server that accepts and never answers', () => {
    it('holds nothing else up', async () => {
      for (const i of numbers(20)) server.on(`/hang/${i}`, hang);
      for (const i of numbers(20)) server.on(`/${i}`, file);
      const stop = new AbortController();
      const found = new Map<string, LinkStatus>();
      let resolve: () => void = () => undefined;
      const others = new Promise<void>((done) => (resolve = done));
      const onResult = (checked: string, status: LinkStatus) => {
        found.set(checked, status);
        if (found.size === 20) resolve();
      };
      const urls = [...numbers(20).map((i) => url(`/hang/${i}`, 'slow.test')), ...numbers(20).map((i) => url(`/${i}`))];
      const checking = checker.check(urls, { onResult, signal: stop.signal });
      await others;
      assert.ok([...found.keys()].every((checked) => checked.startsWith('http://news.test')));
      stop.abort();
      await checking;
      await server.allClosed();
    });

    it('is not asked for everything', async () => {
      for (const i of numbers(50)) server.on(`/${i}`, hang);
      const checking = checkAll(checker, numbers(50).map((i) => url(`/${i}`)));
      let settled = false;
      void checking.then(() => (settled = true));
      for (let count = 2; !settled; count += 2) {
        await Promise.race([server.requested(count), checking]);
        clock.expire(defaultLimits.headers);
        await new Promise((resolve) => setImmediate(resolve));
      }
      const found = await checking;
      assert.equal(found.size, 50);
      assert.deepEqual(new Set([...found.values()].map(({ cause }) => cause)), new Set(['timeout']));
      assert.ok(server.requests.length <= 8, server.requests.join());
    });
  });

  describe('can be stopped', () => {
    it('by who started it: nothing more is reported, and every connection is closed', async () => {
      for (const i of numbers(10)) server.on(`/${i}`, hang);
      const stop = new AbortController();
      const checking = checkAll(checker, numbers(10).map((i) => url(`/${i}`)), { signal: stop.signal });
      await server.requested(2);
      stop.abort();
      assert.equal((await checking).size, 0);
      await server.allClosed();
    });

    it('before it begins', async () => {
      assert.equal((await checkAll(checker, [url('/a')], { signal: AbortSignal.abort() })).size, 0);
      assert.deepEqual(server.requests, []);
    });

    it('without an effect on who else waits for the same address', async () => {
      let answer: () => void = () => undefined;
      server.on('/a', (request, response, times) => void (answer = () => file(request, response, times)));
      const stop = new AbortController();
      const one = checkAll(checker, [url('/a')], { signal: stop.signal });
      const two = checkOne(checker, url('/a'));
      await server.requested(1);
      stop.abort();
      assert.equal((await one).size, 0);
      answer();
      assert.equal((await two).outcome, 'alive');
    });

    it('and begun again at once', async () => {
      server.on('/a', firstThen(hang, file));
      const stop = new AbortController();
      const one = checkAll(checker, [url('/a')], { signal: stop.signal });
      await server.requested(1);
      stop.abort();
      assert.equal((await checkOne(checker, url('/a'))).outcome, 'alive');
      assert.equal((await one).size, 0);
    });

    it('by closing the checker: every connection is closed, and nothing is checked after that', async () => {
      for (const i of numbers(10)) server.on(`/${i}`, hang);
      const checking = checkAll(checker, numbers(10).flatMap((i) => [url(`/${i}`), url(`/${i}`, 'other.test')]));
      await server.requested(4);
      await checker.close();
      assert.equal((await checking).size, 0);
      await server.allClosed();
      assert.equal((await checkAll(checker, [url('/a')])).size, 0);
    });

    it('by closing the checker, while connections are being opened', async () => {
      await checker.close();
      const sockets: Socket[] = [];
      await open({ sockets: { ...systemSockets, plain: () => (sockets.push(new Socket()), sockets.at(-1) as Socket) } });
      const checking = checkAll(checker, [url('/a'), url('/b')]);
      await clock.running(defaultLimits.connect, 2);
      await checker.close();
      assert.equal((await checking).size, 0);
      assert.ok(sockets.length === 2 && sockets.every(({ destroyed }) => destroyed));
    });

    it('keeps no connection when nothing is under way', async () => {
      server.on('/a', story);
      await checkOne(checker, url('/a'));
      await server.allClosed();
    });
  });

  describe('offline', () => {
    const hosts = numbers(200).map((i) => `http://h${i}.test/a`);

    it('says so of every address, and asks for few', async () => {
      for (const code of ['EAI_AGAIN', 'ENOTFOUND', 'EAI_FAIL']) {
        await checker.close();
        let lookups = 0;
        let probes = 0;
        await open({ names: { lookup: () => (lookups++, Promise.reject(systemError(code))), works: () => (probes++, Promise.resolve(false)) } });
        const found = await checkAll(checker, hosts);
        assert.deepEqual(new Set([...found.values()].map(({ outcome, cause }) => `${outcome} ${cause}`)), new Set(['unverifiable offline']));
        assert.equal(found.size, 200);
        assert.equal(probes, 1);
        // A few rounds of the eight that are looked up at once.
        assert.ok(lookups <= 40, String(lookups));
      }
    });

    it('says so where there is no way to any address', async () => {
      await checker.close();
      let opened = 0;
      const unreachable = () => {
        opened++;
        const socket = new Socket();
        process.nextTick(() => socket.destroy(systemError('ENETUNREACH')));
        return socket;
      };
      await open({ names: { lookup: () => Promise.resolve(['127.0.0.1']), works: () => Promise.resolve(false) }, sockets: { ...systemSockets, plain: unreachable } });
      const found = await checkAll(checker, hosts);
      assert.equal([...found.values()].filter(({ cause }) => cause === 'offline').length + [...found.values()].filter(({ cause }) => cause === 'unreachable').length, 200);
      assert.ok([...found.values()].filter(({ cause }) => cause === 'unreachable').length < 4);
      // Two rounds of what is asked at once.
      assert.ok(opened <= 2 * defaultLimits.total, String(opened));
    });

    it('is forgotten with the next check', async () => {
      await checker.close();
      let online = false;
      server.on('/a', file);
      await open({ names: { lookup: (host) => (online ? testNames.lookup(host) : Promise.reject(systemError('EAI_AGAIN'))), works: () => Promise.resolve(online) } });
      assert.equal((await checkOne(checker, url('/a'))).cause, 'offline');
      online = true;
      assert.equal((await checkOne(checker, url('/a'))).cause, 'ok');
    });

    it('is not said where only one name is not there', async () => {
      server.on('/a', file);
      const found = await checkAll(checker, [url('/a'), 'http://paper.gone/a', 'http://weekly.gone/b', 'http://daily.gone/c', 'http://monthly.gone/c', 'http://journal.gone/c']);
      assert.deepEqual([...found.values()].map(({ cause }) => cause).sort(), ['dns-gone', 'dns-gone', 'dns-gone', 'dns-gone', 'dns-gone', 'ok']);
    });

    it('is not said where names that exist cannot be looked up at the moment', async () => {
      await checker.close();
      await open({ names: { lookup: () => Promise.reject(systemError('EAI_AGAIN')), works: () => Promise.resolve(true) } });
      const found = await checkAll(checker, hosts.slice(0, 8));
      assert.deepEqual(new Set([...found.values()].map(({ outcome, cause }) => `${outcome} ${cause}`)), new Set(['unverifiable dns-unsure']));
    });

    it('leaves one host that takes no connection to itself', async () => {
      const gone = url('/a');
      await server.stop();
      const { outcome, cause } = await checkOne(checker, gone);
      server = await TestServer.start();
      assert.deepEqual([outcome, cause], ['unverifiable', 'connection-refused']);
    });
  });
});
