import assert from 'node:assert/strict';
import { fileGlobs } from '../../server/src/wiring/fileGlobs.ts';
import { claimedBulletin } from '../../server/src/wiring/treatments.ts';

describe('claimedBulletin', () => {
  const silent = fileGlobs({ include: [], exclude: [] });
  const including = fileGlobs({ include: ['*.txt'], exclude: [] });
  const excluding = fileGlobs({ include: ['*.txt'], exclude: ['*.txt'] });
  const file = { treatment: undefined, globs: silent, paths: ['a.txt'], languageId: 'plaintext' };

  it('leaves it to the text where nobody says anything', () => assert.equal(claimedBulletin(file), undefined));
  it('believes the language', () => assert.equal(claimedBulletin({ ...file, languageId: 'bulletin' }), true));
  it('believes globs more than the language', () => {
    assert.equal(claimedBulletin({ ...file, globs: including }), true);
    assert.equal(claimedBulletin({ ...file, globs: excluding, languageId: 'bulletin' }), false);
  });
  it('believes the user most', () => {
    assert.equal(claimedBulletin({ ...file, globs: excluding, treatment: 'bulletin' }), true);
    assert.equal(claimedBulletin({ ...file, globs: including, languageId: 'bulletin', treatment: 'notBulletin' }), false);
  });
});
