import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { parseBulletin, type ParseOptions } from '../../server/src/bulletin/parseBulletin.ts';
import { learnStyle, type LearntStyle } from '../../server/src/houseStyles/learnStyle.ts';
import { styleJson } from '../../server/src/houseStyles/styleJson.ts';
import { readStyleFile } from '../../server/src/project/styleFile.ts';
import { generate } from '../generator/generate.ts';

const folders = ['samples', 'test/fixtures/layouts'];
const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => `${folder}/${name}`));

function learn(text: string, bulletin: Bulletin, options: ParseOptions = {}): LearntStyle | null {
  return learnStyle(text, bulletin, (style) => parseBulletin(text, { ...options, style }));
}

/** The text as it is read by the file that keeps a learnt style. */
function readBy(learnt: LearntStyle, text: string): Bulletin {
  const { style, problem } = readStyleFile(styleJson(learnt));
  assert.equal(problem, null);
  return parseBulletin(text, { style });
}

const shown = ({ articles, sections }: Bulletin): unknown[] => articles.map(({ headline, range, section, source }) => [headline, range, section === null ? null : sections[section]?.name, source?.publisher]);

const sorted = (patterns: readonly string[] | null | undefined): readonly string[] | undefined => patterns ? [...patterns].sort() : undefined;

/** What a style of a text holds: at least as many articles are the same as it says; learning from what it reads gives it again. */
function holds(text: string, learnt: LearntStyle, bulletin: Bulletin): void {
  const again = readBy(learnt, text);
  const known = new Set(shown(again).map((article) => JSON.stringify(article)));
  const same = shown(bulletin).filter((article) => known.has(JSON.stringify(article))).length;
  assert.ok(same - Math.max(0, again.articles.length - bulletin.articles.length) >= learnt.explained);
  if (learnt.explained === learnt.articles) assert.deepEqual(shown(again), shown(bulletin));
  const twice = learn(text, again);
  assert.deepEqual([sorted(twice?.headlines), sorted(twice?.sections)], [sorted(learnt.headlines), sorted(learnt.sections)]);
}

describe('a house style that is learnt', () => {
  let whole = 0;
  let without = 0;
  for (const file of files) {
    it(`from ${file}, if its headlines are marked, gives the same articles, and is learnt again from them`, () => {
      const text = readFileSync(file, 'utf8');
      const bulletin = parseBulletin(text);
      const learnt = learn(text, bulletin);
      if (learnt === null) return void without++;
      if (learnt.explained === learnt.articles) whole++;
      holds(text, learnt, bulletin);
    });
  }

  it('explains all articles of most layouts; the others mark their headlines by nothing', () => {
    assert.ok(whole >= 40, String(whole));
    assert.ok(without <= 23, String(without));
  });

  it('holds for generated bulletins, too', () => {
    let learnt = 0;
    for (let seed = 7000; seed < 7030; seed++) {
      const { text } = generate(seed);
      const bulletin = parseBulletin(text);
      const style = bulletin.isBulletin ? learn(text, bulletin) : null;
      if (style === null) continue;
      learnt++;
      holds(text, style, bulletin);
    }
    assert.ok(learnt >= 20, String(learnt));
  });

  const patternsOf = (file: string): unknown => {
    const text = readFileSync(`test/fixtures/layouts/${file}`, 'utf8');
    const learnt = learn(text, parseBulletin(text));
    return learnt && [learnt.headlines, learnt.sections];
  };
  const known: readonly (readonly [file: string, headlines: readonly string[], sections: readonly string[] | null])[] = [
    ['two-level-sections.md', ['### {text}'], ['## {text}']],
    ['pdf-formfeed.txt', ['{1}、{text}'], ['【{text}】']],
    ['numbered-sections.txt', ['（{一}）{text}'], ['{一}、{text}']],
    ['circled-briefs.txt', ['{①}{text}'], ['【{text}】']],
    ['bracketed-briefs.txt', ['【{text}'], null],
    ['dash-briefs.txt', ['- {text}。（{publisher}）'], null],
    ['item-marks-link-nextline.txt', ['【第{1}条】［{publisher}］{text}'], null],
    ['emoji-via.md', ['{emoji} {text}'], ['## {emoji} {text}']],
    ['headline-link-paragraph.md', ['**[{text}]({any})**'], ['## {text}']],
    ['setext-en.md', ['{text}\n---'], ['{text}\n===']],
    // Sections are marked like the headlines here: only their names tell them.
    ['bold-dash-credit.md', ['**{text}**'], ['**政策**', '**案例**', '**数字**']],
  ];
  for (const [file, headlines, sections] of known) it(`says of ${file} what its lines look like`, () => assert.deepEqual(patternsOf(file), [headlines, sections]));

  it('is none where headlines are marked by nothing', () => {
    for (const file of ['unmarked-tight.txt', 'newspaper-plain.txt', 'tight-source-lines.txt']) assert.equal(patternsOf(file), null, file);
  });

  it('goes by what a person said of lines', () => {
    const text = readFileSync('test/fixtures/layouts/two-level-sections.md', 'utf8');
    const [second] = parseBulletin(text).articles.slice(1).map(({ headline }) => headline ?? assert.fail());
    const odd = text.replace(`### ${second}`, `◎ ${second}`);
    const overrides = { headlines: [`◎ ${second}`], notHeadlines: [] };
    const bulletin = parseBulletin(odd, { overrides });
    const learnt = learn(odd, bulletin, { overrides }) ?? assert.fail();
    assert.deepEqual([...learnt.headlines].sort(), ['### {text}', '◎ {text}']);
    assert.deepEqual(readBy(learnt, odd).articles.map(({ headline }) => headline), bulletin.articles.map(({ headline }) => headline));
  });

  it('says of how many articles it knows nothing', () => {
    const text = readFileSync('samples/半导体观察周报.md', 'utf8');
    const learnt = learn(text, parseBulletin(text)) ?? assert.fail();
    assert.ok(learnt.explained < learnt.articles && learnt.explained >= learnt.articles - 3, JSON.stringify(learnt));
  });

  it('reads the next issue, in which the detector is not sure of every line', () => {
    const issue = (heads: readonly string[]): string => `河湾快讯\n\n${heads.map((head) => `◇ ${head}\n\n管理处的消息说，工程队上个月进场，头一批材料已经运到，附近的居民改走东侧的便道。\n（来源：6月3日，江畔日报）\n`).join('\n')}`;
    const first = issue(['渡口加开夜航班次', '旧粮仓改成少年图书馆', '堤岸步道补种垂柳', '河湾夜市搬进旧厂房']);
    const learnt = learn(first, parseBulletin(first)) ?? assert.fail();
    assert.deepEqual(learnt.headlines, ['◇ {text}']);
    assert.deepEqual(readBy(learnt, issue(['只有一条'])).articles.map(({ headline }) => headline), ['只有一条']);
  });
});
