import assert from 'node:assert/strict';
import { datelinesByHabit, readDateline } from '../../../server/src/bulletin/evidence/datelines.ts';
import { fold } from '../../../server/src/bulletin/text/text.ts';

const read = (text: string) => {
  const match = readDateline(fold(text));
  return match?.publisher ? [text.slice(...match.publisher), match.date?.iso ?? null] : null;
};

describe('datelines', () => {
  const datelines: readonly (readonly [text: string, publisher: string, date: string | null])[] = [
    ['新华社北京8月1日电 记者', '新华社', '--08-01'],
    ['（中央社彰化 22 日電）車隊', '中央社', null],
    ['路透曼谷１５日電／稻米', '路透', null],
    ['BleepingComputer 8 月 16 日报道 一家公司', 'BleepingComputer', '--08-16'],
    ['某电子报8 月 15 日消息 近日', '某电子报', '--08-15'],
    ['**【法新社北京4月4日电】**', '法新社', '--04-04'],
    ['【德国《明镜》周刊网站】3月31日报道', '德国《明镜》周刊网站', '--03-31'],
    ['【英国《金融时报》网站4月2日】', '英国《金融时报》网站', '--04-02'],
    ['【两县签约共建热井】德新社某城电 两县', '德新社', null],
    ['上证报讯 河北、山东', '上证报', null],
    ['星河电视台消息（晚间新闻）：今天', '星河电视台', null],
    ['ATLANTA (UPI) -- A resurgence', 'UPI', null],
    ['LONDON, Dec 3 (Reuters) - Services', 'Reuters', '--12-03'],
    ['HILLTON, Idaho, Feb. 7, 2007 /Some Newswire/ -- A mill', 'Some Newswire', '2007-02-07'],
    ['ROMA, MARCH 9, 2004 (Some Courier).- A bishop', 'Some Courier', '2004-03-09'],
    ['[Hill Echo, Lakeside] Roofs were', 'Hill Echo', null],
    ['《某某日报》6月8日报道，央行', '某某日报', '--06-08'],
    ['据《某某日报》6月9日报道，统计', '某某日报', '--06-09'],
    ['某部网站8月1日消息 近日', '某部网站', '--08-01'],
    ['【西班牙《某报》9月3日文章】题：', '西班牙《某报》', '--09-03'],
    ['【某某日報專訊】昨日', '某某日報', null],
    ['某某快讯消息，据某某日报报道，平台', '某某日报', null],
    ['某某财经讯，项目', '某某财经', null],
    ['Shore Courier, October 4: the deck', 'Shore Courier', '--10-04'],
    ['Shore Courier reports that the deck', 'Shore Courier', null],
    ['The Irish Times (4 November) tells of a crew', 'The Irish Times', '--11-04'],
  ];
  for (const [text, publisher, date] of datelines) it(text, () => assert.deepEqual(read(text), [publisher, date]));

  for (const text of ['本报讯 近日', '记者7月15日报道了此事', '北京8月3日电', '好消息 图书馆免费开放', '平台消息 今日起', '据外媒7月13日报道，某公司', '他在7月15日报道了此事', '外交部8月3日说', '知情人士消息，桥', '有消息，称', '记者获悉，桥']) {
    it(`${text} is none`, () => assert.equal(read(text), null));
  }

  it('counts weak ones of one pattern where three are alike', () => {
    const found = ['[ENI, Nairobi] Parishes', '[epd, Leipzig] A church', '[ALC, Porto] Delegates'].map(readDateline);
    assert.deepEqual(datelinesByHabit(found), found);
    assert.deepEqual(datelinesByHabit(found.slice(0, 2)), [null, null]);
  });

  it('counts a weak one only beside sure ones', () => {
    const weak = readDateline('某某刑警组织 8 月 17 日通报 六国');
    const sure = readDateline('某城日报8月17日报道 六国');
    assert.ok(weak && sure);
    assert.deepEqual(datelinesByHabit([weak, null]), [null, null]);
    assert.deepEqual(datelinesByHabit([weak, sure, sure]), [weak, sure, sure]);
    const place = readDateline('Paris (Texas) - The town');
    assert.deepEqual(datelinesByHabit([place]), [null]);
  });
});
