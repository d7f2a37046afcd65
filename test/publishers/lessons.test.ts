import assert from 'node:assert/strict';
import { knownPublishers } from '../../server/src/publishers/knownPublishers.ts';
import { acceptPair, lessonsOfProject, lessonsOfWorkspace, type Observation } from '../../server/src/publishers/lessons.ts';

function seen(publisher: string, ...places: [address: string, bulletin: string][]): Observation[] {
  return places.map(([address, bulletin]) => ({ publisher, address, bulletin }));
}

describe('lessons', () => {
  it('of a project file: hosts as they were written, addresses too', () => {
    assert.deepEqual(lessonsOfProject({ 长风联盟: ['BSIA.org.cn', 'https://www.cfa.example.org/about', ''] }), [{ publisher: '长风联盟', hosts: ['bsia.org.cn', 'www.cfa.example.org'] }]);
  });

  it('of a workspace: what three stories of two bulletins show', () => {
    const observations = seen('港口周报', ['https://a.port.example/1', 'one'], ['https://b.port.example/2', 'one'], ['https://port.example/3', 'two']);
    assert.deepEqual(lessonsOfWorkspace(observations), [{ publisher: '港口周报', hosts: ['port.example'] }]);
  });

  it('spacing makes no other publisher', () => {
    const observations = [...seen('港口 周报', ['https://port.example/1', 'one'], ['https://port.example/2', 'two']), ...seen('港口周报', ['https://port.example/3', 'two'])];
    assert.equal(lessonsOfWorkspace(observations).length, 1);
  });

  const tooLittle: [why: string, observations: Observation[]][] = [
    ['two stories', seen('港口周报', ['https://port.example/1', 'one'], ['https://port.example/2', 'two'])],
    ['one bulletin', seen('港口周报', ['https://port.example/1', 'one'], ['https://port.example/2', 'one'], ['https://port.example/3', 'one'])],
    ['one story in copies of a bulletin', seen('港口周报', ['https://port.example/1', 'one'], ['https://port.example/1', 'two'], ['https://port.example/1', 'three'])],
    ['a host where everybody prints', seen('港口周报', ['https://mp.weixin.qq.com/s/a', 'one'], ['https://mp.weixin.qq.com/s/b', 'one'], ['https://mp.weixin.qq.com/s/c', 'two'])],
    ['no address', seen('港口周报', ['', 'one'], ['', 'two'], ['', 'three'])],
  ];
  for (const [why, observations] of tooLittle) it(`of a workspace: nothing from ${why}`, () => assert.deepEqual(lessonsOfWorkspace(observations), []));

  it('accepting a pair writes its registrable domain, once', () => {
    const once = acceptPair({}, '长风联盟', 'www.bsia.org.cn');
    assert.deepEqual(once, { 长风联盟: ['bsia.org.cn'] });
    assert.equal(acceptPair(once, '长风 联盟', 'news.bsia.org.cn'), once);
    assert.deepEqual(acceptPair(once, '长风联盟', 'cfa.example.org'), { 长风联盟: ['bsia.org.cn', 'example.org'] });
    assert.equal(knownPublishers(lessonsOfProject(once)).knows('长风联盟', 'www.bsia.org.cn'), true);
  });
});
