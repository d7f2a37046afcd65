import assert from 'node:assert/strict';
import { LinkNotFollowed, withoutLinks } from '../../server/src/wiring/unfollowedLinks.ts';

describe('files without links', () => {
  const written: string[] = [];
  const { files, annotationFiles } = withoutLinks(
    {
      files: {
        read: async (uri) => uri,
        stamp: async (uri) => uri,
        async *bulletins() {
          yield* ['plain', 'link'];
        },
      },
      annotationFiles: { has: () => true, read: async (uri) => uri, write: async (uri) => void written.push(uri) },
    },
    async (uri) => uri === 'link',
  );
  assert.ok(files && annotationFiles);

  it('are read, listed and written but for those that are links', async () => {
    assert.deepEqual([await files.read('plain'), await files.read('link')], ['plain', null]);
    const found: string[] = [];
    for await (const uri of files.bulletins('folder')) found.push(uri);
    assert.deepEqual(found, ['plain']);
    await annotationFiles.write('plain', '');
    await assert.rejects(annotationFiles.write('link', ''), LinkNotFollowed);
    await assert.rejects(annotationFiles.read('link'), LinkNotFollowed);
    assert.deepEqual([written, await annotationFiles.read('plain')], [['plain'], 'plain']);
  });

  it('still tell whether there is one', async () => assert.equal(await files.stamp('link'), 'link'));

  it('are none where there were none', () => assert.deepEqual(withoutLinks({ files: null, annotationFiles: null }, async () => true), { files: null, annotationFiles: null }));
});
