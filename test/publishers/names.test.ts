import assert from 'node:assert/strict';
import { namesIn, normaliseName, withoutChannel } from '../../server/src/publishers/names.ts';

describe('names of publishers', () => {
  for (const name of ['IT之家', 'IT 之家', 'it之家', 'ＩＴ之家', '《IT之家》', '“IT之家”', '（IT之家）', ' IT·之家 ', 'IT\u3000之家']) {
    it(`${JSON.stringify(name)} is IT之家`, () => assert.equal(normaliseName(name), 'it之家'));
  }

  it('keeps what tells names apart', () => {
    assert.notEqual(normaliseName('中国网'), normaliseName('中国'));
    assert.notEqual(normaliseName('人民日报'), normaliseName('人民日报海外版'));
  });

  const channels: [name: string, owner: string][] = [
    ['新华社客户端', '新华社'],
    ['国资委网站', '国资委'],
    ['BSIA 官网', 'bsia'],
    ['工信部官方微信公众号', '工信部'],
    ['虎嗅APP', '虎嗅'],
    ['中国网', '中国网'],
    ['通讯', '通讯'],
    ['澎湃新闻', '澎湃新闻'],
  ];
  for (const [name, owner] of channels) it(`${name} is spoken by ${owner}`, () => assert.equal(withoutChannel(name), owner));

  it('tells several names of one line', () => {
    assert.deepEqual(namesIn('人民网－环球时报'), ['人民网', '环球时报']);
    assert.deepEqual(namesIn('新华社、光明日报'), ['新华社', '光明日报']);
    assert.deepEqual(namesIn('新华网'), ['新华网']);
  });
});
