/** A package whose code is in what is built, as the build lists it in `dist/bundled.json`. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly license: string;
  /** Where it lies, `node_modules/NAME` or deeper: the key of the lockfile. */
  readonly folder: string;
  /** The programs that have something of it. */
  readonly programs: readonly string[];
}

/** What the lockfile knows, by folder. */
export type LockedPackages = Readonly<Record<string, { readonly integrity?: string }>>;

/** The project itself, as package.json names it. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

/** What is in the product, as CycloneDX 1.6 has it. Without a date and a number of its own: the same packages give the same text. */
export function billOfMaterials(product: Product, packages: readonly BundledPackage[], locked: LockedPackages): object {
  const own = purl(product);
  const components = packages.map((bundled) => component(bundled, locked[bundled.folder]?.integrity));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': own, name: product.name, version: product.version, description: product.description, licenses: licences(product.license), purl: own } },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((one) => one['bom-ref']) }, ...components.map((one) => ({ ref: one['bom-ref'] }))],
  };
}

function component({ name, version, license, folder, programs }: BundledPackage, integrity: string | undefined) {
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    // Two copies of one version may lie in different places.
    'bom-ref': `${purl({ name, version })}#${folder}`,
    name,
    version,
    scope: 'required',
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
    licenses: licences(license),
    purl: purl({ name, version }),
    properties: programs.map((program) => ({ name: 'bulletin-desk:program', value: program })),
  };
}

/** One licence by its id, several as the expression that joins them. */
function licences(license: string): object[] {
  return /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

function purl({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
