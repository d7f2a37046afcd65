import assert from 'node:assert/strict';
import { readAllowance } from '../../../server/src/node/links/allowance.ts';
import { openLinkChecker } from '../../../server/src/node/links/openLinkChecker.ts';
import { checkAll } from './support/testChecker.ts';
import { TestClock } from './support/testClock.ts';
import { page, redirect, TestServer } from './support/testServer.ts';
import { TestInternet } from './support/testInternet.ts';

describe('readAllowance', () => {
  it('reads hosts, addresses and ranges', () => {
    const { allowsHost, allowsAddress, hasRanges } = readAllowance(['Wiki.Corp.example.', ' wiki ', '10.1.0.0/16', '192.168.7.7', 'fd00:12::/48', '[::1]']);
    assert.ok(hasRanges && allowsHost('wiki') && allowsHost('wiki.corp.example'));
    assert.ok(!allowsHost('a.wiki') && !allowsHost('corp.example') && !allowsHost('10.1.0.0'));
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '192.168.7.7', 'fd00:12::5', '::1']) assert.ok(allowsAddress(address), address);
    for (const address of ['10.2.0.1', '192.168.7.8', 'fd00:13::1', '::2', '127.0.0.1', 'fd00:12::5%eth0', 'wiki', '']) assert.ok(!allowsAddress(address), address);
  });

  it('takes what is none of them for nothing', () => {
    for (const entry of ['', ' ', '*', '0/0', '10', '10.1', '10.1.0.0/33', '10.1.0.0/-1', '10.1.0.0/x', '10.1.0.0/', 'fd00::/129', 'http://wiki/', 'wiki/24', '10.0.0.1-10.0.0.9', '0x0a000001']) {
      const { allowsAddress, allowsHost, hasRanges } = readAllowance([entry]);
      assert.ok(!hasRanges && !allowsAddress('10.0.0.1') && !allowsAddress('10.1.0.1') && !allowsAddress('0.0.0.10') && !allowsHost('intranet'), entry);
    }
  });
});

describe('what is allowed of a private network', () => {
  const asked = async (urls: readonly string[], allowPrivate: readonly string[]) => {
    const internet = new TestInternet();
    internet.name('wiki', ['10.1.2.3']);
    internet.name('wiki.corp.example', ['10.9.9.9']);
    internet.name('mixed.example', ['10.1.2.3', '10.9.9.9']);
    internet.name('trap', ['169.254.169.254']);
    internet.name('away', ['93.184.215.14']);
    const checker = await openLinkChecker({ cacheFolder: null, clock: new TestClock(), proxyOf: () => null, names: internet.names, sockets: internet.sockets });
    const found = await checkAll(checker, urls, { allowPrivate });
    await checker.close();
    return [...found].filter(([, { cause }]) => cause !== 'refused-private').map(([url]) => url.slice(7, -1)).sort();
  };
  const urls = ['wiki', 'wiki.corp.example', 'mixed.example', 'trap', 'away', '10.1.2.3', '10.9.9.9', '169.254.169.254', '127.0.0.1', 'localhost', 'other'].map((host) => `http://${host}/`);

  it('is nothing without a list', async () => assert.deepEqual(await asked(urls, []), []));

  it('by range: addresses in it, and names that resolve to nothing else', async () => {
    // A name that is not there, in a network where names are looked up, is one that is not there.
    assert.deepEqual(await asked(urls, ['10.1.0.0/16']), ['10.1.2.3', 'localhost', 'other', 'wiki']);
  });

  it('by host: that host, wherever it is inside', async () => assert.deepEqual(await asked(urls, ['wiki.corp.example', 'wiki']), ['wiki', 'wiki.corp.example']));

  it('by host: never the metadata of a cloud', async () => assert.deepEqual(await asked(urls, ['trap', 'mixed.example']), ['mixed.example']));

  it('by address', async () => assert.deepEqual(await asked(urls.slice(0, 5).concat(urls.slice(5, 9)), ['10.9.9.9', '127.0.0.1']), ['10.9.9.9', '127.0.0.1', 'wiki.corp.example']));

  it('is nothing to which a site outside may lead', async () => {
    const outside = await TestServer.start();
    const inside = await TestServer.start();
    outside.on('/out', redirect(302, 'http://wiki/a'));
    inside.on('/a', page(200, 'Minutes'));
    inside.on('/in', redirect(302, 'http://10.1.2.3/a'));
    const internet = new TestInternet();
    internet.place('93.184.215.14', outside.port);
    internet.place('10.1.2.3', inside.port);
    internet.name('news.example', ['93.184.215.14']);
    internet.name('wiki', ['10.1.2.3']);
    const checker = await openLinkChecker({ cacheFolder: null, clock: new TestClock(), proxyOf: () => null, names: internet.names, sockets: internet.sockets });
    const found = await checkAll(checker, ['http://news.example/out', 'http://wiki/in', 'http://wiki/a'], { allowPrivate: ['10.1.0.0/16', 'wiki'] });
    await checker.close();
    await Promise.all([outside.stop(), inside.stop()]);
    assert.deepEqual(Object.fromEntries([...found].map(([url, { cause }]) => [url, cause])), { 'http://news.example/out': 'refused-private', 'http://wiki/in': 'redirected', 'http://wiki/a': 'ok' });
  });

  it('does not leak into a check without a list', async () => {
    const internet = new TestInternet();
    internet.name('wiki', ['10.1.2.3']);
    const checker = await openLinkChecker({ cacheFolder: null, clock: new TestClock(), proxyOf: () => null, names: internet.names, sockets: internet.sockets });
    const [one, two] = await Promise.all([checkAll(checker, ['http://wiki/'], { allowPrivate: ['wiki'] }), checkAll(checker, ['http://wiki/'])]);
    await checker.close();
    assert.deepEqual([one.get('http://wiki/')?.cause, two.get('http://wiki/')?.cause], ['connection-refused', 'refused-private']);
  });
});
