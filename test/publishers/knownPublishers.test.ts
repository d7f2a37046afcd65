import assert from 'node:assert/strict';
import { knownPublishers } from '../../server/src/publishers/knownPublishers.ts';

const { knows, hostsOf, homeOf, publisherOfHost } = knownPublishers();

describe('knownPublishers', () => {
  describe('knows', () => {
    const own: [publisher: string, host: string][] = [
      ['新浪科技', 'finance.sina.com.cn'],
      ['新浪财经', 'finance.sina.cn'],
      ['新浪网', 'tech.sina.com.cn'],
      ['人民日报', 'paper.people.com.cn'],
      ['人民网', 'finance.people.com.cn'],
      ['新华社', 'www.news.cn'],
      ['新华网', 'www.xinhuanet.com'],
      ['央视新闻', 'news.cctv.com'],
      ['央视网', 'content-static.cctvnews.cctv.com'],
      ['IT 之家', 'www.ithome.com'],
      ['ＩＴ之家', 'ithome.com'],
      ['iThome', 'www.ithome.com.tw'],
      ['36 氪', '36kr.com'],
      ['财联社', 'www.cls.cn'],
      ['科创板日报', 'www.chinastarmarket.cn'],
      ['《科创板日报》', 'www.cls.cn'],
      ['南方网', 'economy.southcn.com'],
      ['北京日报', 'news.bjd.com.cn'],
      ['澎湃新闻', 'm.thepaper.cn'],
      ['腾讯新闻', 'new.qq.com'],
      ['新华社客户端', 'h.xinhuaxmt.com'],
      ['工信部网站', 'www.miit.gov.cn'],
      ['人民网－环球时报', 'world.huanqiu.com'],
      ['REUTERS', 'www.reuters.com'],
      ['The Guardian', 'www.theguardian.com'],
      ['英国《金融时报》', 'www.ft.com'],
      ['金融时报', 'www.ft.com'],
      ['金融时报', 'www.financialnews.com.cn'],
      ['經濟日報', 'money.udn.com'],
      ['经济日报', 'www.ce.cn'],
      ['Cleveland.com', 'www.cleveland.com'],
    ];
    for (const [publisher, host] of own) it(`${host} is ${publisher}`, () => assert.equal(knows(publisher, host), true));

    const others: [publisher: string, host: string][] = [
      ['人民网', 'www.36kr.com'],
      ['IT之家', 'finance.people.com.cn'],
      ['财联社', 'www.yicai.com'],
      ['IT之家', 'www.ithome.com.tw'],
      ['新浪科技', 'www.ithome.com'],
      ['中国网', 'tech.china.com'],
      ['中国青年报', 'www.bjnews.com.cn'],
      ['澎湃新闻', 'www.jiemian.com'],
      ['路透社', 'apnews.com'],
      ['BBC', 'edition.cnn.com'],
      ['经济日报', 'money.udn.com'],
    ];
    for (const [publisher, host] of others) it(`${host} is not ${publisher}`, () => assert.equal(knows(publisher, host), false));

    const unknown: [publisher: string, host: string, why: string][] = [
      ['长风联盟', 'www.ithome.com', 'the publisher is unknown'],
      ['人民网', 'www.example.com', 'the host is unknown'],
      ['财联社', 'mp.weixin.qq.com', 'everybody prints there'],
      ['财联社', 'baijiahao.baidu.com', 'everybody prints there'],
      ['财联社', 'www.toutiao.com', 'everybody prints there'],
      ['财联社', 'www.163.com', 'everybody prints there'],
      ['财联社', 'www.sohu.com', 'everybody prints there'],
      ['财联社', 'k.sina.com.cn', 'everybody prints there'],
      ['财联社', 'new.qq.com', 'everybody prints there'],
      ['财联社', 't.cn', 'a shortener'],
      ['财联社', 'web.archive.org', 'an archive'],
      ['新华社', 'finance.people.com.cn', 'an agency is printed elsewhere'],
      ['Reuters', 'www.theguardian.com', 'an agency is printed elsewhere'],
      ['工信部', 'finance.people.com.cn', 'an authority is printed elsewhere'],
      ['人民日报', 'www.gov.cn', 'authorities print what others say'],
      ['人民邮电报', 'www.isc.org.cn', 'associations print what others say'],
      ['人民网－某某论坛', 'www.36kr.com', 'half of the name is unknown'],
      ['人民网', '192.168.3.14', 'an IP address'],
      ['人民网', '', 'no host'],
      ['', 'www.people.com.cn', 'no name'],
      ['人民网', 'notpeople.com.cn', 'a host that only ends in the same letters'],
    ];
    for (const [publisher, host, why] of unknown) it(`nobody knows of ${publisher || 'nobody'} at ${host || 'nowhere'}: ${why}`, () => assert.equal(knows(publisher, host), undefined));
  });

  it('tells where a publisher is at home', () => {
    assert.equal(homeOf('IT 之家'), 'ithome.com');
    assert.equal(homeOf('新华网'), 'news.cn');
    assert.equal(homeOf('长风联盟'), undefined);
    assert.deepEqual(hostsOf('人民网'), ['people.com.cn', 'people.cn']);
    assert.deepEqual(hostsOf('长风联盟'), []);
  });

  const houses: [host: string, publisher: string | undefined][] = [
    ['finance.sina.com.cn', '新浪财经'],
    ['tech.sina.com.cn', '新浪科技'],
    ['news.sina.com.cn', '新浪网'],
    ['finance.people.com.cn', '人民网'],
    ['paper.people.com.cn', '人民日报'],
    ['www.news.cn', '新华网'],
    ['www.chinanews.com.cn', '中国新闻网'],
    ['china.cnr.cn', '央广网'],
    ['economy.southcn.com', '南方网'],
    ['export.shobserver.com', '上观新闻'],
    ['www.miit.gov.cn', '工业和信息化部'],
    ['www.gov.cn', '中国政府网'],
    ['www.hangzhou.gov.cn', undefined],
    ['mp.weixin.qq.com', undefined],
    ['www.163.com', undefined],
    ['tech.163.com', '网易'],
    ['k.sina.com.cn', undefined],
    ['www.example.com', undefined],
    ['', undefined],
  ];
  for (const [host, publisher] of houses) it(`${host || 'nowhere'} is ${publisher ?? 'nobody\'s'}`, () => assert.equal(publisherOfHost(host), publisher));

  describe('with lessons', () => {
    const taught = knownPublishers([{ publisher: '长风联盟', hosts: ['cfa.example.org'] }, { publisher: '苏州日报', hosts: ['yicai.com'] }]);

    it('takes a pair that was taught, also against the table', () => {
      assert.equal(taught.knows('长风 联盟', 'www.cfa.example.org'), true);
      assert.equal(taught.knows('苏州日报', 'www.yicai.com'), true);
      assert.equal(knows('苏州日报', 'www.yicai.com'), false);
    });

    it('never accuses because of a lesson', () => {
      assert.equal(taught.knows('长风联盟', 'www.ithome.com'), undefined);
      assert.equal(taught.knows('财联社', 'www.cfa.example.org'), undefined);
      assert.equal(taught.knows('苏州日报', 'www.ithome.com'), false);
    });

    it('finds publisher and host by each other', () => {
      assert.deepEqual(taught.hostsOf('长风联盟'), ['cfa.example.org']);
      assert.deepEqual(taught.hostsOf('苏州日报'), ['subaonet.com', 'yicai.com']);
      assert.equal(taught.publisherOfHost('news.cfa.example.org'), '长风联盟');
      assert.equal(taught.publisherOfHost('www.yicai.com'), '第一财经');
    });

    it('does not choose among several that were taught one host', () => {
      const two = knownPublishers([{ publisher: '甲刊', hosts: ['host.example'] }, { publisher: '乙刊', hosts: ['host.example'] }]);
      assert.equal(two.publisherOfHost('host.example'), undefined);
      assert.equal(two.knows('甲刊', 'host.example'), true);
    });
  });
});
