/**
 * `npm run release`: makes all that a release consists of in `out/release/`: the package, made twice and compared, the list of what is in
 * it, and their checksums. First it looks whether the version may go out, and runs all tests. It publishes nothing.
 * `--without-tests`: where they have just been run.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './host/paths.ts';
import { runCommand } from './host/runCommand.ts';
import { unreleased } from './packaging/unreleased.ts';

const folder = path.join(projectRoot, 'out', 'release');
const read = (file: string): Promise<string> => readFile(path.join(projectRoot, file), 'utf8');
const npm = (...args: readonly string[]): Promise<string> => runCommand('npm', args, { cwd: projectRoot, show: true });

const { version } = JSON.parse(await read('package.json')) as { version: string };
const changed = await runCommand('git', ['status', '--porcelain'], { cwd: projectRoot });
const reasons = unreleased({ version, changelog: await read('CHANGELOG.md'), lockfile: await read('package-lock.json'), changed });
if (reasons.length > 0) {
  for (const reason of reasons) console.error(reason);
  process.exit(1);
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
if (!process.argv.includes('--without-tests')) await npm('test');
const files = [`bulletin-desk-${version}.vsix`, `bulletin-desk-${version}.cdx.json`];
await npm('run', 'package', '--', '--twice', '--out', path.join(folder, files[0] ?? ''));
await npm('run', 'sbom', '--', path.join(folder, files[1] ?? ''));
const sums = await Promise.all(files.map(async (file) => `${createHash('sha256').update(await readFile(path.join(folder, file))).digest('hex')}  ${file}\n`));
await writeFile(path.join(folder, 'SHA256SUMS'), sums.join(''));
console.log(`${folder}\n${sums.join('')}`);
