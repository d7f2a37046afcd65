import assert from 'node:assert/strict';
import { unreleased } from '../../../scripts/packaging/unreleased.ts';

const ready = { version: '1.2.0', changelog: '# Changes\n\n## [1.2.0] - 2026-03-01\n\n- a lamp\n', lockfile: '{ "version": "1.2.0" }', changed: '' };

describe('unreleased', () => {
  it('has nothing against a version that is dated, locked and committed', () => assert.deepEqual(unreleased(ready), []));

  it('wants the version in the changelog, with its date', () => {
    for (const changelog of ['## [1.2.0]\n', '## [1.2.0] - Unreleased\n', '## [1.1.0] - 2026-01-01\n', '## [1x2.0] - 2026-03-01\n']) {
      assert.match(unreleased({ ...ready, changelog })[0] ?? '', /CHANGELOG/);
    }
  });

  it('wants the lockfile to be of the same version', () => assert.match(unreleased({ ...ready, lockfile: '{ "version": "1.1.0" }' })[0] ?? '', /1\.1\.0/));

  it('names what is not committed', () => assert.match(unreleased({ ...ready, changed: ' M README.md\n' })[0] ?? '', /README\.md/));
});
