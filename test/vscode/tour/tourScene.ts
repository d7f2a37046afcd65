import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Words } from '../../../scripts/host/words.ts';
import type { Scene, Steps } from '../scene.ts';
import { screenshots } from '../scene.ts';

/** What who is new works with: an empty folder, and a VS Code that has the package and speaks a language. */
export interface TourScene extends Scene {
  readonly words: Words;
  /** Where the extension keeps the copies of its samples. */
  readonly samples: string;
  /** Takes a picture of what is shown now. */
  readonly take: (name: string) => Promise<void>;
}

export type TourSteps = Steps<TourScene>;

/** Empties the folder of pictures of this language, and answers what takes the next one there, `NN-name.png`. */
export async function newAlbum(page: Page, { locale }: Words): Promise<TourScene['take']> {
  const album = path.join(screenshots, 'tour', locale.toLowerCase());
  await rm(album, { recursive: true, force: true });
  await mkdir(album, { recursive: true });
  let number = 0;
  return async (name) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name.replace(/[^a-z]+/giu, '-')}.png`;
    await page.screenshot({ path: path.join(album, file), animations: 'disabled', caret: 'hide' });
  };
}
