import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Writable } from 'node:stream';
import type { LinkChecker } from '../../server/src/links/linkChecker.ts';
import type { LinkStatus } from '../../server/src/links/linkStatus.ts';
import type { Report } from '../../server/src/exports/report.ts';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';
import { firstAskedAbout } from '../rules/support/doubtfulBulletins.ts';
import { plantedLinks } from '../rules/support/plantedLinks.ts';
import { digest, letter } from './digest.ts';
import { runCli, systemError, temporaryFolder } from './testIo.ts';

const fourth = '\n老码头改成公园\n\n停用多年的老码头改成了滨江公园，旧吊车留作纪念，夜里亮灯。孩子们在步道上骑车。\n';

/** The digest with a fourth story, which has no source. */
const unsourced = `${digest()}${fourth}`;

/** The digest under another masthead, its first story in words of its own. */
const other = digest().replace('江城快讯', '北岸简讯').replace(/三条公交[^]*?江城晚报）\n/u, '菜市场装上新顶棚\n\n老城的菜市场装上了透光的新顶棚，雨天也不再漏水，摊主们说生意好了三成。\n（来源：8月5日，江城晚报）\n');

describe('bulletin-desk check', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const make = async (files: Readonly<Record<string, string | Uint8Array>>) => (place = await temporaryFolder(files));
  afterEach(() => place.remove());

  const reported = (stdout: string) => (JSON.parse(stdout) as Report).findings.map(({ file, rule, severity, range }) => [relative(place.folder, file), rule, severity, range.start.line]);
  const check = (...args: readonly string[]) => runCli(['check', ...args]);

  it('says where what is wrong, as compilers do, and ends with 1', async () => {
    await make({ 'a.txt': unsourced });
    const { code, stdout, stderr } = await check(place.inside('a.txt'));
    assert.equal(stdout, `${place.inside('a.txt')}:18:1: warning: This article does not say where it comes from (source-missing)\n`);
    assert.equal(stderr, 'bulletin-desk: checked: 1; no bulletin: 0; failed: 0; findings: 1\n');
    assert.equal(code, 1);
  });

  it('says nothing of what is right, and nothing of what is no bulletin, and ends with 0', async () => {
    await make({ 'a.txt': digest(), 'b.txt': letter });
    const { code, stdout, stderr } = await check(place.folder);
    assert.deepEqual([code, stdout, stderr], [0, '', 'bulletin-desk: checked: 1; no bulletin: 1; failed: 0; findings: 0\n']);
  });

  it('takes a file named .bulletin for one', async () => {
    await make({ 'a.bulletin': letter });
    assert.match((await check(place.inside('a.bulletin'))).stderr, /checked: 1; no bulletin: 0/);
  });

  it('fails from the level on that is asked for', async () => {
    await make({ 'a.txt': unsourced });
    for (const [level, code] of [['hint', 1], ['warning', 1], ['error', 0]] as const) {
      assert.equal((await check(place.inside('a.txt'), '--fail-on', level)).code, code, level);
    }
  });

  it('reads standard input', async () => {
    await make({});
    const { code, stdout } = await runCli(['check', '-', '--format', 'json'], { input: Buffer.from(unsourced) });
    assert.deepEqual((JSON.parse(stdout) as Report).findings.map(({ file, rule }) => [file, rule]), [['-', 'source-missing']]);
    assert.equal(code, 1);
  });

  it('writes a report as JSON, with the article that a finding is about', async () => {
    await make({ 'a.txt': unsourced });
    const { stdout, stderr } = await check(place.inside('a.txt'), '--format', 'json');
    assert.equal(stderr, '');
    assert.deepEqual(reported(stdout), [['a.txt', 'source-missing', 'warning', 17]]);
    const { articles } = JSON.parse((await runCli(['export', place.inside('a.txt')])).stdout);
    assert.equal((JSON.parse(stdout) as Report).findings[0]?.article, articles[3].id);
  });

  it('asks about a headline in doubt, as a hint', async () => {
    const { text, finding } = firstAskedAbout(true);
    await make({ 'a.txt': text });
    const line = finding.range.start.line + 1;
    const asked = (await check('--lang', 'zh', place.inside('a.txt'))).stdout.split('\n').filter((said) => said.includes('headline-doubtful'));
    assert.ok(asked.some((said) => said.startsWith(`${place.inside('a.txt')}:${line}:`) && /: 提示: 这一行也许不是标题（是标题的把握为 \d+%），请确认/u.test(said)), asked.join('\n'));
    const { runs: [run] } = JSON.parse((await check(place.inside('a.txt'), '--format', 'sarif')).stdout) as { runs: { tool: { driver: { rules: { id: string; defaultConfiguration: object }[] } }; results: { ruleId: string; level: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[] };
    assert.deepEqual(run?.tool.driver.rules.find(({ id }) => id === 'headline-doubtful')?.defaultConfiguration, { level: 'note' });
    assert.ok(run?.results.some(({ ruleId, level, locations }) => ruleId === 'headline-doubtful' && level === 'note' && locations[0]?.physicalLocation.region.startLine === line));
  });

  it('lets files that are checked together know of each other', async () => {
    await make({ 'a.txt': digest(), 'b.txt': other });
    const { stdout } = await check(place.folder, '--format', 'json');
    const { findings } = JSON.parse(stdout) as Report;
    const pairs = findings.map(({ file, rule, related }) => [relative(place.folder, file), rule, ...related.map((there) => relative(place.folder, there.file))]);
    assert.deepEqual(pairs.sort(), [...Array(2).fill(['a.txt', 'story-duplicate', 'b.txt']), ...Array(2).fill(['b.txt', 'story-duplicate', 'a.txt'])]);
    assert.deepEqual(reported((await check(place.inside('b.txt'), '--format', 'json')).stdout), []);
  });

  it('goes by the nearest project file, and says what is wrong in it', async () => {
    await make({
      '.bulletin-desk.json': '{"rules": {"source-missing": "off"}}',
      'a.txt': unsourced,
      'deep/down/b.txt': unsourced.replaceAll('桥', '路'),
      'own/.bulletin-desk.json': '{\n  "rules": {"source-missing": "error"},\n  "colour": 1\n}',
      'own/c.txt': unsourced.replaceAll('市', '镇').replaceAll('桥', '楼'),
    });
    const { stdout, stderr } = await check(place.inside('a.txt'), place.inside('deep'), place.inside('own'), '--format', 'json');
    assert.deepEqual(reported(stdout).filter(([, rule]) => rule !== 'story-duplicate'), [['own/c.txt', 'source-missing', 'error', 17]]);
    assert.match(stderr, /own\/\.bulletin-desk\.json:3: “colour” is no setting/);
  });

  it('writes the report aside and puts it in its place', async () => {
    await make({ 'a.txt': unsourced });
    const out = place.inside('report/all.json');
    const { code, stdout } = await check(place.inside('a.txt'), '--format', 'json', '--out', out);
    assert.deepEqual([code, stdout, reported(await readFile(out, 'utf8')).length], [1, '', 1]);
    assert.deepEqual(await readdir(place.inside('report')), ['all.json']);
  });

  it('never writes over what it reads', async () => {
    await make({ 'a.txt': unsourced });
    const { code, stderr } = await check(place.inside('a.txt'), '--out', place.inside('a.txt'));
    assert.equal(code, 2);
    assert.match(stderr, /one of the inputs/);
    assert.equal(await readFile(place.inside('a.txt'), 'utf8'), unsourced);
  });

  it('checks the rest where a file cannot be read, and ends with 2', async () => {
    await make({ 'a.txt': unsourced });
    const { code, stdout, stderr } = await check(place.inside('a.txt'), place.inside('none.txt'));
    assert.equal(code, 2);
    assert.match(stdout, /source-missing/);
    assert.match(stderr, /none\.txt: cannot be read: there is no such file/);
  });

  it('says so where a file is gone when its turn comes', async () => {
    await make({ 'a.txt': unsourced, 'b.txt': other });
    const reads = new Map<string, number>();
    const read = async (path: string) => {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      if (path.endsWith('b.txt') && reads.get(path) === 2) throw systemError('ENOENT');
      return nodeFiles.read(path);
    };
    const { code, stderr } = await runCli(['check', place.folder], { files: { ...nodeFiles, read } });
    assert.equal(code, 2);
    assert.match(stderr, /b\.txt: cannot be read/);
  });

  it('ends with 0 where whoever reads has seen enough, and with 2 where standard output is full', async () => {
    await make({ 'a.txt': unsourced });
    for (const [error, expected] of [['EPIPE', 0], ['ENOSPC', 2]] as const) {
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError(error)) });
      stdout.on('error', () => undefined);
      assert.equal((await runCli(['check', place.inside('a.txt')], { stdout })).code, expected, error);
    }
  });

  describe('--links', () => {
    const url = 'https://jc.example/checked-broken/2';
    const linked = digest().replace('（来源：8月7日，北岸日报）', `$&\n原文链接：${url}`);
    /** A checker that asks nobody: it finds what the planted addresses say. */
    const checkerFor = (asked: string[]) => {
      const known = new Map<string, LinkStatus>();
      const closed: string[] = [];
      const checker: LinkChecker = {
        check: async (urls, { onResult, signal, allowPrivate = [] }) => {
          asked.push(...allowPrivate);
          for (const address of urls) {
            const status = plantedLinks.statusOf(address);
            if (signal?.aborted || !status) continue;
            asked.push(address);
            known.set(address, status);
            onResult(address, status);
          }
        },
        known: (address) => known.get(address),
        close: async () => void closed.push('closed'),
      };
      return { checker, closed, known };
    };

    it('asks for every address, and reports what came out, as findings and address by address', async () => {
      await make({ 'a.txt': linked });
      const asked: string[] = [];
      const { checker, closed } = checkerFor(asked);
      const { code, stdout } = await runCli(['check', place.inside('a.txt'), '--links', '--allow-private', '10.0.0.0/8', '--format', 'json'], { makeLinkChecker: async () => checker });
      assert.deepEqual([code, asked, closed], [1, ['10.0.0.0/8', url], ['closed']]);
      const { findings, links } = JSON.parse(stdout) as Report;
      assert.deepEqual(findings.map(({ rule, range }) => [rule, range.start.line]), [['link-broken', 11]]);
      assert.deepEqual(links.map((link) => [link.url, relative(place.folder, link.file), link.range.start.line, link.outcome, link.status, link.cause, link.checkedAt]), [
        [url, 'a.txt', 11, 'broken', 404, 'http-404', '2024-06-30T08:00:00.000Z'],
      ]);
    });

    it('asks nobody with --offline, and reports what is known', async () => {
      await make({ 'a.txt': linked });
      const asked: string[] = [];
      const { checker, known } = checkerFor(asked);
      known.set(url, plantedLinks.statusOf(url)!);
      const { stdout } = await runCli(['check', place.inside('a.txt'), '--links', '--offline', '--format', 'json'], { makeLinkChecker: async () => checker });
      assert.deepEqual([asked, (JSON.parse(stdout) as Report).links.length], [[], 1]);
    });

    it('asks nobody where nobody wants it to', async () => {
      await make({ 'a.txt': linked });
      const { code, stdout } = await check(place.inside('a.txt'), '--format', 'json');
      assert.deepEqual([code, (JSON.parse(stdout) as Report).links], [0, []]);
    });

    it('takes the number of addresses to ask for at a time, and nothing else for one', async () => {
      await make({ 'a.txt': linked });
      const wanted: number[] = [];
      const makeLinkChecker = async ({ concurrency }: { concurrency: number }) => (wanted.push(concurrency), checkerFor([]).checker);
      await runCli(['check', place.inside('a.txt'), '--links', '--concurrency', '3'], { makeLinkChecker });
      assert.deepEqual(wanted, [3]);
      for (const value of ['0', '1.5', 'many', '1000']) {
        const { code, stderr } = await runCli(['check', place.inside('a.txt'), '--links', '--concurrency', value], { makeLinkChecker });
        assert.equal(code, 2, value);
        assert.match(stderr, /is no value for the option "--concurrency"; use one of: 1–256/u);
      }
    });
  });

  it('stops when it is told to, and writes nothing', async () => {
    await make({ 'a.txt': unsourced });
    const stop = new AbortController();
    const read = async (path: string) => {
      stop.abort();
      return nodeFiles.read(path);
    };
    const out = place.inside('report.json');
    const { code, stderr } = await runCli(['check', place.inside('a.txt'), '--out', out], { files: { ...nodeFiles, read }, signal: stop.signal });
    assert.equal(code, 130);
    assert.match(stderr, /stopped; nothing was written/);
    assert.deepEqual(await readdir(place.folder), ['a.txt']);
  });
});
