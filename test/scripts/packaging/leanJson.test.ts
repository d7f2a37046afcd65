import assert from 'node:assert/strict';
import { leanJson } from '../../../scripts/packaging/leanJson.ts';

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2));

describe('leanJson', () => {
  it('says the same in fewer bytes', () => {
    const value = { title: '附上来源', list: [1, { two: 2 }] };
    const lean = leanJson('extension/l10n/bundle.json', bytes(value));
    assert.deepEqual(JSON.parse(lean.toString()), value);
    assert.ok(lean.length < bytes(value).length);
  });

  it('leaves out of the manifest what only builders need, and of no other file', () => {
    const value = { name: 'bulletin-desk', scripts: { build: 'x' }, devDependencies: { mocha: '1' }, contributes: {} };
    assert.deepEqual(Object.keys(JSON.parse(leanJson('extension/package.json', bytes(value)).toString()) as object), ['name', 'contributes']);
    assert.deepEqual(JSON.parse(leanJson('extension/schemas/package.json', bytes(value)).toString()), value);
  });

  it('keeps what is no JSON, and fails where it should be', () => {
    const text = Buffer.from('{ a bulletin }');
    assert.equal(leanJson('extension/samples/a.txt', text), text);
    assert.throws(() => leanJson('extension/a.json', text), SyntaxError);
  });
});
