import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { checkOne, openTestChecker } from './support/testChecker.ts';
import { issue, makeAuthority } from './support/certificates.ts';
import { page, redirect, TestServer } from './support/testServer.ts';

describe('certificates', () => {
  let authority: Awaited<ReturnType<typeof makeAuthority>>;
  before(async () => {
    authority = await makeAuthority();
  });

  const table: [says: string, issued: () => ReturnType<typeof issue>, is: string][] = [
    ['of an authority that is trusted', () => issue('news.test', authority), 'alive ok 200'],
    ['of an authority that is trusted, expired', () => issue('news.test', authority, -1), 'broken tls-expired null'],
    ['of an authority that is trusted, for another host', () => issue('other.test', authority), 'broken tls-name null'],
    ['signed by itself', () => issue('news.test', null), 'broken tls-self-signed null'],
    ['of an authority that is not known', async () => issue('news.test', await makeAuthority()), 'unverifiable tls-chain null'],
  ];
  for (const [says, issued, is] of table) {
    it(`${says}: ${is}`, async () => {
      const server = await TestServer.start(await issued());
      server.on('/a', page(200, 'A story'));
      const checker = await openTestChecker({ ca: authority.cert });
      const { outcome, cause, status } = await checkOne(checker, `https://news.test:${server.port}/a`);
      await checker.close();
      await server.stop();
      assert.equal(`${outcome} ${cause} ${status}`, is);
      if (outcome !== 'alive') assert.deepEqual(server.requests, []);
    });
  }

  it('are verified even where the environment says not to', async () => {
    const server = await TestServer.start(await issue('news.test', null));
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    const checker = await openTestChecker();
    try {
      assert.equal((await checkOne(checker, `https://news.test:${server.port}/`)).cause, 'tls-self-signed');
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
      await checker.close();
      await server.stop();
    }
  });

  it('a page that only moved from http to https has changed in its scheme', async () => {
    const secure = await TestServer.start(await issue('news.test', authority));
    secure.on('/a', page(200, 'A story'));
    const plain = await TestServer.start();
    plain.on('/a', redirect(301, `https://news.test:${secure.port}/a`));
    const checker = await openTestChecker({ ca: authority.cert });
    const target = `https://news.test:${secure.port}/a`;
    const { outcome, movedTo } = await checkOne(checker, `http://news.test:${plain.port}/a`);
    await checker.close();
    await Promise.all([plain.stop(), secure.stop()]);
    assert.deepEqual([outcome, movedTo], ['moved', target]);
  });

  it('of a server that does not speak TLS at all', async () => {
    const server: Server = createServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const checker = await openTestChecker();
    const { cause } = await checkOne(checker, `https://news.test:${port}/`);
    await checker.close();
    server.close();
    assert.equal(cause, 'tls-protocol');
  });
});
