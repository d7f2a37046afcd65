import assert from 'node:assert/strict';
import { clamp, contains, lastLine } from '../../server/src/features/ranges.ts';
import { range } from './bulletins.ts';

describe('ranges', () => {
  const outer = range('2:3', '5:6');

  it('clamp gives the part that lies inside', () => {
    assert.deepEqual(clamp(range('3:0', '4:0'), outer), range('3:0', '4:0'));
    assert.deepEqual(clamp(range('0:0', '9:0'), outer), outer);
    assert.deepEqual(clamp(range('2:0', '2:9'), outer), range('2:3', '2:9'));
  });

  it('clamp gives the beginning where nothing lies inside', () => {
    assert.deepEqual(clamp(range('6:0', '7:0'), outer), range('2:3', '2:3'));
    assert.deepEqual(clamp(range('0:0', '1:0'), outer), range('2:3', '2:3'));
  });

  it('contains counts both ends in', () => {
    assert.ok(contains(outer, outer));
    assert.ok(!contains(outer, range('2:2', '3:0')));
    assert.ok(!contains(outer, range('3:0', '5:7')));
  });

  it('lastLine does not count a line of which the range takes nothing', () => {
    assert.equal(lastLine(range('1:0', '3:0')), 2);
    assert.equal(lastLine(range('1:0', '3:1')), 3);
    assert.equal(lastLine(range('1:0', '1:0')), 1);
  });
});
