import assert from 'node:assert/strict';
import { causeOf, codeOf, Refusal } from '../../server/src/cli/cause.ts';
import { systemError } from './testIo.ts';

describe('causeOf', () => {
  it('says why and what to do, in both languages', () => {
    assert.equal(causeOf(systemError('EACCES'), 'en'), 'permission denied; change its permissions, or run as a user who has them');
    assert.equal(causeOf(systemError('ENOSPC'), 'zh-CN'), '磁盘已满；请腾出空间后再运行');
  });

  it('knows our own refusals', () => {
    assert.equal(causeOf(new Refusal('cause.isFolder'), 'en'), 'it is a folder; name a file');
  });

  it('passes on what it does not know', () => {
    assert.equal(causeOf(new Error('EWEIRD: strange'), 'en'), 'EWEIRD: strange');
    assert.equal(causeOf('odd', 'zh-CN'), 'odd');
    assert.equal(causeOf(null, 'en'), 'null');
  });
});

describe('codeOf', () => {
  it('is the code of a system error', () => {
    assert.equal(codeOf(systemError('EPIPE')), 'EPIPE');
    assert.equal(codeOf(new Error('x')), undefined);
    assert.equal(codeOf(undefined), undefined);
  });
});
