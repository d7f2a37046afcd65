import assert from 'node:assert/strict';
import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';

const page = (body: string) => `---\ntitle: 临河早报：新码头启用\nurl: https://news.example/2024/05/03/morning\ndate: 2024-05-03\n---\n\n# 临河早报：新码头启用\n\n首页 > 要闻\n\n${body}\n\n分享到微信\n`;
const paragraph = (place: string) => `5月3日，${place}市有关部门宣布，这项工程将在年底前完成，总投资2.5亿元，届时每天可以服务四万名居民，比现在多出一半以上。`;

describe('saved pages', () => {
  it('are one story', () => {
    const { isBulletin, articles } = parseBulletin(page(['临河', '沙湾', '龙泉'].map(paragraph).join('\n\n')));
    assert.deepEqual([isBulletin, articles.map(({ headline }) => headline)], [true, ['临河早报：新码头启用']]);
  });
  it('are an issue where several stories are found in them', () => {
    const heads = ['新码头启用', '旧桥封闭检修', '第三中学搬迁', '夏粮收购开始', '灯会延期'];
    const { isBulletin, articles } = parseBulletin(page(heads.map((head, k) => `## ${String(k + 1)}. ${head}\n\n${paragraph('临河')}\n\n来源：${['新华社', '临河日报', '中新网', '江岸晚报', '新华社'][k]!}\n\nhttps://news.example/2024/05/03/${String(k)}.html`).join('\n\n')));
    assert.deepEqual([isBulletin, articles.map(({ headline }) => headline)], [true, heads]);
  });
});
