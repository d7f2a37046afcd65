import assert from 'node:assert/strict';
import { linkState } from '../../server/src/features/linkState.ts';
import { verdict } from '../../server/src/links/linkStatus.ts';

describe('linkState', () => {
  const at = (minutes: number): string => new Date(Date.UTC(2024, 5, 30, 12, minutes)).toISOString();
  const status = { ...verdict('ok', { status: 200 }), checkedAt: at(0) };

  for (const [minutes, en, zh] of [
    [0, 'works, checked just now', '有效，刚刚检查'],
    [59, 'works, checked 59 min ago', '有效，59 分钟前检查'],
    [60, 'works, checked 1 h ago', '有效，1 小时前检查'],
    [47 * 60, 'works, checked 47 h ago', '有效，47 小时前检查'],
    [72 * 60, 'works, checked 3 days ago', '有效，3 天前检查'],
    [-5, 'works, checked just now', '有效，刚刚检查'],
  ] as const) {
    it(`${minutes} min: ${en}`, () => {
      assert.equal(linkState(status, at(minutes), 'en'), en);
      assert.equal(linkState(status, at(minutes), 'zh-CN'), zh);
    });
  }

  it('gives the cause of everything else', () => {
    const broken = { ...verdict('http-404', { status: 404 }), checkedAt: at(0) };
    assert.match(linkState(broken, at(5), 'en'), /404.*\(checked 5 min ago\)$/u);
  });
});
