import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/host/paths.ts';

/** Where the steps are done: the workbench, and the folder that it shows. */
export interface Scene {
  readonly page: Page;
  readonly folder: string;
}

/** What a person does one after the other, each by the sentence that says it. */
export type Steps = Readonly<Record<string, (scene: Scene) => Promise<void>>>;

interface Article {
  readonly title: string | null;
  /** Its first line, from 1. */
  readonly start: number;
}

/** The sample that most steps are done with. */
export const sample = '海洋科技月报.txt';

/** Where pictures of the workbench are put. */
export const screenshots = path.join(projectRoot, 'out', 'vscode-test');

/** The samples, and the articles that a careful editor finds in each. */
export const gold = new Map<string, readonly Article[]>();
for (const name of await readdir(path.join(projectRoot, 'samples'))) {
  const file = path.join(projectRoot, 'test', 'fixtures', 'samples', name.replace(/\.\w+$/u, '.gold.json'));
  gold.set(name, (JSON.parse(await readFile(file, 'utf8')) as { articles: Article[] }).articles);
}

/** Takes a picture of the workbench, `workbench-NAME.png`. */
export function picture(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: path.join(screenshots, `workbench-${name}.png`) });
}
