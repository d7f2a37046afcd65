import assert from 'node:assert/strict';
import { authorsOf } from '../../server/src/exports/authors.ts';

describe('authorsOf', () => {
  for (const [byline, names] of [
    ['记者 李文', ['李文']],
    ['本报记者 李文 通讯员 张三', ['李文', '张三']],
    ['记者李文、张三', ['李文', '张三']],
    ['特约记者：王五（发自上海）', ['王五']],
    ['作者：李文；编辑：张三', ['李文', '张三']],
    ['李文 文/图', ['李文']],
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['JANE DOE, JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['', []],
  ] as const) {
    it(`finds ${names.length} in ${JSON.stringify(byline)}`, () => assert.deepEqual(authorsOf([byline]), names));
  }

  it('names everybody once', () => assert.deepEqual(authorsOf(['记者 李文', '李文']), ['李文']));
});
