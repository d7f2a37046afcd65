import assert from 'node:assert/strict';
import { articleIds } from '../../server/src/exports/articleIds.ts';
import { article, at, source } from './models.ts';

const buses = article();
const bridge = article({ headline: '新桥通车', body: '大桥今日正式通车，全长两公里。' });
const weather = article({ headline: '天气', body: '明天多云转晴。' });

describe('articleIds', () => {
  it('gives every article an id of its own', () => {
    const ids = articleIds([buses, bridge, weather]);
    assert.equal(new Set(ids).size, 3);
    for (const id of ids) assert.match(id, /^[0-9a-f]{16}$/);
  });

  it('does not change when other articles are edited, added, removed or moved', () => {
    const [id] = articleIds([buses, bridge, weather]);
    const edited = { ...bridge, headline: '新桥昨日通车', body: '改写。' };
    assert.equal(articleIds([weather, edited, buses])[2], id);
    assert.equal(articleIds([buses])[0], id);
    assert.equal(articleIds([bridge, article({ headline: '又一篇' }), buses, weather])[2], id);
  });

  it('does not change with the place of the article', () => {
    const moved = { ...buses, range: at(40, 0, 9, 44), headlineRange: at(40, 0, 12), section: 3 };
    assert.deepEqual(articleIds([moved]), articleIds([buses]));
  });

  it('does not change when lines are wrapped anew, a source is attached, or the text is continued', () => {
    const wrapped = { ...buses, headline: '三条公交线路 延长运营时间', body: buses.body.replace('，', '，\n') };
    assert.deepEqual(articleIds([wrapped]), articleIds([buses]));
    assert.deepEqual(articleIds([{ ...buses, source: null, origin: null, links: [] }]), articleIds([buses]));
    const long = { ...buses, body: `${'新'.repeat(64)}。` };
    assert.deepEqual(articleIds([{ ...long, body: `${long.body}编辑补记。` }]), articleIds([long]));
  });

  it('tells articles with one headline apart by how they begin', () => {
    const [first, second] = articleIds([weather, { ...weather, body: '后天有雨。' }]);
    assert.notEqual(first, second);
    assert.doesNotMatch(second ?? '', /-/);
  });

  it('tells articles without a body apart by source and address', () => {
    const item = article({ headline: '版本说明', body: '', source: null, links: [] });
    const link = (url: string) => ({ ...item, links: [{ url, range: at(0, 0, 1), callRange: null, role: 'source' as const }] });
    const items = [item, link('https://a.example/'), link('https://b.example/'), { ...item, source: source() }];
    assert.equal(new Set(articleIds(items)).size, 4);
    assert.ok(articleIds(items).every((id) => !id.includes('-')));
  });

  it('does not take a headline for the beginning of a body', () => {
    const [first, second] = articleIds([article({ headline: '天气', body: '预报' }), article({ headline: '天气预', body: '报' })]);
    assert.notEqual(first, second);
  });

  it('counts identical twins in the order of the text', () => {
    const [first, other, second, third] = articleIds([weather, buses, weather, weather]);
    assert.deepEqual([second, third], [`${first}-2`, `${first}-3`]);
    assert.doesNotMatch(other ?? '', /-/);
  });

  it('gives an id to an article that says nothing', () => {
    const [id] = articleIds([article({ headline: null, body: '', source: null, links: [] })]);
    assert.match(id ?? '', /^[0-9a-f]{16}$/);
  });
});
