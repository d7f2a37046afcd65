import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/host/paths.ts';

/** Where the steps are done: the workbench, and the folder that it shows. */
export interface Scene {
  readonly page: Page;
  readonly folder: string;
}

/** What a person does one after the other, each by the sentence that says it. */
export type Steps<Where extends Scene = Scene> = Readonly<Record<string, (scene: Where) => Promise<void>>>;

interface Article {
  readonly title: string | null;
  /** Its first line, from 1. */
  readonly start: number;
  readonly section: string | null;
  readonly source: object | null;
}

/** A fault that was planted into a sample, at a line from 1. */
interface Fault {
  readonly line: number;
  readonly rule: string;
}

/** The sample that most steps are done with. */
export const sample = '海洋科技月报.txt';

/** The sample that is full of faults. */
export const faulty = '问题样稿-低空经济快报.txt';

/** Where pictures of the workbench are put. */
export const screenshots = path.join(projectRoot, 'out', 'vscode-test');

await mkdir(screenshots, { recursive: true });

/** The samples, and the articles that a careful editor finds in each. */
export const gold = new Map<string, readonly Article[]>();
/** By sample: what is planted in it. */
export const faults = new Map<string, readonly Fault[]>();
for (const name of await readdir(path.join(projectRoot, 'samples'))) {
  const file = path.join(projectRoot, 'test', 'fixtures', 'samples', name.replace(/\.\w+$/u, '.gold.json'));
  const { articles, faults: planted = [] } = JSON.parse(await readFile(file, 'utf8')) as { articles: Article[]; faults?: Fault[] };
  gold.set(name, articles);
  faults.set(name, planted);
}

/** Whether a row shows this headline: a wrapped one is joined with a space or without; a story without one is named by its first words. */
export function isHeadline(title: string | null, label: string | undefined): boolean {
  return title === null || title.replace(/\s+/gu, '') === label?.replace(/\s+/gu, '');
}

/** Takes a picture of the workbench, `workbench-NAME.png`. */
export function picture(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: path.join(screenshots, `workbench-${name}.png`) });
}
