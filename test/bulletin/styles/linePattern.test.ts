import assert from 'node:assert/strict';
import { compilePattern, type LinePattern, matchLine, type PatternFault } from '../../../server/src/bulletin/styles/linePattern.ts';
import { fold } from '../../../server/src/bulletin/text/text.ts';

/** What stands in the holes of a line; null where it is another. */
function holesIn(pattern: string, line: string): Readonly<Record<string, string>> | null {
  const compiled = compilePattern(pattern);
  if (typeof compiled === 'string') assert.fail(`${pattern}: ${compiled}`);
  const places = matchLine(compiled, fold(line));
  return places && Object.fromEntries(Object.entries(places).map(([hole, [start, end]]) => [hole, line.slice(start, end)]));
}

describe('a pattern of a line', () => {
  const fits: readonly (readonly [pattern: string, line: string, holes: Readonly<Record<string, string>>])[] = [
    ['### {text}', '###  渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['【{number}】{text}', '【一】渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['【{number}】{text}', '【１２】渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['{number}、{text}', '十二、渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['{number} {text}', '⑫ 渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['{number}. {text}', 'XII. Night ferries begin', { text: 'Night ferries begin' }],
    ['{I}. {text}', 'Ⅳ． 渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['{a}) {text}', 'b) Night ferries begin', { text: 'Night ferries begin' }],
    ['第{一}条：{text}', '第三条: 渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['{emoji} {text}', '⛵ 渡口加开夜航班次', { text: '渡口加开夜航班次' }],
    ['（{publisher}）{text}', '(江畔日报)渡口加开夜航班次', { publisher: '江畔日报', text: '渡口加开夜航班次' }],
    ['稿源 ◇ {publisher}', '稿源　◇　江畔日报', { publisher: '江畔日报' }],
    ['来源：{publisher} {date}', '来源: 江畔 日报 2024年6月3日', { publisher: '江畔 日报', date: '2024年6月3日' }],
    ['{any}（{date}，{publisher}）', '首班船六点开出。（6月3日，江畔日报）', { any: '首班船六点开出。', date: '6月3日', publisher: '江畔日报' }],
    ['【{text}】{any}', '【渡口加开夜航班次】', { text: '渡口加开夜航班次', any: '' }],
    ['[{text}]({any})', '[Night ferries](https://a.example/1)', { text: 'Night ferries', any: 'https://a.example/1' }],
    ['{text} | {publisher}', 'Ferries | by night | The Pier', { text: 'Ferries', publisher: 'by night | The Pier' }],
    ['本期编辑：{any}', '本期编辑：', { any: '' }],
    ['国内要闻', '国内要闻', {}],
  ];
  for (const [pattern, line, holes] of fits) it(`${pattern} fits ${line}`, () => assert.deepEqual(holesIn(pattern, line), holes));

  const others: readonly (readonly [pattern: string, line: string])[] = [
    ['### {text}', '#### 渡口加开夜航班次'],
    ['### {text}', '###'],
    ['{1}、{text}', '一、渡口加开夜航班次'],
    ['{1}、{text}', '2024、渡口加开夜航班次'],
    ['{一}、{text}', '1、渡口加开夜航班次'],
    ['{I}. {text}', 'Xylophone. Not a number'],
    ['**{text}**', '**渡口**加开夜航班次'],
    ['【{text}】', '【渡口】加开夜航班次'],
    ['来源：{publisher} {date}', '来源：江畔日报 昨天'],
    ['来源：{publisher}', `来源：${'江畔日报'.repeat(20)}`],
    ['● {text}', '渡口加开夜航班次'],
    ['国内要闻', '国内要闻速览'],
  ];
  for (const [pattern, line] of others) it(`${pattern} is not ${line.slice(0, 40)}`, () => assert.equal(holesIn(pattern, line), null));

  const faults: readonly (readonly [pattern: string, fault: PatternFault])[] = [
    ['', 'length'],
    [' 　', 'length'],
    ['#'.repeat(121), 'length'],
    ['{title}', 'hole'],
    ['{2}、{text}', 'hole'],
    ['{text}', 'everything'],
    [' {any} {text} ', 'everything'],
    ['{text}{publisher}', 'beside'],
    ['{text}{number}', 'beside'],
    ['{text} ◇ {text}', 'twice'],
    ['{text}\n第二行', 'lines'],
    ['{text}\n===\n===', 'lines'],
  ];
  for (const [pattern, fault] of faults) it(`${JSON.stringify(pattern).slice(0, 30)} is none: ${fault}`, () => assert.equal(compilePattern(pattern), fault));

  it('takes braces that hold nothing for what they are', () => assert.deepEqual(holesIn('{ {text} }', '{ 渡口 }'), { text: '渡口' }));

  it('takes time that grows with the line and the text alone', () => {
    const hostile = [`${'{any}a'.repeat(20)}`, `${'a'.repeat(60)}{any}${'a'.repeat(50)}b`, '{any} {date}', '{any}（{number}{date}）', `（{any}${'（'.repeat(100)}`];
    const lines = ['a'.repeat(4000), ' 2024'.repeat(800), '（'.repeat(4000), `${'（1'.repeat(2000)}`, 'a'.repeat(2_000_000)];
    for (const pattern of hostile) {
      const compiled = compilePattern(pattern);
      if (typeof compiled === 'string') assert.fail(`${pattern}: ${compiled}`);
      for (const line of lines) for (let k = 0; k < 20; k++) matchLine(compiled, line);
    }
  });

  it('is a plain value', () => {
    for (const [pattern, line] of fits) {
      const compiled = compilePattern(pattern) as LinePattern;
      const copy = structuredClone(compiled);
      assert.deepEqual(copy, compiled);
      assert.deepEqual(matchLine(copy, fold(line)), matchLine(compiled, fold(line)));
    }
  });
});
