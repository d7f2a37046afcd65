import assert from 'node:assert/strict';
import { workbenchAddress } from '../../../scripts/host/workbenchAddress.ts';

const server = { authority: '127.0.0.1:8000', token: 'secret' };

describe('the address of a workbench', () => {
  it('names token, folder and what is to be loaded, also where a path is hard on URLs', () => {
    const address = workbenchAddress(server, { folder: '/tmp/简报 100% #1', file: '/tmp/简报 100% #1/a?.txt', extensionDevelopmentPaths: ['/ext'] });
    const { searchParams, hash, pathname } = new URL(address);
    assert.deepEqual([pathname, hash], ['/', '']);
    assert.equal(searchParams.get('tkn'), 'secret');
    assert.equal(searchParams.get('folder'), '/tmp/简报 100% #1');
    assert.deepEqual(JSON.parse(searchParams.get('payload') ?? ''), [
      ['skipWelcome', 'true'],
      ['openFile', 'vscode-remote://127.0.0.1:8000/tmp/%E7%AE%80%E6%8A%A5%20100%25%20%231/a%3F.txt'],
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:8000/ext'],
    ]);
  });

  it('opens a folder that is on no disk by its own address', () => {
    const { searchParams } = new URL(workbenchAddress(server, { folder: 'nook:/%E7%AE%80%E6%8A%A5%20%231' }));
    assert.equal(searchParams.get('folder'), 'nook:/%E7%AE%80%E6%8A%A5%20%231');
  });
});
