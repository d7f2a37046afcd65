/** `npm run sbom`: builds, and writes what of others is in the programs to `bulletin-desk-VERSION.cdx.json` (CycloneDX), or to the file that is named. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildExtension } from './host/buildExtension.ts';
import { projectRoot } from './host/paths.ts';
import { billOfMaterials } from './packaging/billOfMaterials.ts';
import type { BundledPackage, LockedPackages, Product } from './packaging/billOfMaterials.ts';

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(projectRoot, file), 'utf8'));

await buildExtension();
const product = (await read('package.json')) as Product;
const { 'extension.description': description } = (await read('package.nls.json')) as { 'extension.description': string };
const packages = (await read('dist/bundled.json')) as BundledPackage[];
const { packages: locked } = (await read('package-lock.json')) as { packages: LockedPackages };
const file = path.resolve(process.argv[2] ?? path.join(projectRoot, `bulletin-desk-${product.version}.cdx.json`));
await writeFile(file, `${JSON.stringify(billOfMaterials({ ...product, description }, packages, locked), null, 2)}\n`);
console.log(`${file}  ${packages.length} packages`);
