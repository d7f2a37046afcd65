import assert from 'node:assert/strict';
import { findDate } from '../../server/src/bulletin/text/dates.ts';

describe('dates', () => {
  const printed: readonly (readonly [text: string, iso: string | null])[] = [
    ['8 月 6日', '--08-06'],
    ['8月16日', '--08-16'],
    ['2021年8月6日', '2021-08-06'],
    ['21 年 8 月 6 号', '2021-08-06'],
    ['2021-08-06', '2021-08-06'],
    ['2021/8/6', '2021-08-06'],
    ['2021.8.6 09:30', '2021-08-06'],
    ['8-6', '--08-06'],
    ['Fri, 05 Dec 2025 23:14:04 GMT', '2025-12-05'],
    ['Thursday April 15, 1993', '1993-04-15'],
    ['1st March 2020', '2020-03-01'],
    ['2月29日', '--02-29'],
    ['20/11/2026', '2026-11-20'],
    ['11/6/26', '2026-11-06'],
    ['4 November', '--11-04'],
    ['12 mars 2024', '2024-03-12'],
    ['1er février', '--02-01'],
    ['16. Oktober 2026', '2026-10-16'],
    ['3 de mayo de 2021', '2021-05-03'],
    ['16.10.2026', '2026-10-16'],
    ['13 Sep 99 p. B4', '1999-09-13'],
    ['16 Oct 96 B4', '1996-10-16'],
  ];
  for (const [text, iso] of printed) it(`${text} is ${iso}`, () => assert.equal(findDate(text)?.iso, iso));

  it('a day that no month has is found and is none', () => {
    const found = findDate('2024年4月31日');
    assert.equal(found?.iso, null);
    assert.deepEqual([found?.start, found?.end], [0, 10]);
  });

  it('so is one in digits that can be nothing else', () => {
    assert.equal(findDate('光明日报 2016-02-30')?.iso, null);
    assert.equal(findDate('2016/13/01')?.end, 10);
    assert.equal(findDate('/htmlnews/2024/5/523101.shtm'), null);
  });

  it('a span of days is one, with its last day', () => {
    const spans = ['5月20日—26日', '2024年5月20日至26日', '5月28日到6月3日', '5月20日，26日'].map((text) => findDate(text));
    assert.deepEqual(spans.map((span) => [span?.iso, span?.last, span?.end]), [['--05-20', '--05-26', 9], ['2024-05-20', '2024-05-26', 14], ['--05-28', '--06-03', 10], ['--05-20', null, 5]]);
  });

  for (const text of ['1.5 亿', '3-5%', '10-20 家', '编号 2021-08', '版本 1.2.3', '没有日期', '13-45']) {
    it(`${text} is no date`, () => assert.equal(findDate(text), null));
  }

  it('says where it stands', () => {
    const text = '来源：新华社，8 月 6日';
    const found = findDate(text);
    assert.equal(text.slice(found?.start, found?.end), '8 月 6日');
  });
});
