import assert from 'node:assert/strict';
import { tagsOf } from '../../server/src/annotations/page.ts';
import { addTag, addTags, emptyPage, mergeTags, removeAnnotations, removeTag, renameTag, retarget, withoutTwins, withSource } from '../../server/src/annotations/tagChanges.ts';
import { read, source, targetOf } from './support/pages.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';

const [hospital, browser] = [targetOf('一家医院的预约系统被勒索软件锁住'), targetOf('浏览器修补一处正在被利用的漏洞')];
const page = addTag(addTag(addTag(emptyPage(source), '安全/勒索软件', hospital), '安全', browser), '漏洞', browser);
const valuesOf = (of: typeof page) => tagsOf(of).map(({ value, target }) => `${value} ${target.exact.slice(0, 3)}`);

describe('a page of annotations', () => {
  it('takes a tag once for each piece', () => {
    assert.equal(addTag(page, '安全', browser), page);
    assert.equal(addTag(page, '安全', { ...browser, start: 3, end: 9 }), page, 'where it stood is not what is tagged');
    assert.deepEqual(valuesOf(addTag(page, '安全', hospital)), [...valuesOf(page), '安全 一家医']);
  });

  it('gives the same id to the same tag, on every machine', () => {
    const again = addTag(addTag(addTag(emptyPage(source), '漏洞', browser), '安全', browser), '安全/勒索软件', hospital);
    assert.deepEqual(new Set(tagsOf(again).map(({ id }) => id)), new Set(tagsOf(page).map(({ id }) => id)));
    for (const { id } of tagsOf(page)) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    assert.equal(emptyPage(source).id, emptyPage(source).id);
  });

  it('never gives an id twice', () => {
    const renamed = addTag(renameTag(page, '漏洞', '缺陷'), '漏洞', browser);
    const ids = tagsOf(renamed).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('renames a tag and what is below it, and nothing else', () => {
    assert.deepEqual(valuesOf(renameTag(page, '安全', '网络安全')), ['网络安全/勒索软件 一家医', '网络安全 浏览器', '漏洞 浏览器']);
    assert.deepEqual(valuesOf(renameTag(page, '安', '危')), valuesOf(page));
    assert.equal(renameTag(page, '没有', '也没有'), page);
    assert.deepEqual(tagsOf(renameTag(page, '安全', '网络安全')).map(({ id }) => id), tagsOf(page).map(({ id }) => id), 'they are the same tags');
  });

  it('has a tag once on a piece when two become one', () => {
    assert.deepEqual(valuesOf(renameTag(page, '漏洞', '安全')), ['安全/勒索软件 一家医', '安全 浏览器']);
    assert.deepEqual(valuesOf(mergeTags(page, ['安全', '漏洞', '合'], '合')), ['合/勒索软件 一家医', '合 浏览器']);
    assert.equal(withoutTwins(page), page);
  });

  it('loses a tag everywhere, with what is below it, or single ones', () => {
    assert.deepEqual(valuesOf(removeTag(page, '安全')), ['漏洞 浏览器']);
    const [first] = tagsOf(page);
    assert.deepEqual(valuesOf(removeAnnotations(page, new Set([first!.id]))), ['安全 浏览器', '漏洞 浏览器']);
    assert.equal(removeTag(page, '勒索软件'), page);
  });

  it('moves a tag to another piece', () => {
    const [, second] = tagsOf(page);
    const moved = retarget(page, second!.id, hospital);
    assert.deepEqual(valuesOf(moved), ['安全/勒索软件 一家医', '安全 一家医', '漏洞 浏览器']);
    assert.equal(tagsOf(moved)[1]?.id, second!.id);
    assert.equal(retarget(page, 'urn:none', hospital), page);
  });

  it('goes along when its bulletin gets another name', () => {
    const renamed = withSource(page, '周报 2.txt');
    assert.deepEqual([renamed.source, ...new Set(tagsOf(renamed).map(({ target }) => target.source))], ['周报 2.txt', '周报 2.txt']);
    assert.equal(renamed.id, page.id);
    assert.equal(withSource(page, source), page);
  });

  it('takes tags as they are from an export, and each only once', () => {
    const others = tagsOf(page);
    assert.deepEqual(tagsOf(addTags(emptyPage(source), others)), others);
    assert.equal(addTags(page, others), page);
    const [first] = others;
    assert.deepEqual(tagsOf(addTags(emptyPage(source), [first!, { ...first!, value: '另一个' }])), [first], 'an id is there once');
  });

  it('leaves annotations of other tools alone', () => {
    const stranger = read(serializePage(page).replace('"items": [\n', '"items": [\n    {"id":"urn:x","type":"Annotation","motivation":"tagging","body":{"value":"安全"},"target":"x"},\n'));
    assert.equal(stranger.items[0]?.annotation.kind, 'foreign');
    for (const changed of [removeTag(stranger, '安全'), renameTag(stranger, '安全', '甲'), removeAnnotations(stranger, new Set(['urn:x'])), withSource(stranger, 'b.txt')]) assert.deepEqual(changed.items[0], stranger.items[0]);
  });
});
