import assert from 'node:assert/strict';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { overridesOf, withOverrides } from '../../server/src/annotations/lineOverrides.ts';
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
});
