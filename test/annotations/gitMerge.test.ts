import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrangePage } from '../../server/src/annotations/arrangePage.ts';
import { articleSpan, targetAt } from '../../server/src/annotations/articleTarget.ts';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { DocumentTags } from '../../server/src/annotations/documentTags.ts';
import { overridesOf } from '../../server/src/annotations/lineOverrides.ts';
import { locate } from '../../server/src/annotations/locate.ts';
import { type AnnotationPage, tagsOf } from '../../server/src/annotations/page.ts';
import { parsePage } from '../../server/src/annotations/parsePage.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { settlePage } from '../../server/src/annotations/settlePage.ts';
import { addTag, emptyPage, removeTag, renameTag } from '../../server/src/annotations/tagChanges.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { problemsIn, read, source, weekly } from './support/pages.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** The page as it would be stored with a text: every tag where it is, every annotation in its slot. */
function stored(page: AnnotationPage, text: string): string {
  const counted = new CountedText(text);
  const spans = new Map(tagsOf(page).map(({ id, target }) => [id, locate(counted, target)]));
  const spanOf = (id: string) => spans.get(id) ?? null;
  return serializePage(arrangePage(settlePage(page, counted, spanOf), parseBulletin(text), counted, (annotation) => (annotation.kind === 'foreign' ? null : spanOf(annotation.id))));
}

/** The page with a tag on the article of that number. */
function tagArticle(page: AnnotationPage, number: number, value: string, text = weekly): AnnotationPage {
  const counted = new CountedText(text);
  return addTag(page, value, targetAt(source, counted, articleSpan(parseBulletin(text).articles[number]!, counted))!);
}

type Files = Readonly<Record<string, string>>;
const sidecar = '周报.txt.annotations.json';

describe('annotations in git', function () {
  this.timeout(60_000);
  let folder = '';

  before(function () {
    if (hasGit) return;
    console.log('      git is not on this machine: skipped');
    this.skip();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bulletin-merge-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function git(...args: string[]): number {
    const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'core.hooksPath=/dev/null'];
    return spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).status ?? -1;
  }

  function commit(files: Files): void {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    assert.equal(git('add', '-A'), 0);
    assert.equal(git('commit', '-q', '-m', 'edited', '--allow-empty'), 0);
  }

  /** Merges what two branches made of the same files; true where git had no conflict. */
  function merges(base: Files, ours: Files, theirs: Files, ...options: string[]): boolean {
    assert.equal(git('init', '-q', '-b', 'main'), 0);
    commit(base);
    assert.equal(git('checkout', '-q', '-b', 'theirs'), 0);
    commit(theirs);
    assert.equal(git('checkout', '-q', 'main'), 0);
    commit(ours);
    return git('merge', '-q', '-m', 'merged', ...options, 'theirs') === 0;
  }

  const merged = (): string => readFileSync(join(folder, sidecar), 'utf8');
  const only = (page: AnnotationPage): Files => ({ [sidecar]: stored(page, weekly) });
  const tagged = (...tags: readonly (readonly [article: number, value: string])[]): AnnotationPage => tags.reduce((page, [article, value]) => tagArticle(page, article, value), emptyPage(source));
  const valuesOf = (text: string): string[] => tagsOf(read(text)).map(({ value }) => value).sort();

  it('knows the weekly', () => assert.equal(parseBulletin(weekly).articles.length, 6));

  for (const [first, second] of [[0, 1], [1, 0], [2, 3], [0, 5], [4, 5]] as const) {
    it(`merges tags on articles ${first} and ${second} without conflict, where there were none`, () => {
      assert.ok(merges(only(tagged()), only(tagged([first, '甲'])), only(tagged([second, '乙']))));
      assert.equal(merged(), stored(tagged([first, '甲'], [second, '乙']), weekly), 'just as if one had tagged both');
    });
  }

  it('merges them where there were others', () => {
    const base = [[1, '旧'], [4, '旧']] as const;
    assert.ok(merges(only(tagged(...base)), only(tagged(...base, [2, '甲'], [0, '甲'])), only(tagged(...base, [3, '乙'], [5, '乙']))));
    assert.deepEqual(valuesOf(merged()), ['乙', '乙', '旧', '旧', '甲', '甲'].sort());
  });

  it('merges them with either of its ways to compare', () => {
    for (const algorithm of ['myers', 'patience', 'histogram', 'minimal']) {
      rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'bulletin-merge-'));
      assert.ok(merges(only(tagged()), only(tagged([2, '甲'])), only(tagged([3, '乙'])), '-X', `diff-algorithm=${algorithm}`), algorithm);
    }
  });

  it('merges a tag with the removal and the renaming of others', () => {
    const base = tagged([0, '留'], [2, '去'], [4, '旧/名']);
    assert.ok(merges(only(base), only(tagArticle(base, 3, '甲')), only(renameTag(removeTag(base, '去'), '旧', '新'))));
    assert.deepEqual(valuesOf(merged()), ['新/名', '甲', '留'].sort());
  });

  it('merges the same tag on the same article as one', () => {
    assert.ok(merges(only(tagged()), only(tagged([2, '甲'])), only(tagged([2, '甲']))));
    assert.deepEqual(valuesOf(merged()), ['甲']);
  });

  it('merges when both have edited the text, too', () => {
    const longer = weekly.replace('恢复用了三天。', '恢复用了三天。医院说，备份没有受损。');
    const shorter = weekly.replace('首批下架一千二百个账号，', '下架一千二百个，');
    const base = tagged([0, '旧'], [2, '旧'], [5, '旧']);
    const bulletin = '周报.txt';
    const ours = { [bulletin]: longer, [sidecar]: stored(tagArticle(base, 1, '甲', longer), longer) };
    const theirs = { [bulletin]: shorter, [sidecar]: stored(tagArticle(base, 3, '乙', shorter), shorter) };
    assert.ok(merges({ [bulletin]: weekly, [sidecar]: stored(base, weekly) }, ours, theirs));
    const text = new CountedText(readFileSync(join(folder, bulletin), 'utf8'));
    const words = tagsOf(read(merged())).map(({ value, target }) => {
      const span = locate(text, target);
      return span && `${value} ${text.plain.slice(span.start, span.end)}`;
    });
    assert.deepEqual(words, ['旧 一家医院的预约系统被勒索软件锁住', '甲 浏览器修补一处正在被利用的漏洞', '旧 水厂演练断网供水', '乙 高校开设攻防实训营', '旧 老旧摄像头集中换装']);
  });

  it('merges what is said of a line with tags on the articles beside it, and with what is said of another line', () => {
    const by = (lines: readonly string[], ...tags: readonly (readonly [article: number, value: string])[]): Files => {
      const page = tags.reduce((so, [article, value]) => tagArticle(so, article, value), emptyPage(source));
      const said = DocumentTags.open(page, weekly).withOverrides({ add: { headlines: [], notHeadlines: lines }, remove: [] });
      return { [sidecar]: serializePage(said.settled(parseBulletin(weekly)).page) };
    };
    const [one, other] = ['水厂演练断网供水', '高校开设攻防实训营'];
    for (const [ours, theirs, lines, values] of [
      [by([one]), by([], [1, '甲'], [3, '乙']), [one], ['乙', '甲']],
      [by([one]), by([other]), [one, other], []],
      [by([one], [0, '丙']), by([], [3, '乙']), [one], ['丙', '乙']],
    ] as const) {
      rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'bulletin-merge-'));
      assert.ok(merges(by([]), ours, theirs));
      assert.deepEqual(overridesOf(read(merged())).notHeadlines, lines);
      assert.deepEqual(valuesOf(merged()), [...values].sort());
    }
  });

  it('has one clean conflict where both tag one article, and both sides may be kept', () => {
    assert.equal(merges(only(tagged([1, '旧'])), only(tagged([1, '旧'], [3, '甲'], [3, '甲/一'])), only(tagged([1, '旧'], [3, '乙']))), false);
    const conflicted = merged();
    assert.equal(conflicted.match(/^<{7}/gmu)?.length, 1);
    const [problem = '', ...others] = problemsIn(conflicted);
    assert.match(problem, /^\d+:0-\d+:14 Git has left two versions of these tags here/u);
    assert.deepEqual(others, []);
    assert.equal(parsePage(conflicted).page, undefined, 'and nothing is read of it');
    const both = conflicted.replace(/^(?:<{7}|={7}|>{7}).*\n/gmu, '');
    assert.deepEqual(valuesOf(both), ['旧', '甲', '甲/一', '乙'].sort());
    assert.deepEqual(valuesOf(conflicted.replace(/^<{7}.*\n|^={7}\n(?:.*\n)*?>{7}.*\n/gmu, '')), ['旧', '甲', '甲/一'].sort());
  });
});
