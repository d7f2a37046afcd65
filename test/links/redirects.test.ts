import assert from 'node:assert/strict';
import { changeBetween, hostIn, isDeepPage, isHomePage, leadsToLogin } from '../../server/src/links/redirects.ts';

describe('redirects', () => {
  const changes: [from: string, to: string, change: string][] = [
    ['http://a.test/x', 'https://a.test/x', 'scheme'],
    ['http://a.test/x', 'https://a.test/x/', 'slash'],
    ['http://a.test', 'http://a.test/', 'scheme'],
    ['http://a.test/x?q=1', 'https://www.a.test/x?q=1', 'host'],
    ['http://www.a.test/x', 'https://A.test/x/', 'host'],
    ['http://a.test/x', 'https://a.test/y', 'address'],
    ['http://a.test/x?q=1', 'https://a.test/x', 'address'],
    ['http://a.test/x', 'https://b.test/x', 'address'],
    ['http://m.a.test/x', 'https://a.test/x', 'address'],
  ];
  for (const [from, to, change] of changes) it(`${from} → ${to}: ${change}`, () => assert.equal(changeBetween(from, to), change));

  for (const address of ['http://a.test', 'http://a.test/', 'https://a.test/index.html', 'https://a.test/default.aspx', 'https://a.test/home/', 'https://a.test/main']) it(`${address} is a front page`, () => assert.ok(isHomePage(address) && !isDeepPage(address)));
  for (const address of ['https://a.test/a', 'https://a.test/?p=1', 'https://a.test/zh/', 'https://a.test/homes', 'https://a.test/index/1']) it(`${address} is none`, () => assert.ok(!isHomePage(address)));
  for (const address of ['https://a.test/2024/05/1.html', 'https://a.test/news/a', 'https://a.test/a.htm', 'https://a.test/story-20240501', 'https://a.test/?id=7', 'https://a.test/view?newsId=7', 'https://a.test/b/c/index.html', 'https://a.test/report.pdf']) it(`${address} is deep`, () => assert.ok(isDeepPage(address)));
  for (const address of ['https://a.test/zh/', 'https://a.test/about', 'https://s.test/3xYzAbC', 'https://a.test/zh/index.html', 'https://a.test/?lang=zh']) it(`${address} may not be`, () => assert.ok(!isDeepPage(address)));

  const logins = ['https://passport.a.test/', 'https://a.test/login', 'https://a.test/user/login.jsp?to=1', 'https://login.a.test/x', 'https://a.test/sso/auth', 'https://a.test/signin/', 'https://consent.a.test/m', 'https://a.test/wp-login.php'];
  for (const to of logins) it(`${to} is where one signs in`, () => assert.ok(leadsToLogin('https://a.test/a/1.html', to) && !leadsToLogin(to, to)));
  for (const to of ['https://a.test/loginword', 'https://a.test/blog/in', 'https://a.test/accounting', 'https://authors.a.test/']) it(`${to} is not`, () => assert.ok(!leadsToLogin('https://a.test/a/1.html', to)));

  it('hosts are without user and port', () => assert.deepEqual(['http://u@A.test:80/x', 'http://[::1]:8/', 'x'].map(hostIn), ['a.test', '[::1]', '']));
});
