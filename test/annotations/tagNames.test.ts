import assert from 'node:assert/strict';
import { isTagName, isWithin, lastLevel, tagName } from '../../server/src/annotations/tagNames.ts';

describe('the name of a tag', () => {
  it('has words in every level, and no space at their ends', () => {
    for (const name of ['安全', '安全/勒索软件', 'a b', '__proto__', '#1', '汉'.repeat(100)]) assert.ok(isTagName(name), name);
    for (const name of ['', '/', '安全/', '/安全', 'a//b', ' a', 'a ', 'a/ b', 'a\nb', 'a\u2028', '\ud800', '汉'.repeat(101)]) assert.ok(!isTagName(name), name);
  });

  it('is what was typed, tidied', () => {
    assert.equal(tagName(' 安全 ／ 勒索软件 '), '安全/勒索软件');
    assert.equal(tagName(' / '), null);
  });

  it('has levels', () => {
    assert.deepEqual([lastLevel('安全/勒索软件'), lastLevel('安全')], ['勒索软件', '安全']);
    assert.ok(isWithin('安全/勒索软件', '安全') && isWithin('安全', '安全'));
    assert.ok(!isWithin('安全感', '安全') && !isWithin('安全', '安全/勒索软件'));
  });
});
