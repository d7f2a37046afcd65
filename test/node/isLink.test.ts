import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { isLink } from '../../server/src/node/isLink.ts';
import { temporaryFolder } from '../cli/testIo.ts';

describe('isLink', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const uriOf = (name: string): string => pathToFileURL(place.inside(name)).href;
  beforeEach(async () => {
    place = await temporaryFolder({ 'plain.txt': 'a' });
    for (const name of ['desk', 'desk/folder', 'outside']) await mkdir(place.inside(name));
    await writeFile(place.inside('outside/b.txt'), 'b');
    await symlink(place.inside('plain.txt'), place.inside('desk/file.txt'));
    await symlink(place.inside('nothing.txt'), place.inside('desk/dangling.txt'));
    await symlink(place.inside('outside'), place.inside('desk/below'));
    await symlink(place.inside('desk'), place.inside('other name'));
  });
  afterEach(() => place.remove());

  it('sees a link in the place of the file and of a folder above it, also one that leads nowhere', async () => {
    for (const name of ['desk/file.txt', 'desk/dangling.txt', 'desk/below/b.txt', 'desk/below/none.txt']) assert.equal(await isLink(uriOf(name), `${uriOf('desk')}/`), true, name);
    for (const name of ['desk/folder/a.txt', 'desk/a.txt']) assert.equal(await isLink(uriOf(name), uriOf('desk')), false, name);
  });

  it('does not mind how one comes to the folder', async () => {
    assert.equal(await isLink(uriOf('other name/folder/a.txt'), uriOf('other name')), false);
    assert.equal(await isLink(uriOf('other name/file.txt'), uriOf('other name')), true);
  });

  it('looks at the file alone where there is no folder, and at nothing that is not on this machine', async () => {
    assert.deepEqual([await isLink(uriOf('desk/file.txt'), undefined), await isLink(uriOf('desk/below/b.txt'), undefined)], [true, false]);
    assert.equal(await isLink('vscode-vfs://github/a.txt', 'vscode-vfs://github/'), false);
  });
});
