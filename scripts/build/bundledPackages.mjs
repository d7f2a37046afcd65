import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package whose code is in what is built.
 * @typedef {{ name: string, version: string, license: string, folder: string, programs: string[], text: string }} BundledPackage
 */

/**
 * The packages of which something is in the programs, by what esbuild says of them, in the order of their names.
 * @param {ReadonlyMap<string, import('esbuild').Metafile>} metafiles by program @returns {BundledPackage[]}
 */
export function bundledPackages(metafiles) {
  /** @type {Map<string, Set<string>>} */
  const programs = new Map();
  for (const [program, { outputs }] of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(?!core:).*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder && bytesInOutput > 0) programs.set(folder, (programs.get(folder) ?? new Set()).add(program));
      }
    }
  }
  return [...programs].map(([folder, of]) => described(folder, [...of].sort())).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** @param {BundledPackage} of */
const key = ({ name, version, folder }) => `${name} ${version} ${folder}`;

/** @param {string} folder @param {string[]} programs @returns {BundledPackage} */
function described(folder, programs) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return { name, version, license, folder, programs, text };
}

/** Their licences, to go where the code goes, as these ask. @param {readonly BundledPackage[]} packages */
export function notices(packages) {
  return packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
