import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Bulletin, Range } from '../../server/src/bulletin/model.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';

/** Pieces that bulletins are made of, and what breaks parsers. */
const piece = fc.oneof(
  fc.constantFrom('来源：', '（来源：8月6日，新浪科技）原文链接', '【国际】', '## 标题', '1、某地建成新站', '原文链接', 'https://a.cn/b/2021-08-06.html', '---', '***', '（界面新闻）', '本报讯 近日', '(上接第1版)', '```', '[1]: https://a.cn', '<p>文</p>', '|a|b|', '\u3000\u3000段落', ' 换页', '\f', '标题：某事', 'SOURCE: X'),
  fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '。', '“', '🐎', '\ud800', '\0', '\ufeff', 'e\u0301'),
  fc.string(),
);
const document = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('parseBulletin', () => {
  it('makes a sound model of any text', () => {
    fc.assert(fc.property(document, fc.constantFrom(undefined, true), (text, isBulletin) => {
      assertSound(text, parseBulletin(text, isBulletin === undefined ? {} : { isBulletin }));
    }), { numRuns: 600 });
  });

  it('says nothing of a text that the user calls no bulletin', () => {
    const bulletin = parseBulletin(digest(4), { isBulletin: false });
    assert.equal(bulletin.isBulletin, false);
    assert.deepEqual(bulletin.articles, []);
  });

  it('reads a single story where the user says that it is a bulletin', () => {
    const [story] = parseBulletin('甲地建成新站\n\n近日，甲地建成新站，投入使用。\n（来源：8月6日，甲地日报）\n', { isBulletin: true }).articles;
    assert.equal(story?.headline, '甲地建成新站');
    assert.equal(story?.source?.publisher, '甲地日报');
  });

  it('comes alive while a bulletin is typed', () => {
    const text = digest(3);
    const alive = [...text].findIndex((_, at) => parseBulletin(text.slice(0, at)).isBulletin);
    assert.ok(alive > 0 && alive < text.length, `alive at ${alive} of ${text.length}`);
  });

  it('names an origin for every story of a digest and none for the one that lost its source', () => {
    const whole = parseBulletin(digest(5)).articles;
    assert.deepEqual(whole.map(({ origin }) => origin), Array(5).fill('source-line'));
    const lost = parseBulletin(digest(5).replace('（来源：8月3日，某市日报）\n', '')).articles;
    assert.deepEqual(lost.map(({ source }) => source !== null), [true, true, false, true, true]);
  });

  it('joins wrapped lines of the body, and mends a paragraph that a page cut in two', () => {
    const text = '## 甲地建成新站\n\n近日，甲地建成新站，候车厅能容三千人，站台有六座，站房面积为全省第\n\n一，已经投入使用。（甲地日报）\n\n## 乙地开通新线\n\n昨日，乙地开通新线，全程一小时，票价八元，首日客流两万人次。（乙地日报）\n\n## 丙地修好旧桥\n\n上周，丙地修好旧桥，桥面加宽两米，货车不再绕行。（丙地晚报）\n';
    const [story] = parseBulletin(text).articles;
    assert.equal(story?.body, '近日，甲地建成新站，候车厅能容三千人，站台有六座，站房面积为全省第一，已经投入使用。（甲地日报）');
  });

  it('takes a person’s word for what is a headline and what is none', () => {
    const text = digest(3);
    const headlines = (overrides: Parameters<typeof parseBulletin>[1]) => parseBulletin(text, overrides).articles.map(({ headline }) => headline);
    const all = headlines({});
    assert.equal(all.length, 3);
    assert.deepEqual(headlines({ overrides: { headlines: [], notHeadlines: [all[1]!] } }), [all[0], all[2]]);
    const line = text.split('\n')[2]!;
    const split = headlines({ overrides: { headlines: [line], notHeadlines: [] } });
    assert.deepEqual(split.length, 4);
    assert.ok(line.startsWith(split[1]!.slice(0, 10)));
    assert.deepEqual(parseBulletin(`新的一行\n${text}`, { overrides: { headlines: [], notHeadlines: [all[1]!] } }).articles.length, 2, 'an edit elsewhere changes nothing');
  });

  it('stays a bulletin whatever a person says of its lines, as long as a story is left', () => {
    const text = digest(3);
    const [first = '', second = '', third = ''] = parseBulletin(text).articles.map(({ headline }) => headline ?? '');
    const left = (...notHeadlines: string[]) => parseBulletin(text, { overrides: { headlines: [], notHeadlines } });
    assert.deepEqual([left(second, third).isBulletin, left(second, third).articles.length], [true, 1]);
    assert.equal(left(first, second, third).isBulletin, false);
  });

  it('counts lines as editors do, whatever ends them', () => {
    const lines = (text: string) => parseBulletin(text).articles.map(({ range }) => range);
    assert.deepEqual(lines(digest(3).replaceAll('\n', '\r\n')), lines(digest(3)));
    assert.deepEqual(lines(digest(3).replaceAll('\n', '\r')), lines(digest(3)));
  });

  for (const [name, text] of [['one long line', '某'.repeat(300_000)], ['brackets', '（'.repeat(50_000)], ['links', '[](x'.repeat(50_000)], ['rules', '- '.repeat(50_000)], ['heads', '# a\n'.repeat(3_000)]] as const) {
    it(`survives ${name}`, () => assert.equal(parseBulletin(text).isBulletin, false));
  }
});

/** A digest of so many stories, each with a source. */
function digest(stories: number): string {
  const places = ['甲地', '乙县', '丙市', '丁区', '戊镇'];
  return places.slice(0, stories).map((place, k) => `${place}建成第${k + 1}座自动气象站\n\n近日，${place}建成一座自动气象站，每小时向省台报告一次风速和雨量，周边农户可以在手机上查看。\n（来源：8月${k + 1}日，某市日报）\n`).join('\n');
}

function assertSound(text: string, bulletin: Bulletin): void {
  const lines = text.split(/\r\n|\n|\r/);
  const inside = ({ start, end }: Range) => {
    assert.ok(start.line <= end.line && (start.line < end.line || start.character <= end.character), 'a range runs forward');
    assert.ok(end.line < lines.length && end.character <= lines[end.line]!.length && start.character <= lines[start.line]!.length, 'a range is inside the text');
  };
  let last = -1;
  for (const article of bulletin.articles) {
    inside(article.range);
    assert.ok(article.range.start.line > last || (article.range.start.line === 0 && last < 0), 'articles follow each other');
    last = article.range.end.line;
    for (const range of [article.headlineRange, article.source?.range, article.source?.publisherRange, article.source?.dateRange]) if (range) inside(range);
    for (const { range, callRange } of article.links) { inside(range); if (callRange) inside(callRange); }
    for (const { text: words, range } of article.bylines) { inside(range); assert.ok(words.length > 0); }
    assert.ok(article.section === null || bulletin.sections[article.section], 'its section exists');
    assert.ok(article.confidence >= 0 && article.confidence <= 1);
  }
  for (const section of bulletin.sections) { inside(section.nameRange); inside(section.range); }
  for (const page of bulletin.pages) inside(page.range);
}
