import assert from 'node:assert/strict';
import { withSameParts } from '../../../server/src/bulletin/edits/sameParts.ts';
import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';
import { generate } from '../../generator/generate.ts';

describe('sameParts', () => {
  it('gives articles that say the same as the objects that they were, and no others', () => {
    const { text } = generate(7);
    const before = parseBulletin(text, { isBulletin: true });
    const now = withSameParts(before, parseBulletin(text, { isBulletin: true }));
    assert.ok(before.articles.length > 1);
    assert.ok(now.articles.every((article, k) => article === before.articles[k]));
    const other = parseBulletin(`${text}${text}`, { isBulletin: true });
    assert.deepEqual(withSameParts(before, other), other);
  });
});
