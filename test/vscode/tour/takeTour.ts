import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { installPackage } from '../../../scripts/host/installPackage.ts';
import { openWorkbench } from '../../../scripts/host/openWorkbench.ts';
import { speakChinese } from '../../../scripts/host/speakChinese.ts';
import type { UserFolders } from '../../../scripts/host/userFolders.ts';
import type { Words } from '../../../scripts/host/words.ts';
import { doSteps } from '../doSteps.ts';
import type { Count } from '../report.ts';
import { beginningSteps } from './beginningSteps.ts';
import { findingSteps } from './findingSteps.ts';
import { publishingSteps } from './publishingSteps.ts';
import { reflowSteps } from './reflowSteps.ts';
import type { TourSteps } from './tourScene.ts';
import { newAlbum } from './tourScene.ts';

const limit = 480_000;

/** What who is new does, one after the other, whatever the language. */
const steps: TourSteps = { ...beginningSteps, ...findingSteps, ...publishingSteps, ...reflowSteps };

/** Installs the package into a VS Code that has nothing else, opens an empty folder, and does the steps, by keyboard and pointer alone. */
export async function takeTour(user: UserFolders, file: string, words: Words): Promise<Count> {
  await installPackage(user, file, undefined);
  if (words.locale === 'zh-CN') await speakChinese(user);
  const folder = path.join(user.root, '编辑部 的稿子');
  await mkdir(folder);
  const { page, close } = await openWorkbench({ user, folder });
  try {
    const take = await newAlbum(page, words);
    const samples = path.join(user.data, 'User', 'globalStorage', 'bulletin-desk.bulletin-desk', 'samples');
    return await doSteps(`tour (${words.locale})`, steps, { page, folder, words, samples, take }, { limit, takePicture: (_number, step) => take(step) });
  } finally {
    await close();
  }
}
