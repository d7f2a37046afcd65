import assert from 'node:assert/strict';
import { readDateline } from '../../server/src/bulletin/evidence/datelines.ts';
import { coversColumn, isCredit, opensAsOwnReport, readLabelLine, readTrailing, readTrailingCredit, type SourceMatch } from '../../server/src/bulletin/evidence/sources.ts';
import { fold } from '../../server/src/bulletin/text/text.ts';

const named = (text: string, match: SourceMatch | null) => (match?.publisher ? text.slice(...match.publisher) : null);

describe('sources', () => {
  const labels: readonly (readonly [text: string, publisher: string | null, date: string | null])[] = [
    ['（来源：8 月 6日，新浪科技）原文链接', '新浪科技', '--08-06'],
    ['（来源：新浪科技，8 月 6日）', '新浪科技', '--08-06'],
    ['来源：中国网信网', '中国网信网', null],
    ['来源： 河南日报', '河南日报', null],
    ['信息来源：人民网 2024-05-01', '人民网', '2024-05-01'],
    ['（来源：8 月 31日，某某联盟整理）', '某某联盟', '--08-31'],
    ['**来源：** WTOP', 'WTOP', null],
    ['来源：[新华网](https://www.news.cn/a.html)', '新华网', null],
    ['来源：36 氪 作者：张三', '36 氪', null],
    ['Source: Financial Times, 3 May 2021', 'Financial Times', '2021-05-03'],
    ['SOURCE:  WALL STREET JOURNAL', 'WALL STREET JOURNAL', null],
    ['（来源：2024年4月31日，中国民航报）', '中国民航报', null],
    ['——羊城晚报', '羊城晚报', null],
    ['2016-05-03　《光明日报》　第 9 版', '光明日报', '2016-05-03'],
    ['2016-02-30　《光明日报》　第 9 版', '光明日报', null],
    ['北京青年报　12-02', '北京青年报', '--12-02'],
    ['来源：光明日报 [原文链接](https://news.gmw.cn/a.htm)', '光明日报', null],
    ['来源：2024年5月20日至26日，中新网', '中新网', '2024-05-20'],
    ['本栏目综合自新华网、参考消息', '新华网、参考消息', null],
    ['首发媒体：某城晨报（头版）', '某城晨报', null],
    ['刊载媒体：《某城日报》', '某城日报', null],
    ['稿源：渔业客户端', '渔业客户端', null],
    ['Outlet: Some Harbour Paper', 'Some Harbour Paper', null],
    ['【来源】《某治日报》 2023 年 5 月 9 日', '某治日报', '2023-05-09'],
    ['来源｜某教育报  作者｜高　山', '某教育报', null],
    ['报章：某某晨报　版页：A4　日期：2021-3-4', '某某晨报', '2021-03-04'],
    ['媒体：某某晚报　　版面：07　　日期：2021年6月10日', '某某晚报', '2021-06-10'],
    ['稿件来源：市志办', '市志办', null],
    ['供稿单位：某某市水务局', '某某市水务局', null],
    ['来源：微信公众号“湖岸观察”', '湖岸观察', null],
    ['2021-03-04　来源：湖岸夜话', '湖岸夜话', '2021-03-04'],
    ['作者：王五　来源：湖岸夜话', '湖岸夜话', null],
    ['——摘自《某某日报》2023年4月3日', '某某日报', '2023-04-03'],
    ['《某某周末》　2022年6月9日　第5版', '某某周末', '2022-06-09'],
    ['《某某晚报》　2022年6月9日　头版', '某某晚报', '2022-06-09'],
    ['— Le Journal du Lac, 12 mars 2024', 'Le Journal du Lac', '2024-03-12'],
    ['Quelle: Uferzeitung vom 16. Oktober 2026', 'Uferzeitung', '2026-10-16'],
    ['SOURCE Hill Mills, Inc.', 'Hill Mills', null],
    ['**Source:** hill magazine | **Date:** 6 June 2024', 'hill magazine', '2024-06-06'],
    [':Source: Shore Courier', 'Shore Courier', null],
    ['Posted by Shore Courier on Oct 16', 'Shore Courier', '--10-16'],
    ['Outlet: Shore Courier | Reach: 20,000 | Date: 16/10/2026', 'Shore Courier', '2026-10-16'],
    ['来源：Some Institution，The Council at One: From Lists to', 'Some Institution', null],
  ];
  for (const [text, publisher, date] of labels) {
    it(`${text}: ${publisher}, ${date}`, () => {
      const match = readLabelLine(fold(text));
      assert.equal(named(text, match), publisher);
      assert.equal(match?.date?.iso ?? null, date);
    });
  }

  it('leaves out what is said of the address', () => {
    const text = '来源：中新网 原文链接：见上期';
    const match = readLabelLine(fold(text));
    assert.equal(text.slice(match?.start, match?.end), '来源：中新网');
  });

  it('knows what covers a column', () => {
    assert.ok(coversColumn('本栏目综合自新华网、参考消息'));
    assert.ok(coversColumn(fold('（本版稿件来源：新华网）')));
    assert.ok(!coversColumn('来源：新华网'));
  });

  for (const text of ['来源于生活的故事总是动人，这一段正文讲的就是这样一件事。', '能源：从何而来', '他说：“来源不明。”', '11月20日　周三', '整理自己的行李用了一个下午', '媒体：多家银行下调存款利率', 'Media: the press was not invited', 'From: Eleni Markou', 'Post, 8 May 2026)']) {
    it(`${text} is no source line`, () => assert.equal(named(text, readLabelLine(fold(text))), null));
  }

  const endings: readonly (readonly [text: string, publisher: string | null])[] = [
    ['将于明年完工。（科创板日报）', '科创板日报'],
    ['将于明年完工。( 新浪财经 )', '新浪财经'],
    ['将于明年完工。（中证金牛座）', '中证金牛座'],
    ['将于明年完工。（来源：新华社）', '新华社'],
    ['将于明年完工。（新浪科技 杨雪）', '新浪科技'],
    ['It will open in May. (Reuters)', 'Reuters'],
    ['It will open in May. (via [Hackaday](https://hackaday.com/a))', 'Hackaday'],
    ['将于明年完工。——现代快报', '现代快报'],
    ['三天捡了一万个。 via 厦门晚报', '厦门晚报'],
    ['将于明年完工。（某城晚报4月9日A05版）', '某城晚报'],
    ['将于明年完工。来源：中新网', '中新网'],
    ['It will open in May. Source: Cleveland.com', 'Cleveland.com'],
    ['图为工地（新华社记者 李明 摄）', null],
    ['甲被指向东出口（甲被指向东出口，乙被指向西出口）', null],
    ['见《办法》（国务院令第712号）', null],
    ['将于明年完工（下称“新线”）', null],
    ['将于明年完工。（完）', null],
    ['同比增长一成（约 3 亿元）', null],
    ['（张三 摄）', null],
    ['将于明年完工。（新浪科技 杨 雪）', '新浪科技'],
    ['店家要在门上公示（限期五天整改）', null],
    ['链接：https://sspai.com/post/88930（点开后往下翻）', null],
    ['索引只有一半大。https://sspai.com/post/88930（少数派网）', '少数派网'],
  ];
  for (const [text, publisher] of endings) it(`${text}: ${publisher}`, () => assert.equal(named(text, readTrailing(fold(text))), publisher));

  it('reads datelines', () => {
    assert.equal(named('参考消息网7月15日报道 外媒称', readDateline('参考消息网7月15日报道 外媒称')), '参考消息网');
    assert.equal(named('新华社北京8月1日电 记者', readDateline('新华社北京8月1日电 记者')), '新华社');
    assert.equal(named('ATLANTA (UPI) -- A resurgence', readDateline('ATLANTA (UPI) -- A resurgence')), 'UPI');
    assert.equal(named('（中央社彰化 22 日電）車隊', readDateline(fold('（中央社彰化 22 日電）車隊'))), '中央社');
    assert.equal(readDateline('他在7月15日报道了此事'), null);
  });

  it('tells own reports and credits', () => {
    assert.ok(opensAsOwnReport('本报讯 近日'));
    assert.ok(opensAsOwnReport('（本报记者 李明）'));
    assert.ok(opensAsOwnReport('本刊评论员'));
    assert.ok(!opensAsOwnReport('本报告认为'));
    assert.ok(isCredit('文 编'));
    assert.ok(isCredit('李明 摄'));
    assert.ok(!isCredit('界面新闻'));
    const text = '将于明年完工。（文 编）';
    assert.equal(text.slice(...(readTrailingCredit(fold(text)) ?? [0, 0])), '文 编');
  });

  const closings: readonly (readonly [text: string, publisher: string | null, date?: string])[] = [
    ['桥面已经铺好。（市志办  何山）', '市志办'],
    ['桥面已经铺好。（城关镇 何山）', '城关镇'],
    ['桥面已经铺好。（科技处供稿）', '科技处'],
    ['桥面已经铺好。（综合新华社、某某网消息）', '新华社、某某网'],
    ['桥面已经铺好。（编译：何山，来源：某某报）', '某某报'],
    ['桥面已经铺好。（某某日报）[链接](https://a.cn/1)', '某某日报'],
    ['桥面已经铺好。（某某日报） https://a.cn/1', '某某日报'],
    ['桥面已经铺好。——某某日报3月4日', '某某日报', '--03-04'],
    ['People may walk over it. – Shore Courier, Oct. 16', 'Shore Courier', '--10-16'],
    ['People may walk over it. (Wall Street Journal 13 Sep 99 p. B4)', 'Wall Street Journal', '1999-09-13'],
    ['桥面已经铺好。（记者 何山）', null],
  ];
  for (const [text, publisher, date] of closings) {
    it(`${text} ends with ${publisher}`, () => {
      const match = readTrailing(fold(text));
      assert.equal(named(text, match), publisher);
      if (date !== undefined) assert.equal(match?.date?.iso, date);
    });
  }

  for (const text of ['SOURCE CODE OF THE GAME IS OUT', 'Posted by a neighbour on Monday', '供稿：何山', '作者：王五', '今天下午的会上有人问：来源：谁知道']) {
    it(`${text} is no line of a source`, () => assert.equal(named(text, readLabelLine(fold(text))), null));
  }
});
