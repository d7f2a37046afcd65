/**
 * `npm run test:vscode`: the suites inside a real VS Code; some of them in a worker of the browser; the package installed from its .vsix; the
 * workbench as a person sees it; what who is new does with the .vsix alone, in both languages; the page of the overview; `npm start`; a folder that
 * is not trusted, and one that is on no disk; and what is said in Chinese, in one that speaks it. All in a desktop VS Code if there is one (or
 * BULLETIN_TEST_DOWNLOAD=1 to download one), else in the embedded one under a browser without a window; the workbench, the tour, Chinese and
 * these folders always in the embedded one. Arguments: the parts to run, or none for all; `development:NAME,NAME` runs these suites alone.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { buildExtension } from '../../scripts/host/buildExtension.ts';
import { copySamples } from '../../scripts/host/copySamples.ts';
import { findDesktop } from '../../scripts/host/findDesktop.ts';
import { installPackage } from '../../scripts/host/installPackage.ts';
import { makePackage } from '../../scripts/host/makePackage.ts';
import { projectRoot } from '../../scripts/host/paths.ts';
import { runCommand } from '../../scripts/host/runCommand.ts';
import { speakChinese } from '../../scripts/host/speakChinese.ts';
import { makeUserFolders } from '../../scripts/host/userFolders.ts';
import type { UserFolders } from '../../scripts/host/userFolders.ts';
import { chinese, english } from '../../scripts/host/words.ts';
import { bundleSuites, suiteNames } from './bundleSuites.ts';
import { installNook } from './installNook.ts';
import { countReport } from './report.ts';
import type { Count } from './report.ts';
import { testOverviewPage } from './overviewPage.ts';
import { runInDesktop } from './runInDesktop.ts';
import { runInServer } from './runInServer.ts';
import type { TestRun } from './testRun.ts';
import { takeTour } from './tour/takeTour.ts';
import { testWorkbench } from './ui.ts';
import { bundleWebSuites } from './web/bundleWebSuites.ts';
import { reportIn } from './web/report.ts';

const outFolder = path.join(projectRoot, 'out', 'vscode-test');
const limit = 480_000;

const download = process.env['BULLETIN_TEST_DOWNLOAD'] === '1';
const desktop = findDesktop() ?? (download ? await downloadAndUnzipVSCode() : undefined);

/** The suites that also run in a worker of the browser, as vscode.dev has it, without Node. */
const browserSuites = ['activation', 'begun', 'citation', 'export', 'fixes', 'folding', 'hints', 'houseStyles', 'hover', 'importTags', 'links', 'others', 'outline', 'overrides', 'overview', 'problems', 'project', 'reflow', 'rows', 'saved', 'sources', 'status', 'suppressing', 'tags', 'virtual', 'welcome'];

/** The suites that an installed package, and a VS Code in Chinese, are tested with; all others run against the folder of the project. */
const installedSuite = 'installed';
const chineseSuite = 'chinese';

/** A folder that is not trusted, and one that is on no disk; always in the embedded VS Code: there a test can press the button that trusts it, and say what is opened. */
const untrustedSuite = 'untrusted';
const virtualSuite = 'virtualFolder';
const apart: readonly string[] = [installedSuite, chineseSuite, untrustedSuite, virtualSuite];

/** The settings of a user whose VS Code runs the extension there. */
const inWorker = { 'remote.extensionKind': { 'bulletin-desk.bulletin-desk': ['web'], 'bulletin-desk-tests.bulletin-desk-nook': ['web'] } };

const parts: Readonly<Record<string, (only: readonly string[] | undefined) => Promise<Count>>> = {
  development: (only) => withUser(async (user) => {
    const suites = only ?? (await suiteNames()).filter((name) => !apart.includes(name));
    return runSuitesIn(user, 'development', suites, projectRoot, {});
  }),
  browser: () => withUser(async (user) => runInBrowser(user, 'browser', browserSuites, await copySamples(user.root, '简报 100% #1')), inWorker),
  virtual: async () => {
    const folder = `nook:/${encodeURIComponent('简报 #1')}`;
    const node = await withUser((user) => runSuitesIn(user, 'virtual', [virtualSuite], projectRoot, {}, async (run) => {
      await installNook(user);
      return runInServer({ ...run, folder });
    }));
    const browser = await withUser(async (user) => {
      await installNook(user);
      return runInBrowser(user, 'virtual-browser', [virtualSuite], folder);
    }, inWorker);
    return { passed: node.passed + browser.passed, failed: node.failed + browser.failed, lines: [...node.lines, '  in a browser:', ...browser.lines] };
  },
  installed: () => withUser(async (user) => {
    const file = await thePackage();
    await installPackage(user, file, desktop);
    const companion = path.join(projectRoot, 'test', 'vscode', 'companion');
    return runSuitesIn(user, 'installed', [installedSuite], companion, { BULLETIN_TEST_PACKAGE: file, BULLETIN_TEST_EXTENSIONS: user.extensions });
  }),
  chinese: () => withUser(async (user) => {
    await speakChinese(user);
    return runSuitesIn(user, 'chinese', [chineseSuite], projectRoot, {}, runInServer);
  }),
  untrusted: () => withUser((user) => runSuitesIn(user, 'untrusted', [untrustedSuite], projectRoot, {}, async (run) => {
    await mkdir(path.join(run.folder, '.vscode'));
    // What somebody might put into a folder that others open.
    const settings = { 'bulletin.links.check': 'onOpen', 'bulletin.links.allowPrivate': ['127.0.0.1'], 'bulletin.links.exclude': ['example.com'], 'bulletin.links.cacheHours': { alive: 0 }, 'bulletin.codeLens.enabled': true };
    await writeFile(path.join(run.folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    return runInServer({ ...run, asksForTrust: true, meanwhile: trustWhenAsked });
  }), { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' }),
  workbench: () => withUser((user) => testWorkbench(user), { 'bulletin.links.allowPrivate': ['127.0.0.1'] }),
  tour: async () => {
    const file = await thePackage();
    const inEnglish = await withUser((user) => takeTour(user, file, english));
    const inChinese = await withUser((user) => takeTour(user, file, chinese));
    return { passed: inEnglish.passed + inChinese.passed, failed: inEnglish.failed + inChinese.failed, lines: [...inEnglish.lines, ...inChinese.lines] };
  },
  overview: () => testOverviewPage(),
  start: async () => {
    const begun = performance.now();
    await runCommand(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--check'], { cwd: projectRoot });
    const took = Math.round(performance.now() - begun);
    return { passed: 1, failed: 0, lines: [`  ✓ npm start opens VS Code with a sample, and ends (${took} ms)`] };
  },
};

let packing: Promise<string> | undefined;

const wanted = new Map(process.argv.slice(2).map((argument) => [argument.replace(/:.*$/, ''), /:(.+)$/.exec(argument)?.[1]?.split(',')]));
const unknown = [...wanted.keys()].filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);

await mkdir(outFolder, { recursive: true });
await buildExtension();
let passed = 0;
let failed = 0;
for (const [name, run] of Object.entries(parts)) {
  if (wanted.size > 0 && !wanted.has(name)) continue;
  console.log(`\n${name}`);
  const once = (): Promise<Count> => run(wanted.get(name)).catch(failure);
  let count = await once();
  for (const line of count.lines) console.log(line);
  if (count.failed > 0) {
    // A pointer misses a row that is drawn anew under it, a machine is busy. What fails twice is wrong.
    console.log('  once more, as a new user:');
    count = await once();
    for (const line of count.lines) console.log(line);
  }
  passed += count.passed;
  failed += count.failed;
}
console.log(`\n${passed} passing`);
if (failed > 0) console.log(`${failed} failing`);
console.log(`${passed} passed, ${failed} failed`);
// At once: a VS Code that hangs must not keep this waiting.
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function runSuitesIn(
  user: UserFolders,
  part: string,
  suites: readonly string[],
  extensionDevelopmentPath: string,
  env: Readonly<Record<string, string>>,
  inHost: (run: TestRun) => Promise<string> = (run) => (desktop ? runInDesktop(run, desktop) : runInServer(run)),
): Promise<Count> {
  const reportFile = path.join(user.root, 'report.ndjson');
  const run: TestRun = {
    title: part,
    user,
    // A name that is hard on whoever takes a path for a URL.
    folder: await copySamples(user.root, '简报 100% #1'),
    extensionDevelopmentPaths: [extensionDevelopmentPath],
    extensionTestsPath: await bundleSuites(path.join(outFolder, `${part}.cjs`), suites),
    env: { ...env, BULLETIN_TEST_REPORT: reportFile },
    limit,
  };
  const log = await inHost(run);
  const count = countReport(await readFile(reportFile, 'utf8').catch(() => null));
  if (count.failed === 0) return count;
  const logFile = path.join(outFolder, `${part}.log`);
  await writeFile(logFile, log);
  return { ...count, lines: [...count.lines, `  what VS Code logged: ${path.relative(projectRoot, logFile)}`] };
}

/** Runs suites in a worker of the browser, as vscode.dev has it; the settings of the user must say so, too. */
async function runInBrowser(user: UserFolders, title: string, suites: readonly string[], folder: string): Promise<Count> {
  const extensionTestsPath = await bundleWebSuites(path.join(outFolder, `${title}.cjs`), suites);
  const log = await runInServer({ title, user, folder, extensionDevelopmentPaths: [projectRoot], inBrowser: true, extensionTestsPath, env: {}, limit });
  return countReport(reportIn(log.split('\n')));
}

/** Presses the button that trusts the folder, once the page that has it is on the screen. */
async function trustWhenAsked(page: Page): Promise<void> {
  await page.locator('.workspace-trust-editor .workspace-trust-buttons-row .monaco-button').first().click({ timeout: limit }).catch(() => undefined);
}

async function withUser(use: (user: UserFolders) => Promise<Count>, settings: Readonly<Record<string, unknown>> = {}): Promise<Count> {
  const user = await makeUserFolders(settings);
  try {
    return await use(user);
  } finally {
    await user.remove();
  }
}

/** The .vsix of what is built, made once for all parts that install it. */
async function thePackage(): Promise<string> {
  return (packing ??= makePackage(outFolder));
}

function failure(error: unknown): Count {
  return { passed: 0, failed: 1, lines: [`  ✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`] };
}
