import assert from 'node:assert/strict';
import { domainsAbove, hostOfAddress, registrableDomain } from '../../server/src/publishers/hosts.ts';

describe('hosts', () => {
  describe('registrableDomain', () => {
    const table: [host: string, domain: string][] = [
      ['finance.sina.com.cn', 'sina.com.cn'],
      ['FINANCE.Sina.com.CN.', 'sina.com.cn'],
      ['www.miit.gov.cn', 'miit.gov.cn'],
      ['jyj.hangzhou.gov.cn', 'hangzhou.gov.cn'],
      ['news.tsinghua.edu.cn', 'tsinghua.edu.cn'],
      ['www.bbc.co.uk', 'bbc.co.uk'],
      ['a.b.people.cn', 'people.cn'],
      ['money.udn.com', 'udn.com'],
      ['www.gzdaily.cn:8080', 'gzdaily.cn'],
      ['www.新华网.中国', '新华网.中国'],
      ['www.xn--xkrs94b.xn--fiqs8s', 'xn--xkrs94b.xn--fiqs8s'],
      ['ｗｗｗ．ｓｔｄａｉｌｙ．ｃｏｍ', 'stdaily.com'],
      ['192.168.3.14', '192.168.3.14'],
      ['[2001:db8::1]', '[2001:db8::1]'],
      ['localhost', 'localhost'],
      ['gov.cn', 'gov.cn'],
      ['', ''],
    ];
    for (const [host, domain] of table) it(`${host || 'nothing'} → ${domain || 'nothing'}`, () => assert.equal(registrableDomain(host), domain));
  });

  describe('hostOfAddress', () => {
    const table: [address: string, host: string][] = [
      ['https://WWW.ithome.com/0/1/2.htm', 'www.ithome.com'],
      ['http://user:word@example.com:8080/a@b', 'example.com'],
      ['www.cls.cn/detail/1', 'www.cls.cn'],
      ['//news.cn/a', 'news.cn'],
      ['ｈｔｔｐｓ：／／ｗｗｗ．ｓｔｄａｉｌｙ．ｃｏｍ／ａ', 'www.stdaily.com'],
      ['https://example.com?q=1', 'example.com'],
      ['https://[2001:db8::1]:8443/a', '[2001:db8::1]'],
      ['', ''],
    ];
    for (const [address, host] of table) it(`${address || 'nothing'} → ${host || 'nothing'}`, () => assert.equal(hostOfAddress(address), host));
  });

  it('takes names apart, and no IP address', () => {
    assert.deepEqual(domainsAbove('a.b.cn'), ['a.b.cn', 'b.cn', 'cn']);
    assert.deepEqual(domainsAbove('10.0.0.1'), ['10.0.0.1']);
    assert.deepEqual(domainsAbove('[::1]'), ['[::1]']);
    assert.deepEqual(domainsAbove(''), []);
  });
});
