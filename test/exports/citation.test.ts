import assert from 'node:assert/strict';
import type { Article } from '../../server/src/bulletin/model.ts';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { citeCsl, citeGbt7714, sourceLine } from '../../server/src/exports/citation.ts';
import { article, bulletin, source } from './models.ts';
import { cslErrors } from './schemas/csl.ts';

const accessed = '2024-05-20';
const of = (over: Partial<Article> = {}) => toAnnotatedDocument(bulletin({ articles: [article({ source: source({ date: '2021-08-06' }), ...over })] }), { file: 'a.txt', encoding: 'utf-8' }).articles[0]!;
const zh = { language: 'zh-Hans' };
const cite = (over: Partial<Article> = {}, options: { year?: number } = {}, language = 'zh-Hans') => citeGbt7714(of(over), { language }, { accessed, ...options });
const url = 'https://news.example.com/20210806/1.html';

describe('citeGbt7714', () => {
  it('cites an online resource', () => {
    assert.equal(cite(), `李文. 三条公交线路延长运营时间[EB/OL]. 江城晚报, 2021(2021-08-06)[2024-05-20]. ${url}.`);
  });

  it('leaves out what is missing, as the standard allows', () => {
    assert.equal(cite({ bylines: [] }), `三条公交线路延长运营时间[EB/OL]. 江城晚报, 2021(2021-08-06)[2024-05-20]. ${url}.`);
    assert.equal(cite({ bylines: [], source: source({ publisher: null, date: '2021-08-06' }) }), `三条公交线路延长运营时间[EB/OL]. (2021-08-06)[2024-05-20]. ${url}.`);
    assert.equal(cite({ bylines: [], source: null }), `三条公交线路延长运营时间[EB/OL]. [2024-05-20]. ${url}.`);
    assert.equal(cite({ bylines: [], source: source({ date: null }) }), `三条公交线路延长运营时间[EB/OL]. 江城晚报[2024-05-20]. ${url}.`);
  });

  it('puts into brackets what the source does not print', () => {
    const yearless = { source: source({ date: '--08-06' }) };
    assert.equal(cite(yearless, { year: 2021 }), `李文. 三条公交线路延长运营时间[EB/OL]. 江城晚报, [2021]([2021]-08-06)[2024-05-20]. ${url}.`);
    assert.equal(cite(yearless), `李文. 三条公交线路延长运营时间[EB/OL]. 江城晚报[2024-05-20]. ${url}.`);
    assert.match(cite({ headline: null }), /^李文\. \[从下月起，城区三条公交线路将延长运营时间。\]\[EB\/OL\]\./u);
    assert.match(cite({ headline: null, body: '长'.repeat(40) }), /\[长{30}…\]\[EB\/OL\]/u);
  });

  it('cites a piece in a newspaper where there is no address', () => {
    assert.equal(cite({ links: [] }), '李文. 三条公交线路延长运营时间[N]. 江城晚报, 2021-08-06.');
    assert.equal(cite({ links: [], source: null, bylines: [] }), '三条公交线路延长运营时间[N].');
  });

  it('names three authors, and sums up the others', () => {
    const bylines = [{ text: '记者 李文 张三、王五，赵六', range: of().range }];
    assert.match(cite({ bylines }), /^李文, 张三, 王五, 等\. /u);
    const english = [{ text: 'By Jane Doe, John Q. Roe, Ann Lee and Max Poe', range: of().range }];
    assert.match(cite({ bylines: english }, {}, 'en'), /^DOE J, ROE J Q, LEE A, et al\. /u);
  });
});

describe('citeCsl', () => {
  it('is an array of one valid item', () => {
    const [item, ...others] = JSON.parse(citeCsl([of()], zh, { accessed })) as unknown[];
    assert.deepEqual(others, []);
    assert.deepEqual(cslErrors([item]), []);
    assert.deepEqual(item, {
      id: of().id, type: 'webpage', title: '三条公交线路延长运营时间', author: [{ literal: '李文' }], 'container-title': '江城晚报',
      issued: { 'date-parts': [[2021, 8, 6]] }, accessed: { 'date-parts': [[2024, 5, 20]] }, URL: url, language: 'zh-Hans',
    });
  });

  it('has an item for each of several, in their order', () => {
    const other = of({ headline: '另一条' });
    assert.deepEqual((JSON.parse(citeCsl([of(), other], zh, { accessed })) as { id: string }[]).map(({ id }) => id), [of().id, other.id]);
    assert.equal(citeCsl([], zh, { accessed }), '[]\n');
  });

  it('says only what is known', () => {
    assert.deepEqual(JSON.parse(citeCsl([of({ headline: null, bylines: [], source: source({ publisher: null, date: '--08-06' }), links: [] })], { language: 'und' }, { accessed })), [{ id: of({ headline: null, links: [] }).id, type: 'article-newspaper', issued: { literal: '08-06' } }]);
  });
});

describe('sourceLine', () => {
  it('is as it is written, or null', () => assert.deepEqual([sourceLine(of()), sourceLine(of({ source: null }))], ['（来源：8月6日，江城晚报）', null]));
});
