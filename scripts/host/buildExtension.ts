import { projectRoot } from './paths.ts';
import { runCommand } from './runCommand.ts';

/** Bundles the extension into dist/, as `npm run build` does; rejects with what the bundler said. */
export async function buildExtension(): Promise<void> {
  await runCommand(process.execPath, ['esbuild.mjs'], { cwd: projectRoot });
}
