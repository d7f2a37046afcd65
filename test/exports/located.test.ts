import assert from 'node:assert/strict';
import { locatedOf } from '../../server/src/exports/located.ts';

describe('locatedOf', () => {
  for (const [body, place] of [
    ['新华社北京8月1日电（记者李文）昨日，', '北京'],
    ['据新华社 东京 8 月 1 日电 台风', '东京'],
    ['（江城网武汉８月１日讯）桥已通车。', '武汉'],
    ['ATLANTA (UPI) -- A bridge', 'ATLANTA'],
    ['MADISON, Wis. (AP) — A bridge', 'MADISON, Wis.'],
    ['新华社8月1日电', null],
    ['8月1日，北京的桥通车。', null],
    ['THE END. That is all.', null],
    ['', null],
  ] as const) {
    it(`is ${place ?? 'nowhere'} for ${JSON.stringify(body)}`, () => assert.equal(locatedOf(body), place));
  }
});
