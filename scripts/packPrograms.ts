/** `npm run package:programs [FOLDER]`: packs `bulletin-desk` and `bulletin-language-server`, as they are in dist/, for `npm install --global`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packs what was built into FOLDER/bulletin-desk.tgz, and answers its path. Needs nothing that is not in it. */
export function packPrograms(folder: string): string {
  const made = mkdtempSync(join(tmpdir(), 'bulletin-programs-'));
  try {
    const { name, version, description, license, type, engines, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    const said = { name, version, description, license, type, bin, engines: { node: (engines as { node: string }).node } };
    writeFileSync(join(made, 'package.json'), `${JSON.stringify(said, null, 2)}\n`);
    for (const file of ['LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/cli.cjs', 'dist/server.cjs', 'dist/protocol.cjs']) cpSync(file, join(made, file));
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', made], { cwd: made, encoding: 'utf8' })) as { readonly filename: string }[];
    const target = resolve(folder, 'bulletin-desk.tgz');
    cpSync(join(made, packed!.filename), target);
    return target;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(packPrograms(process.argv[2] ?? '.'));
