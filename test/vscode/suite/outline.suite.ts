import assert from 'node:assert/strict';
import { inWorkspace, runningExtension, shown } from './desk.ts';
import { goldOf, headlinesOf, samples, squeezed } from './gold.ts';
import { articlesOf } from './outlineOf.ts';

describe('outline', () => {
  before(runningExtension);

  for (const sample of samples) {
    it(`of ${sample}: its articles, in their sections, with their publishers`, async () => {
      const gold = await goldOf(sample);
      const { uri } = await shown(inWorkspace(sample));
      const articles = await articlesOf(uri);

      // A story without headline is named by its first words.
      const headlines = headlinesOf(gold);
      const found = articles.map(({ name }, index) => (headlines[index] === null ? null : squeezed(name)));
      assert.deepEqual(found, headlines);
      for (const [index, wanted] of gold.articles.entries()) {
        const { detail, range, section } = articles[index] ?? assert.fail();
        assert.ok(detail.includes(wanted.source?.publisher ?? ''), `${wanted.title}: ${detail} is not ${wanted.source?.publisher}`);
        assert.equal(range.start.line + 1, wanted.start, `${wanted.title}: first line`);
        const sections = [wanted.section, ...(wanted.sectionAlt ?? [])].map((name) => name && squeezed(name));
        assert.ok(sections.includes(section && squeezed(section)), `${wanted.title}: stands in ${section}, not in ${wanted.section}`);
      }
    });
  }
});
