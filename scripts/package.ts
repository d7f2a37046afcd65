/**
 * `npm run package`: makes `bulletin-desk-VERSION.vsix`, or the file that `--out FILE` names. The same sources give the same bytes.
 * `--twice` makes it twice and fails where the two differ.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './host/paths.ts';
import { runCommand } from './host/runCommand.ts';
import { repack } from './packaging/repack.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, twice: { type: 'boolean' } } });
const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string };
const file = path.resolve(values.out ?? path.join(projectRoot, `bulletin-desk-${version}.vsix`));

const first = await make();
console.log(`${file}  ${first.length} bytes  sha256 ${sha256(first)}`);
if (values.twice) {
  const second = await make();
  console.log(`once more  ${second.length} bytes  sha256 ${sha256(second)}`);
  if (!first.equals(second)) {
    console.error('The two packages differ: what was built depends on more than the sources.');
    process.exitCode = 1;
  }
}

/** Builds everything, lets `vsce` choose and check what goes in, and packs it anew. */
async function make(): Promise<Buffer> {
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--readme-path', 'dist/README.md', '--out', file];
  await runCommand(process.execPath, [path.join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', ...options], { cwd: projectRoot });
  const packed = await repack(await readFile(file));
  await writeFile(file, packed);
  return packed;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
