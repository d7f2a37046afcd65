import assert from 'node:assert/strict';
import { linkStates } from '../../server/src/exports/linkStates.ts';
import { plantedLinks } from '../rules/support/plantedLinks.ts';

describe('what is known of links, for exports', () => {
  const url = 'https://jc.example/checked-broken/2';

  it('is said in the reader’s language', () => {
    const [english, chinese] = [linkStates(plantedLinks, 'en')(url), linkStates(plantedLinks, 'zh-CN')(url)];
    assert.deepEqual([english?.outcome, english?.status, english?.checkedAt], ['broken', 404, '2024-06-30T08:00:00.000Z']);
    assert.match(english?.cause ?? '', /no such page/u);
    assert.match(chinese?.cause ?? '', /\p{Script=Han}/u);
  });

  it('is null where nothing is known', () => assert.equal(linkStates(plantedLinks, 'en')('https://jc.example/other'), null));
});
