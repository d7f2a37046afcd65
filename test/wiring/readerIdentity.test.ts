import assert from 'node:assert/strict';
import { readerIdentity } from '../../server/src/wiring/readerIdentity.ts';

it('the identity of the reader is another one for another version, and says which weights it has', () => {
  assert.match(readerIdentity('1.2.3'), /^1\.2\.3 [0-9a-f]{16}$/u);
  assert.notEqual(readerIdentity('1.2.3'), readerIdentity('1.2.4'));
});
