import assert from 'node:assert/strict';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { bothOverrides, changedOverrides, lineAt, noOverrides, overridesInText, overridesOf, withOverrides } from '../../server/src/annotations/lineOverrides.ts';
import { DocumentTags } from '../../server/src/annotations/documentTags.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { addTag, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { webAnnotationErrors } from '../exports/schemas/webAnnotation.ts';
import { read, source, targetOf, weekly } from './support/pages.ts';

const text = new CountedText(weekly);
const page = addTag(emptyPage(source), '水务', targetOf('水厂演练断网供水'));
const overrides = { headlines: ['患者只能到窗口排队，恢复用了三天。'], notHeadlines: ['高校开设攻防实训营', '不在文中的一行'] };

describe('what is said of lines', () => {
  const said = withOverrides(page, overrides, text);

  it('is kept with the tags, as annotations', () => {
    const file = serializePage(said);
    assert.deepEqual(overridesOf(read(file)), overrides);
    assert.deepEqual(webAnnotationErrors(JSON.parse(file)), []);
    assert.match(file, /"motivation":"classifying","body":\{"type":"TextualBody","purpose":"classifying","value":"notHeadline"\}/u);
  });

  it('corrects the detector', () => {
    const headlines = parseBulletin(weekly, { overrides: overridesOf(said) }).articles.map(({ headline }) => headline);
    assert.ok(headlines.includes('患者只能到窗口排队，恢复用了三天。') && !headlines.includes('高校开设攻防实训营'));
  });

  it('is taken back, or stays the same', () => {
    assert.deepEqual(withOverrides(said, { headlines: [], notHeadlines: [] }, text), page);
    assert.equal(withOverrides(said, overrides, text), said);
    assert.deepEqual(overridesOf(withOverrides(said, { headlines: [], notHeadlines: ['高校开设攻防实训营'] }, text)), { headlines: [], notHeadlines: ['高校开设攻防实训营'] });
  });

  it('takes no line without words', () => assert.equal(withOverrides(page, { headlines: ['  '], notHeadlines: [] }, text).items.length, 1));

  it('is of the line that stands there by now', () => {
    const edited = weekly.replace('高校开设攻防实训营', '高校新开设攻防实训营');
    assert.deepEqual(overridesInText(said, edited).notHeadlines, ['高校新开设攻防实训营', '不在文中的一行']);
    assert.deepEqual(overridesInText(said, weekly.replaceAll('\n', '\r\n')), overrides);
    assert.deepEqual(overridesInText(said, '别的文字'), overrides);
    assert.equal(overridesInText(page, weekly), noOverrides);
  });

  it('goes with its line through edits, and is quoted anew with all of it', () => {
    const at = weekly.split('\n').indexOf('高校开设攻防实训营');
    const tags = DocumentTags.open(said, weekly);
    const head = { start: { line: at, character: 0 }, end: { line: at, character: 0 } };
    const edited = tags.edited([{ range: head, text: '　三所' }, { range: { start: { line: at, character: 12 }, end: { line: at, character: 12 } }, text: '！' }]);
    const line = '三所高校开设攻防实训营！';
    assert.deepEqual(edited.overrides.notHeadlines, [line, '不在文中的一行']);
    const now = weekly.replace('高校开设攻防实训营', `　${line}`);
    const settled = edited.settled(parseBulletin(now));
    assert.deepEqual(new Set(overridesOf(settled.page).notHeadlines), new Set([line, '不在文中的一行']));
    assert.deepEqual(settled.overrides, overridesOf(settled.page));
    assert.deepEqual(settled.settled(parseBulletin(now)).page, settled.page);
  });

  it('of a line that has the words of another one before keeps both', () => {
    const once = DocumentTags.open(page, weekly).withOverrides({ add: { headlines: [], notHeadlines: ['高校开设攻防实训营'] }, remove: [] });
    const at = weekly.split('\n').indexOf('高校开设攻防实训营');
    const edited = once.edited([{ range: { start: { line: at, character: 0 }, end: { line: at, character: 2 } }, text: '职校' }]);
    const again = edited.withOverrides({ add: { headlines: [], notHeadlines: ['高校开设攻防实训营'] }, remove: [] });
    assert.deepEqual(new Set(again.overrides.notHeadlines), new Set(['职校开设攻防实训营', '高校开设攻防实训营']));
    const ids = again.page.items.flatMap(({ annotation }) => (annotation.kind === 'override' ? [annotation.id] : []));
    assert.equal(new Set(ids).size, 2);
    assert.deepEqual(overridesOf(read(serializePage(again.page))), again.overrides);
  });

  it('changes by words, whatever their punctuation and width; the opposite is replaced', () => {
    const before = { headlines: ['甲：一', '乙'], notHeadlines: ['丙'] };
    assert.deepEqual(changedOverrides(before, { add: { headlines: ['丙'], notHeadlines: ['乙'] }, remove: ['甲: 一'] }), { headlines: ['丙'], notHeadlines: ['乙'] });
    assert.deepEqual(changedOverrides(before, { add: noOverrides, remove: [] }), before);
    assert.deepEqual(bothOverrides(before, { headlines: ['乙', '丁'], notHeadlines: [] }), { headlines: ['甲：一', '乙', '丁'], notHeadlines: ['丙'] });
  });

  it('is of the line that a piece begins in', () => {
    const lines = new CountedText('\n  一行 \r\n二行');
    assert.deepEqual([0, 1, 3, 6, 8].map((start) => lineAt(lines, { start, end: start + 1 })), [null, '一行', '一行', '一行', '二行']);
    assert.equal(lineAt(lines, null), null);
  });
});
