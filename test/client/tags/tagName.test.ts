import assert from 'node:assert/strict';
import { isWithin, typedTag } from '../../../client/src/tags/tagName.ts';

describe('what is typed as a tag', () => {
  it('loses the spaces around its levels, and has plain slashes', () => {
    assert.deepEqual(typedTag(' 海运 ／ 港口调度 '), { value: '海运/港口调度' });
    assert.deepEqual(typedTag('sea ice'), { value: 'sea ice' });
  });

  it('has words on every level', () => {
    assert.deepEqual(typedTag('  '), { fault: 'empty' });
    for (const typed of ['/', '海运/', '／海运', '海运// 港口', '海运/　/港口']) assert.deepEqual(typedTag(typed), { fault: 'emptyLevel' }, typed);
  });

  it('is one visible line of at most 100 characters, as a person counts them', () => {
    for (const typed of ['海\n运', '海\u0007运', '海\u2028运', '海\ud800运']) assert.deepEqual(typedTag(typed), { fault: 'control' }, JSON.stringify(typed));
    assert.deepEqual(typedTag('🚢'.repeat(100)), { value: '🚢'.repeat(100) });
    assert.deepEqual(typedTag('船'.repeat(101)), { fault: 'tooLong' });
  });

  it('is within itself and the levels above, and not within what only begins alike', () => {
    assert.deepEqual(['海运', '海运/港口', '海运港', '港口'].map((value) => isWithin(value, '海运')), [true, true, false, false]);
  });
});
