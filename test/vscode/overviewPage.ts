import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../client/page/talk.ts';
import { overviewHtml } from '../../client/src/overview/overviewHtml.ts';
import { countsOf } from '../../server/src/overview/countsOf.ts';
import { overviewOf } from '../../server/src/overview/overviewOf.ts';
import type { Summary } from '../../server/src/overview/summarise.ts';
import { eventually } from '../../scripts/host/eventually.ts';
import { openPage } from '../../scripts/host/openPage.ts';
import { projectRoot } from '../../scripts/host/paths.ts';
import { summaryOf } from '../overview/issues.ts';
import { axeFaults } from './axeFaults.ts';
import type { Count, ReportLine } from './report.ts';
import { countReport } from './report.ts';
import { themes } from './themes.ts';
import { within } from './within.ts';

const hostile = '<script>window.harmed = true</script><img src=x onerror="window.harmed = true">';

/** A small overview in which every kind of mark is there. */
const small = [
  summaryOf([
    { section: '港口', tags: ['船舶/电动'], link: 'alive', day: '2024-05-18' },
    { section: '港口', publisher: null, origin: null, link: 'broken', headline: '灯塔重新点亮' },
    { section: '茶园', link: 'moved', day: '2024-05-21' },
  ], 'a.txt'),
  summaryOf([{ link: 'unverifiable' }, { link: 'unchecked', day: null, origin: null, publisher: null, headline: '茶农换上新秤' }], 'b.txt'),
];

const harmful = [summaryOf([{ headline: hostile, section: hostile, publisher: hostile, tags: [hostile], origin: null }, { section: '长'.repeat(5000), publisher: 'x'.repeat(5000) }], hostile)];

const many = Array.from({ length: 50 }, (_, issue) =>
  summaryOf(Array.from({ length: 200 }, (_each, at) => ({ headline: `第 ${String(issue * 200 + at)} 条`, publisher: `媒体${String(at)}`, section: `栏目${String(at % 30)}`, origin: null, day: `20${String(10 + (issue % 14))}-05-20` })), `${String(issue)}.txt`),
);

interface Scene {
  readonly page: Page;
  readonly said: readonly FromPage[];
  readonly asked: readonly string[];
  /** Opens the page with this overview, in the colours of a theme. */
  readonly show: (summaries: readonly Summary[], theme?: keyof typeof themes) => Promise<void>;
}

const steps: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  ...Object.fromEntries(
    Object.keys(themes).map((theme) => [
      `has no fault that axe finds, with lists and tables open, ${theme}`,
      async ({ page, show }: Scene) => {
        await show(small, theme as keyof typeof themes);
        await openAll(page);
        assert.deepEqual(await axeFaults(page.mainFrame()), []);
      },
    ]),
  ),

  'tells a figure as plot and as table': async ({ page, show }) => {
    await show(small);
    assert.deepEqual(await page.locator('h2').allTextContents(), ['Articles by section', 'Articles by publisher', 'Articles by date', 'Articles by the state of their links', 'Articles by tag', 'Articles without a source: 2']);
    assert.deepEqual(await marksOf(page, 'by-section'), ['港口: 2', '茶园: 1', '(no section): 2']);
    assert.deepEqual(await marksOf(page, 'by-date'), ['2024-05-18: 1', '2024-05-20: 2', '2024-05-21: 1', '(no date): 1']);
    await section(page, 'by-section').locator('summary').click();
    // Its rows are made when it has opened.
    await section(page, 'by-section').locator('tbody tr').first().waitFor();
    assert.deepEqual(await section(page, 'by-section').locator('tbody tr').allInnerTexts(), ['港口\t2', '茶园\t1', '(no section)\t2']);
  },

  'leads from a bar of one article to it, and from a bar of several to their list, by pointer': async ({ page, said, show }) => {
    await show(small);
    await page.getByRole('button', { name: '茶园: 1' }).click();
    assert.deepEqual(said.at(-1), { kind: 'open', article: 2 });
    await page.getByRole('button', { name: '港口: 2' }).click();
    await page.getByRole('button', { name: '灯塔重新点亮' }).first().click();
    assert.deepEqual(said.at(-1), { kind: 'open', article: 1 });
    await section(page, 'unsourced').getByRole('button', { name: '茶农换上新秤' }).click();
    assert.deepEqual(said.at(-1), { kind: 'open', article: 4 });
  },

  'does the same by the keyboard': async ({ page, said, show }) => {
    await show(small);
    await page.locator('#refresh').focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '港口: 2');
    assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual(said.at(-1), { kind: 'open', article: 2 });
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    assert.equal(await focused(page), '港口: 2');
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(said.at(-1), { kind: 'open', article: 0 });
    await page.getByRole('button', { name: 'Close the list' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'g');
    // One stop for all of a plot.
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'As a table');
  },

  'shows what a bulletin says as words, whatever it says': async ({ page, show }) => {
    await show(harmful);
    await openAll(page);
    assert.equal(await page.evaluate("'harmed' in window"), false);
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('main img').count(), 0);
    assert.equal(await section(page, 'unsourced').getByRole('button').first().textContent(), hostile);
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing runs out of the page');
  },

  'shows ten thousand articles, some at a time': async ({ page, show }) => {
    await show(many);
    assert.equal(await page.locator('#counts').textContent(), 'Bulletins: 50 · articles: 10000 · with a source: 0 · without: 10000');
    assert.equal(await section(page, 'by-publisher').locator('.mark').count(), 20);
    await section(page, 'by-publisher').getByRole('button', { name: 'Show more (180)' }).click();
    assert.equal(await section(page, 'by-publisher').locator('.mark').count(), 40);
    assert.equal(await focused(page), '媒体20: 50');
    const list = section(page, 'unsourced').locator('li');
    assert.equal(await list.count(), 100);
    await section(page, 'unsourced').getByRole('button', { name: 'Show more (9900)' }).click();
    assert.equal(await list.count(), 200);
    assert.equal(await focused(page), '第 100 条');
  },

  'gives its plots as a picture': async ({ page, said, show }) => {
    await show([...small, ...harmful], 'high contrast');
    await page.locator('#save-svg').click();
    const svg = await saved(said, 'svg');
    assert.doesNotMatch(svg, /<(?:script|style|foreignObject|image)|var\(|url\(|class=/u);
    const texts = await page.evaluate<string[]>(`[...new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelectorAll('text, parsererror')].map((each) => each.textContent)`);
    assert.ok(texts.includes('港口') && texts.includes('Articles by tag'), texts.join());
    assert.ok(texts.some((text) => text.startsWith('<script>')), texts.join());
    await page.locator('#save-png').click();
    const png = Buffer.from(await saved(said, 'png'), 'base64');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 2 * 768);
  },

  'asks for the report, for figures anew, and for nothing from elsewhere': async ({ page, said, asked, show }) => {
    await show(small);
    await page.locator('#save-markdown').click();
    await page.locator('#refresh').click();
    await eventually(async () => said.at(-1)?.kind, (kind) => kind === 'refresh');
    assert.deepEqual(said.at(-2), { kind: 'save', as: 'markdown' });
    assert.deepEqual([...new Set(asked.map((address) => new URL(address).pathname))].sort(), ['/', '/overview.css', '/overview.js']);
    assert.deepEqual(await page.evaluate("fetch('/overview.css').then(() => 'let through', () => 'refused')"), 'refused');
  },
};

/** Looks at the page of the overview as it was built, in a browser of its own and in the colours of several themes. */
export async function testOverviewPage(): Promise<Count> {
  const report: ReportLine[] = [];
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (name === '') return void response.writeHead(200, { 'content-type': 'text/html' }).end(html(`http://${String(request.headers.host)}`));
    const kind = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    readFile(path.join(projectRoot, 'dist', path.basename(name))).then((text) => response.writeHead(200, { 'content-type': kind }).end(text), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const { page, close } = await openPage('about:blank');
  try {
    const said: FromPage[] = [];
    const asked: string[] = [];
    await page.exposeFunction('toHost', (message: FromPage) => void said.push(message));
    await page.addInitScript('window.acquireVsCodeApi = () => ({ postMessage: (message) => window.toHost(message) })');
    page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));
    page.on('pageerror', (error) => said.push({ kind: 'save', as: 'svg', data: `the page failed: ${error.message}` }));
    const show = async (summaries: readonly Summary[], theme: keyof typeof themes = 'dark'): Promise<void> => {
      asked.length = 0;
      await page.goto(address);
      await page.evaluate(`for (const [name, value] of Object.entries(${JSON.stringify(themes[theme])})) document.documentElement.style.setProperty('--vscode-' + name, value)`);
      await page.evaluate(`window.postMessage(${JSON.stringify(told(summaries))})`);
      await page.locator('#unsourced').waitFor();
    };
    for (const [name, step] of Object.entries(steps)) {
      const title = `the overview ${name}`;
      const begun = performance.now();
      report.push({ kind: 'started', title });
      try {
        await within(60_000, title, step({ page, said, asked, show }));
        report.push({ kind: 'passed', title, milliseconds: Math.round(performance.now() - begun) });
      } catch (error) {
        report.push({ kind: 'failed', title, error: stripVTControlCharacters(error instanceof Error ? (error.stack ?? error.message) : String(error)) });
      }
      await page.screenshot({ path: path.join(projectRoot, 'out', 'vscode-test', `overview-${String(report.length)}.png`), fullPage: false });
    }
    report.push({ kind: 'ended' });
  } finally {
    await close();
    server.close();
  }
  return countReport(report.map((line) => JSON.stringify(line)).join('\n'));
}

function html(origin: string): string {
  const words = { title: 'Overview', actions: 'Save or count again', markdown: 'Save as Markdown…', svg: 'Save as SVG…', png: 'Save as PNG…', refresh: 'Count Again' };
  return overviewHtml({ language: 'en', cspSource: origin, nonce: 'n', script: `${origin}/overview.js`, style: `${origin}/overview.css`, words });
}

function told(summaries: readonly Summary[]): ToPage {
  const overview = overviewOf(summaries, 'en');
  const words = { title: 'Overview: news', counts: countsOf(overview, 'en'), unsourced: 'Articles without a source', name: 'Name', articles: 'Articles', nothing: 'None.' };
  return { kind: 'show', overview: { ...overview, words, markdown: '' }, words: { table: 'As a table', more: 'Show more ({0})', close: 'Close the list' } };
}

function section(page: Page, heading: string) {
  return page.locator(`section[aria-labelledby="${heading}"]`);
}

function marksOf(page: Page, heading: string): Promise<(string | null)[]> {
  return section(page, heading).locator('.mark').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
}

function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
}

async function openAll(page: Page): Promise<void> {
  for (const mark of await page.locator('section').locator('.mark').all()) await mark.dispatchEvent('click');
  for (const summary of await page.locator('summary').all()) await summary.click();
}

/** The picture that the page gives, once it has drawn it. */
async function saved(said: readonly FromPage[], as: 'svg' | 'png'): Promise<string> {
  const found = (): string | undefined => said.flatMap((message) => (message.kind === 'save' && message.as === as ? [message.data] : [])).at(-1);
  return (await eventually(async () => found(), (data) => data !== undefined)) ?? '';
}
