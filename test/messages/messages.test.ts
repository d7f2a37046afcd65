import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { en } from '../../server/src/messages/en.ts';
import { localeOf } from '../../server/src/messages/locale.ts';
import { message } from '../../server/src/messages/messages.ts';
import { zhCN } from '../../server/src/messages/zhCN.ts';
import { sourcesIn } from '../support/sourcesIn.ts';

const english: Readonly<Record<string, string>> = en;
const chinese: Readonly<Record<string, string>> = zhCN;

describe('messages', () => {
  it('have the same keys in both languages', () => {
    assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
  });

  it('have the same placeholders in both languages', () => {
    for (const key of Object.keys(english)) {
      const placeholders = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
      assert.deepEqual(placeholders(chinese[key]), placeholders(english[key]), key);
    }
  });

  it('are never empty, and Chinese ones are Chinese', () => {
    for (const [key, text] of Object.entries(chinese)) {
      assert.match(text.replace(/\{\w+\}/g, '汉'), /\p{Script=Han}/u, key);
    }
    for (const [key, text] of Object.entries(english)) assert.notEqual(text.trim(), '', key);
  });

  it('are all said somewhere: by their key, or by one that is put together from its beginning', () => {
    const sources = sourcesIn('server/src').filter((file) => !/[\\/]messages[\\/]/.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n');
    const beginnings = [...sources.matchAll(/`([a-z][\w]*\.[\w.-]*)\$\{/giu)].map(([, beginning]) => beginning ?? '');
    const unused = Object.keys(english).filter((key) => !sources.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)));
    assert.deepEqual(unused, []);
  });

  it('take their values', () => {
    assert.equal(message('en', 'failure.read', { file: 'a.txt', cause: 'it is gone' }), 'a.txt: cannot be read: it is gone');
    assert.equal(message('zh-CN', 'failure.read', { file: 'a.txt', cause: '没有了' }), 'a.txt：无法读取：没有了');
  });

  it('leave braces and dollar signs in a value as they are', () => {
    assert.equal(message('en', 'cause.other', { detail: '{file} $& $1' }), '{file} $& $1');
  });

  it('are type-safe', () => {
    // @ts-expect-error: a value is missing
    assert.equal(message('en', 'failure.read', { file: 'a.txt' }), 'a.txt: cannot be read: {cause}');
    // @ts-expect-error: there is no such message
    assert.throws(() => message('en', 'no.such.key'));
  });
});

describe('localeOf', () => {
  for (const tag of ['zh', 'zh-cn', 'zh-Hant-TW', 'zh_CN.UTF-8', 'ZH']) {
    it(`speaks Chinese for ${tag}`, () => assert.equal(localeOf(tag), 'zh-CN'));
  }
  for (const tag of ['en', 'en_GB.UTF-8', 'de', 'C', 'zhuang', '', undefined]) {
    it(`speaks English for ${tag}`, () => assert.equal(localeOf(tag), 'en'));
  }
});
