import assert from 'node:assert/strict';
import type { Bulletin } from '../../../server/src/bulletin/model.ts';
import { parseBulletin, type ParseOptions } from '../../../server/src/bulletin/parseBulletin.ts';
import { styleOf } from './styleOf.ts';

const story = (words: string): string => `${words}的消息说，工程队上个月进场，头一批材料已经运到，附近的居民这个星期起改走东侧的便道。`;

/** A bulletin whose headlines are marked in a way that nobody knows. */
const unusual = `河湾快讯
第 9 期

稿件◇渡口加开夜航班次
${story('渡口管理处')}
出处 ~ 江畔日报 ~ 2024年6月3日

稿件◇旧粮仓改成少年图书馆
${story('文化馆')}
补充说明◇工期
馆方提醒，南门在施工期间不开。
出处 ~ 河湾晚报 ~ 2024年6月4日

稿件◇堤岸步道补种垂柳
${story('园林处')}
出处 ~ 江畔日报 ~ 2024年6月5日

值班编辑 / 阿禾 / 内部参考
`;

const style = { headlines: ['稿件◇{text}'], sources: ['出处 ~ {publisher} ~ {date}'], outside: ['值班编辑 {any}'] };
const headlines = ({ articles }: Bulletin): (string | null)[] => articles.map(({ headline, headlineRange }) => (headlineRange === null ? null : headline));
const read = (text: string, given: Parameters<typeof styleOf>[0], options: ParseOptions = {}): Bulletin => parseBulletin(text, { ...options, style: styleOf(given) });

describe('a text that is read by a house style', () => {
  it('has the headlines that the style names, without their marks, and no others', () => {
    const bulletin = read(unusual, style);
    assert.deepEqual(headlines(bulletin), ['渡口加开夜航班次', '旧粮仓改成少年图书馆', '堤岸步道补种垂柳']);
    assert.deepEqual(bulletin.articles.map(({ reasons: [first] }) => first), Array(3).fill({ code: 'head.style', detail: '稿件◇{text}' }));
    assert.deepEqual(bulletin.articles.map(({ headlineRange }) => headlineRange?.start), [{ line: 3, character: 3 }, { line: 7, character: 3 }, { line: 13, character: 3 }]);
  });

  it('names its sources as the style does', () => {
    const sources = read(unusual, style).articles.map(({ source }) => [source?.publisher, source?.date]);
    assert.deepEqual(sources, [['江畔日报', '2024-06-03'], ['河湾晚报', '2024-06-04'], ['江畔日报', '2024-06-05']]);
    assert.notDeepEqual(read(unusual, { headlines: style.headlines }).articles.map(({ source }) => [source?.publisher, source?.date]), sources);
  });

  it('leaves out of its stories what the style says is outside', () => {
    assert.ok(!JSON.stringify(read(unusual, style).articles.map(({ body }) => body)).includes('阿禾'));
    const within = unusual.replace('馆方提醒', '—— 关注河湾快讯 ——\n馆方提醒');
    const { articles } = read(within, { ...style, outside: ['—— {any}'] });
    assert.equal(articles.length, 3);
    assert.ok(!articles[1]!.body.includes('关注') && articles[1]!.body.includes('馆方提醒'));
  });

  it('counts as a bulletin where one headline is there, unless a person says that it is none', () => {
    const one = '稿件◇渡口加开夜航班次\n首班船六点开出。\n';
    assert.equal(parseBulletin(one).isBulletin, false);
    const { isBulletin, confidence } = read(one, style);
    assert.deepEqual([isBulletin, confidence], [true, 1]);
    assert.equal(read(one, style, { isBulletin: false }).isBulletin, false);
  });

  it('is read as ever where none of the headlines is there: it is of another house', () => {
    const other = unusual.replaceAll('稿件◇', '### ');
    assert.deepEqual(read(other, style), parseBulletin(other));
    assert.equal(read('一封信，与简报无关。\n', style).isBulletin, false);
  });

  it('has the word of a person for single lines', () => {
    const overrides = { headlines: ['补充说明◇工期'], notHeadlines: ['稿件◇堤岸步道补种垂柳'] };
    assert.deepEqual(headlines(read(unusual, style, { overrides })), ['渡口加开夜航班次', '旧粮仓改成少年图书馆', '补充说明◇工期']);
  });

  it('has the word of a person also where the style says that a line is something else', () => {
    const text = unusual.replace('稿件◇渡口', '〔〔沿河〕〕\n\n稿件◇渡口').replace('值班编辑', '值班编辑 / 换人\n新来的编辑从下月起值班，读者的来信请寄到原来的地址。\n\n值班编辑');
    const overrides = { headlines: ['〔〔沿河〕〕', '值班编辑 / 换人', '出处 ~ 江畔日报 ~ 2024年6月3日'], notHeadlines: [] };
    const { articles, sections } = read(text, { ...style, sections: ['〔〔{text}〕〕'] }, { overrides });
    assert.deepEqual(articles.map(({ headline }) => headline), ['〔〔沿河〕〕', '渡口加开夜航班次', '出处 ~ 江畔日报 ~ 2024年6月3日', '旧粮仓改成少年图书馆', '堤岸步道补种垂柳', '值班编辑 / 换人']);
    assert.deepEqual(sections, []);
    assert.ok(articles[0]!.reasons.every(({ code }) => code !== 'head.style'));
  });

  it('has the sections that the style names and no others', () => {
    const divided = unusual.replace('稿件◇渡口', '〔〔沿河〕〕\n\n稿件◇渡口').replace('稿件◇堤岸', '〔〔市区〕〕\n\n稿件◇堤岸');
    const { sections, articles } = read(divided, { ...style, sections: ['〔〔{text}〕〕'] });
    assert.deepEqual(sections.map(({ name }) => name), ['沿河', '市区']);
    assert.deepEqual(articles.map(({ section }) => section), [0, 0, 1]);
    assert.deepEqual(read(divided, { ...style, sections: ['栏目：{text}'] }).sections, []);
  });

  it('has headlines and publishers of one line apart', () => {
    const text = unusual.replaceAll('稿件◇', '〈江畔日报〉◇').replaceAll(/出处.*\n/gu, '\n');
    const { articles } = read(text, { headlines: ['〈{publisher}〉◇{text}'] });
    assert.deepEqual(articles.map(({ headline, source }) => [headline, source?.publisher]), [['渡口加开夜航班次', '江畔日报'], ['旧粮仓改成少年图书馆', '江畔日报'], ['堤岸步道补种垂柳', '江畔日报']]);
  });

  it('names sources at the ends of paragraphs as the style does', () => {
    const text = unusual.replaceAll(/\n出处 ~ (.*?) ~ .*\n/gu, '＜＜$1＞＞\n');
    const { articles } = read(text, { headlines: style.headlines, sources: ['{any}＜＜{publisher}＞＞'] });
    assert.deepEqual(articles.map(({ source }) => [source?.publisher, source?.text]), [['江畔日报', '＜＜江畔日报＞＞'], ['河湾晚报', '＜＜河湾晚报＞＞'], ['江畔日报', '＜＜江畔日报＞＞']]);
  });

  it('keeps a headline and its text apart where lines are broken at a width', () => {
    const words = '渡口管理处的消息说工程队上个月进场头一批材料已经运到附近的居民这个星期起改走东侧的便道船票的价钱不变老人和学生照旧免票。';
    const wrapped = (text: string): string => text.replace(/.{24}/gu, '$&\n').trimEnd();
    const text = Array.from({ length: 6 }, (_, k) => `◎${`渡口第${'一二三四五六'.charAt(k)}次加开夜间航班两岸居民往来方便许多`.slice(0, 23)}\n${wrapped(words)}\n`).join('\n');
    assert.equal(headlines(read(text, { headlines: ['◎{text}'] })).filter((headline) => headline?.startsWith('渡口第')).length, 6);
  });

  it('has headlines that are underlined', () => {
    const text = ['渡口加开夜航班次\n~~~~~~~~~~~~~~~~', '堤岸步道补种垂柳\n----------------'].map((head) => `${head}\n\n${story('管理处')}\n（来源：江畔日报）\n`).join('\n');
    assert.deepEqual(headlines(read(text, { headlines: ['{text}\n~~~'] })).filter((headline) => headline !== null), ['渡口加开夜航班次']);
  });

  it('is read so however long it is', () => {
    const all = 1400;
    const text = Array.from({ length: all }, (_, k) => `稿件◇渡口第 ${k} 次加开夜航\n${story('管理处')}\n出处 ~ 江畔日报 ~ 2024年6月3日\n`).join('\n');
    const { articles } = read(text, style);
    assert.equal(articles.length, all);
    assert.ok(articles.every(({ source }) => source?.publisher === '江畔日报'));
  });

  it('takes no pins in code or where there is nothing but an address', () => {
    const text = `${unusual}\n\`\`\`\n稿件◇代码\n\`\`\`\n`;
    assert.equal(headlines(read(text, style)).length, 3);
    assert.deepEqual(headlines(read(unusual.replaceAll('稿件◇', '🔖 ').replaceAll(/出处.*/gu, '🔗 https://a.example/1'), { headlines: ['{emoji} {text}'] })), ['渡口加开夜航班次', '旧粮仓改成少年图书馆', '堤岸步道补种垂柳']);
  });
});
