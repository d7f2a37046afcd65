import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const syntaxes = join(import.meta.dirname, '../syntaxes');

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM({ data: readFileSync(wasm) });
  const path = join(syntaxes, 'bulletin.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.bulletin');
  assert.ok(grammar !== null);
  return grammar;
}

/** For each line, its tokens as `[text, scopes without text.bulletin]`. */
function tokenise(grammar: IGrammar, text: string): (readonly [string, string])[][] {
  let stack = INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => [
      line.slice(token.startIndex, token.endIndex),
      token.scopes.slice(1).join(' '),
    ]);
  });
}

const SECTION = 'entity.name.section.bulletin';
const LABEL = 'keyword.other.source.bulletin';
const DATE = 'constant.numeric.date.bulletin';
const PUBLISHER = 'entity.name.type.publisher.bulletin';
const CALL = 'string.other.link.title.bulletin';
const ADDRESS = 'markup.underline.link.bulletin';
const LEAD = 'keyword.other.lead.bulletin';
const PLACE = 'string.unquoted.place.bulletin';
const MARK = 'punctuation.definition.list.begin.bulletin';

/** A text, and what stands in which scope in its last line. */
const CASES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['【国际】', { 国际: SECTION }],
  [' 【联盟动态】 ', { 联盟动态: SECTION }],
  ['## 政策 POLICY', { '##': 'punctuation.definition.heading.begin.bulletin', '政策 POLICY': SECTION }],
  ['（来源：8 月 6日，新浪科技）原文链接 ', { 来源: LABEL, '8 月 6日': DATE, 新浪科技: PUBLISHER, 原文链接: CALL }],
  ['（来源：2024-05-01 人民网）', { 来源: LABEL, '2024-05-01': DATE, 人民网: PUBLISHER }],
  ['来源：IT 之家', { 来源: LABEL, IT: PUBLISHER, 之家: PUBLISHER }],
  ['來源：中央社', { 來源: LABEL, 中央社: PUBLISHER }],
  ['**来源：** WTOP', { 来源: LABEL, WTOP: PUBLISHER }],
  ['**来源**：安全内参（2023-02-15）', { 来源: LABEL, 安全内参: PUBLISHER, '2023-02-15': DATE }],
  ['来源：[新华网](http://www.news.cn/a.htm)', { 来源: LABEL, 新华网: CALL, 'http://www.news.cn/a.htm': ADDRESS }],
  ['Source: Duluth Tribune, May 9, 2023', { Source: LABEL, Duluth: PUBLISHER, 'May 9, 2023': DATE }],
  ['……获准上市。（中国青年网）', { 中国青年网: PUBLISHER }],
  ['……全部售罄。（36氪）', { '36氪': PUBLISHER }],
  ['……表现优异。( 新浪财经 )', { 新浪财经: PUBLISHER }],
  ['the end of March. (Reuters)', { Reuters: PUBLISHER }],
  ['——澎湃新闻', { 澎湃新闻: PUBLISHER }],
  ['新华社北京8月1日电 记者获悉', { 新华社: PUBLISHER, 北京: PLACE, '8月1日': DATE, 电: LEAD }],
  ['据路透社3月2日报道，罢工结束', { 据: LEAD, 路透社: PUBLISHER, '3月2日': DATE, 报道: LEAD }],
  ['CLEVELAND (AP) -- Ore boats', { CLEVELAND: PLACE, AP: PUBLISHER, '--': LEAD }],
  ['本报讯 记者获悉', { 本报讯: LEAD }],
  ['本报记者 顾澜', { 本报记者: 'keyword.other.byline.bulletin', 顾澜: 'variable.other.author.bulletin' }],
  ['https://www.cls.cn/detail/814757', { 'https://www.cls.cn/detail/814757': ADDRESS }],
  ['1. 一个标题 https://example.org/a', { '1.': MARK, 'https://example.org/a': ADDRESS }],
  ['（一）高等教育', { '（一）': MARK }],
  ['① 快讯', { '①': MARK }],
  ['- [标题](https://example.org/a)', { '-': MARK, 标题: CALL, 'https://example.org/a': ADDRESS }],
  ['**标题**', { 标题: 'markup.bold.bulletin' }],
  ['- 12 -', { '- 12 -': 'comment.line.page-foot.bulletin' }],
  ['第 3 页 共 9 页', { '第 3 页 共 9 页': 'comment.line.page-foot.bulletin' }],
  ['[1]: https://example.org', { '[1]': 'constant.other.reference.link.bulletin', 'https://example.org': ADDRESS }],
  ['---\nsource: 港口日报网', { source: 'entity.name.tag.bulletin' }],
];

/** Lines of plain text in which nothing is to be coloured. */
const PLAIN: readonly string[] = [
  '北京时间早间消息，因为网络攻击已经成为常规威胁。',
  '由九部门（下称“联盟”）共同发布。',
  '消息的来源不明。',
  '他说：“原文链接已失效。”',
  'The harbour (three of whom had slept on site) was calm.',
];

describe('the grammar', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [text, expected] of CASES) {
    it(`colours ${text.replaceAll('\n', '⏎')}`, () => {
      const tokens = tokenise(grammar, text).at(-1) ?? [];
      for (const [part, scope] of Object.entries(expected)) {
        const token = tokens.find(([word]) => word.trim() === part);
        assert.ok(token !== undefined, `no token «${part}» in ${JSON.stringify(tokens)}`);
        assert.ok(token[1].split(' ').includes(scope), `«${part}» is ${token[1]}, not ${scope}`);
      }
    });
  }

  for (const text of PLAIN) {
    it(`leaves alone ${text}`, () => {
      const scopes = tokenise(grammar, text).flat().map(([, scope]) => scope);
      assert.deepEqual(scopes.filter((scope) => scope !== ''), []);
    });
  }

  it('ends the front matter at its second rule', () => {
    const lines = tokenise(grammar, '---\ntitle: 一\n---\n正文 title: 二');
    assert.deepEqual(lines.at(-1), [['正文 title: 二', '']]);
  });

  it('does not take a rule further down for front matter', () => {
    const lines = tokenise(grammar, '正文\n---\ntitle: 二');
    assert.deepEqual(lines.at(-1), [['title: 二', '']]);
  });

  it('closes a source at the end of its line', () => {
    const lines = tokenise(grammar, '（来源：新华网\n正文');
    assert.deepEqual(lines.at(-1), [['正文', '']]);
  });

  it('comes back from long lines that nearly match', () => {
    const pieces = ['（来源：', '（', '[', '**', '来源：8 月 ', '新华社', '【', 'AAAA BBBB ', '(The A B C ', 'http', '- ', '据报'];
    for (const piece of pieces) {
      assert.equal(tokenise(grammar, piece.repeat(Math.ceil(20_000 / piece.length))).length, 1);
    }
  });
});

describe('the language configuration', () => {
  const configuration = JSON.parse(readFileSync(join(syntaxes, 'language-configuration.json'), 'utf8')) as {
    readonly brackets: readonly (readonly [string, string])[];
    readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
  };

  it('closes full-width pairs', () => {
    const closing = new Map(configuration.autoClosingPairs.map(({ open, close }) => [open, close]));
    for (const [open, close] of ['（）', '【】', '《》', '“”', '「」']) {
      assert.equal(closing.get(open ?? ''), close);
    }
  });

  it('parts Han words from Latin ones', () => {
    const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
    assert.deepEqual('（来源：IT之家，AT&T、36氪 don’t）'.match(word), ['来源', 'IT', '之家', 'AT', 'T', '36', '氪', 'don’t']);
    assert.equal(''.match(word), null);
  });
});
