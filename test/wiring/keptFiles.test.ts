import assert from 'node:assert/strict';
import { joinedFiles, type KeptFiles } from '../../server/src/wiring/keptFiles.ts';

/** Files that answer with the name of who was asked. */
function filesOf(who: string): KeptFiles {
  return {
    files: {
      read: async (uri, most) => `${who} ${uri} ${most ?? ''}`.trim(),
      stamp: async () => who,
      async *bulletins(folder) {
        yield `${who} ${folder}`;
      },
    },
    annotationFiles: { has: () => true, read: async () => who, write: async () => assert.fail(who) },
  };
}

async function listed(uris: AsyncIterable<string> | undefined): Promise<string[]> {
  const found: string[] = [];
  for await (const uri of uris ?? []) found.push(uri);
  return found;
}

describe('joined files', () => {
  it('are of this machine where they lie on it, else the client’s', async () => {
    const { files, annotationFiles } = joinedFiles(filesOf('disk'), filesOf('client'));
    assert.deepEqual([await files?.read('file:///a', 5), await files?.read('nook:/a')], ['disk file:///a 5', 'client nook:/a']);
    assert.deepEqual([await files?.stamp('file:///a'), await files?.stamp('nook:/a')], ['disk', 'client']);
    assert.deepEqual([await annotationFiles?.read('file:///a'), await annotationFiles?.read('nook:/a')], ['disk', 'client']);
    assert.deepEqual([await listed(files?.bulletins('file:///')), await listed(files?.bulletins('nook:/'))], [['disk file:///'], ['client nook:/']]);
    await assert.rejects(async () => annotationFiles?.write('nook:/a', ''), /client/u);
  });

  it('are all the client’s where there is no disk, and those of this machine alone where the client has none', async () => {
    const nowhere = { files: null, annotationFiles: null };
    assert.equal(await joinedFiles(nowhere, filesOf('client')).files?.read('file:///a'), 'client file:///a');
    const here = filesOf('disk');
    assert.equal(joinedFiles(here, null).files, here.files);
    assert.equal(joinedFiles(nowhere, null).files, null);
  });
});
