import assert from 'node:assert/strict';
import { suggestTags } from '../../server/src/annotations/suggestTags.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { prose } from '../workspace/stories.ts';
import { weekly } from './support/pages.ts';

const articles = parseBulletin(weekly).articles;
const [hospital, browser, water] = articles;
const others = (article: (typeof articles)[number]) => articles.filter((other) => other !== article);
const values = (reason: string, ...given: Parameters<typeof suggestTags>) => suggestTags(...given).flatMap((suggestion) => (suggestion.reason === reason ? [suggestion.value] : []));

describe('suggestTags', () => {
  it('suggests the numbers of vulnerabilities, first of all', () => {
    assert.deepEqual(suggestTags(browser!, others(browser!), [])[0], { value: 'CVE-2023-4863', reason: 'identifier' });
    const text = '涉及 cve-2024-12345、ＣＮＶＤ－2024－10234 和 CNNVD-202401-123，CVE-2024-12345 再次提及；不是 XCVE-2024-1234 也不是 CVE-24-1。';
    assert.deepEqual(values('identifier', { headline: null, body: text }, [], []), ['CVE-2024-12345', 'CNVD-2024-10234', 'CNNVD-202401-123']);
  });

  it('suggests what the project knows and the article names', () => {
    const entry = { description: null, color: null };
    assert.deepEqual(values('vocabulary', hospital!, others(hospital!), [], { '安全/勒索软件': entry, '安全/钓鱼': entry, 一: entry }), ['安全/勒索软件']);
  });

  it('suggests words of its own, not those that all articles have', () => {
    const words = values('word', water!, others(water!), []);
    assert.ok(words.includes('供水') || words.includes('水厂'), words.join());
    assert.ok(!words.includes('来源') && !words.includes('晚报'));
    const common = { headline: '通知：停水', body: '通知说，停水两天。通知已经发出，停水从周一开始。' };
    assert.deepEqual(values('word', common, Array.from({ length: 9 }, (_, index) => ({ headline: '通知', body: `通知 ${index}` })), []).filter((word) => word === '通知'), []);
  });

  it('takes words that always stand together as one', () => {
    const body = '集成电路进口下降。集成电路出口上升。分析师说，集成电路的周期已到底部。';
    assert.ok(values('word', { headline: '集成电路进口下降', body }, [], []).includes('集成电路'));
  });

  it('suggests tags of articles that are like it, by words or by what the caller has compared', () => {
    const like = { headline: '又一家医院的预约系统遭勒索软件攻击', body: '医院的预约系统被锁住，患者排队。', tags: ['安全/勒索软件', '医疗'] };
    const unlike = { headline: '老旧摄像头集中换装', body: '街道优先安装。', tags: ['街道'] };
    assert.deepEqual(values('similar', hospital!, others(hospital!), [like, unlike]), ['医疗', '安全/勒索软件']);
    assert.deepEqual(values('similar', hospital!, others(hospital!), [{ ...unlike, likeness: 0.7 }]), ['街道']);
  });

  it('suggests everything once, and not much', () => {
    const suggestions = suggestTags(browser!, others(browser!), [{ ...browser!, body: `${browser!.body}。`, tags: ['CVE-2023-4863', '漏洞'] }], { 漏洞: { description: null, color: null } });
    assert.equal(new Set(suggestions.map(({ value }) => value)).size, suggestions.length);
    assert.ok(suggestions.length <= 16);
  });

  it('looks only at so much of a text and of so many others', () => {
    const long = { headline: '长', body: `${prose(1, 5000)}CVE-2024-99999` };
    assert.deepEqual(values('identifier', long, Array.from({ length: 1000 }, (_, index) => ({ headline: null, body: prose(index, 20) })), []), []);
  });

  it('answers with nothing for nothing', () => assert.deepEqual(suggestTags({ headline: null, body: '' }, [], []), []));
});
