import assert from 'node:assert/strict';
import { billOfMaterials } from '../../../scripts/packaging/billOfMaterials.ts';

const product = { name: 'desk', version: '1.2.3', license: 'MIT', description: 'a desk' };
const packages = [
  { name: '@news/lamp', version: '2.0.0', license: 'Apache-2.0', folder: 'node_modules/@news/lamp', programs: ['client', 'server'] },
  { name: 'pen', version: '0.1.0', license: '(MIT OR ISC)', folder: 'node_modules/lamp/node_modules/pen', programs: ['server'] },
  { name: 'ink', version: '0.2.0', license: 'MIT AND BSD-3-Clause', folder: 'node_modules/ink', programs: ['server'] },
];
const locked = { 'node_modules/@news/lamp': { integrity: `sha512-${Buffer.from('abc').toString('base64')}` } };

describe('billOfMaterials', () => {
  const bill = billOfMaterials(product, packages, locked) as { components: { purl: string; licenses: object[]; hashes?: object[]; 'bom-ref': string }[]; dependencies: { ref: string; dependsOn?: string[] }[] };

  it('names every package by its address in the registry', () => {
    assert.deepEqual(bill.components.map(({ purl }) => purl), ['pkg:npm/%40news/lamp@2.0.0', 'pkg:npm/pen@0.1.0', 'pkg:npm/ink@0.2.0']);
  });

  it('has the hashes of the lockfile, and leaves out what is not there', () => {
    assert.deepEqual(bill.components[0]?.hashes, [{ alg: 'SHA-512', content: '616263' }]);
    assert.ok(bill.components[1] && !('hashes' in bill.components[1]));
  });

  it('tells a licence from an expression', () => {
    assert.deepEqual(bill.components.map(({ licenses }) => licenses[0]), [{ license: { id: 'Apache-2.0' } }, { expression: '(MIT OR ISC)' }, { expression: 'MIT AND BSD-3-Clause' }]);
  });

  it('says that the product depends on each', () => {
    assert.deepEqual(bill.dependencies[0]?.dependsOn, bill.components.map((one) => one['bom-ref']));
    assert.equal(new Set(bill.dependencies.map(({ ref }) => ref)).size, packages.length + 1);
  });

  it('is the same whenever it is made', () => assert.deepEqual(billOfMaterials(product, packages, locked), bill));
});
