import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article, Bulletin, Range } from '../../server/src/bulletin/model.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { knowsHost } from '../../server/src/publishers/knowsHost.ts';
import { knownPublishers } from '../../server/src/publishers/knownPublishers.ts';
import { runRules } from '../../server/src/rules/runRules.ts';
import { OpenBulletin } from '../../server/src/wiring/openBulletins.ts';
import { OpenText } from '../../server/src/wiring/openText.ts';
import type { Knowledge } from '../../server/src/wiring/inspect.ts';
import { Suppressions } from '../../server/src/wiring/suppressions.ts';
import { generate } from '../generator/generate.ts';
import { plainLayout } from '../generator/drawLayout.ts';
import type { Layout } from '../generator/traits.ts';

const knowledge: Knowledge = { levels: {}, publishers: knownPublishers(), workspace: { storiesLike: () => [], seriesPublishers: [] }, links: { statusOf: () => undefined }, today: '2024-06-30', suppressions: new Suppressions([]) };
const hosts = knowsHost();

/** Issues in a row, longer than a text that is read as a whole at every edit. */
function longText(seed: number, units: number): string {
  const layouts: Partial<Layout>[] = [{ format: 'text', heading: 'blank', source: 'bracket-label', place: 'end', address: 'labelled line' }, { format: 'markdown', heading: 'atx', source: 'label', address: 'markdown line' }, { format: 'text', heading: 'mark', source: 'label', address: 'references' }, { format: 'text', heading: 'lenticular', source: 'label', address: 'page foot', pages: 'numbers' }];
  const layout = { ...plainLayout(), size: 'many', masthead: 'none', colophon: 'none', sections: 'one', irregular: 'one without source', ...layouts[seed % layouts.length] } as Layout;
  let text = '';
  for (let k = seed; text.length < units; k++) text += `${generate(k, layout).text}\n`;
  return text;
}

const texts = new Map<number, string>();
const textOf = (seed: number): string => {
  const text = texts.get(seed) ?? longText(seed, seed < 4 ? 24_000 : 110_000);
  texts.set(seed, text);
  return text;
};

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), column: fc.nat(60), out: fc.constantFrom(0, 0, 0, 1, 1, 2, 40), lines: fc.constantFrom(0, 0, 0, 0, 1, 3), put: fc.constantFrom('', '的', '。', '\n', '\n\n', '来源：甲报', '## 新题\n\n正文在此。\n', 'http://a.cn/x。', '【要闻】') });

function edited(open: OpenBulletin, { at, column, out, lines, put }: { at: number; column: number; out: number; lines: number; put: string }, version: number): OpenBulletin {
  const line = Math.floor(at * (open.lines.length - 1));
  const character = Math.min(column, open.lines[line]!.length);
  return open.edited([{ range: { start: { line, character }, end: { line: line + lines, character: lines > 0 ? column : character + out } }, text: put }], version);
}

function rangesOf({ articles, sections, pages, doubts }: Bulletin): Range[] {
  const ofArticle = ({ range, headlineRange, source, links, bylines }: Article) => [range, headlineRange, source?.range, source?.publisherRange, source?.dateRange, ...links.flatMap((link) => [link.range, link.callRange]), ...bylines.map((byline) => byline.range)];
  return [...articles.flatMap(ofArticle), ...sections.flatMap(({ range, nameRange }) => [range, nameRange]), ...pages.map(({ range }) => range), ...doubts.map(({ range }) => range)].filter((range) => range != null);
}

function assertInText({ start, end }: Range, lines: readonly string[]): void {
  assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character), JSON.stringify({ start, end }));
  assert.ok(end.line < lines.length && start.character <= lines[start.line]!.length && end.character <= lines[end.line]!.length, JSON.stringify({ start, end, line: lines[end.line] }));
}

/** Stories that were read again say what stands there: a source's name, an address. */
function assertSays({ articles }: Bulletin, open: OpenBulletin): void {
  for (const { source, links } of articles) {
    if (source?.publisherRange && source.publisherRange.start.line === source.publisherRange.end.line && source.publisher !== null) {
      const there = open.document.getText(source.publisherRange);
      assert.ok(there === source.publisher || there.length !== source.publisher.length || source.reasons.some(({ code }) => code === 'source.front-matter'), `${there} is not ${source.publisher}`);
    }
    for (const { url, range } of links) if (range.start.line === range.end.line && open.document.getText(range).length === url.length) assert.equal(open.document.getText(range), url);
  }
}

describe('openBulletins', function () {
  this.timeout(240_000);

  it('after edits of a long text has every range in the text, and settled is what a full reading finds', () => {
    fc.assert(fc.property(fc.constantFrom(0, 1, 2, 3, 4, 5), fc.array(edit, { minLength: 1, maxLength: 6 }), (seed, edits) => {
      let open = new OpenBulletin(OpenText.create('file:///a.md', 'markdown', 1, textOf(seed)));
      open.inspected(open.bulletin({}), knowledge);
      edits.forEach((one, k) => {
        open = edited(open, one, k + 2);
        const bulletin = open.bulletin({});
        for (const range of rangesOf(bulletin)) assertInText(range, open.lines);
        assertSays(bulletin, open);
        for (const { range, related = [] } of open.inspected(bulletin, knowledge).findings) for (const place of [range, ...related.map((other) => other.range)]) assertInText(place, open.lines);
      });
      open.settle({});
      const settled = open.bulletin({});
      const whole = parseBulletin(open.document.getText(), { knowsHost: hosts });
      assert.deepEqual(settled, whole);
      const findings = runRules(whole, { uri: 'file:///a.md', lines: open.lines }, knowledge);
      const plain = (all: readonly { readonly rule: string; readonly range: Range }[]) => all.map(({ rule, range }) => ({ rule, range }));
      assert.deepEqual(plain(open.inspected(settled, knowledge).findings), plain(findings));
    }), {
      numRuns: 12,
      // As many lines put in as taken out, over several stories.
      examples: [[5, [{ at: 0, column: 0, out: 0, lines: 3, put: '## 新题\n\n正文在此。\n' }]]],
    });
  });

  it('reads only the story that was touched again: all others are the same objects', () => {
    const open = new OpenBulletin(OpenText.create('file:///a.md', 'markdown', 1, textOf(5)));
    const before = open.bulletin({});
    const story = before.articles[10]!;
    const { line, character } = story.headlineRange!.end;
    const next = open.edited([{ range: { start: { line, character }, end: { line, character } }, text: '的' }], 2);
    const now = next.bulletin({});
    assert.equal(now.articles[10]?.headline, `${story.headline}的`);
    assert.deepEqual(now.articles.map((article, k) => article === before.articles[k]).flatMap((isSame, k) => (isSame ? [] : [k])), [10]);
    assert.equal(next.bulletin({}), now);
  });

  it('finds what is wrong with a touched story at once, and no more when it is mended', () => {
    const open = new OpenBulletin(OpenText.create('file:///a.md', 'markdown', 1, textOf(5)));
    const found = (one: OpenBulletin) => one.inspected(one.bulletin({}), knowledge).findings.map(({ rule, range }) => `${rule} ${range.start.line}`);
    const first = found(open);
    const story = open.bulletin({}).articles.findIndex(({ source }, k) => k > 5 && source !== null);
    const { range } = open.bulletin({}).articles[story]!.source!;
    const text = open.document.getText(range);
    const without = open.edited([{ range, text: '' }], 2);
    const more = found(without).filter((one) => !first.includes(one));
    assert.ok(more.some((one) => one.startsWith('source-missing')), more.join());
    const again = without.edited([{ range: { start: range.start, end: range.start }, text }], 3);
    assert.deepEqual(found(again).filter((one) => one.startsWith('source-missing')), first.filter((one) => one.startsWith('source-missing')));
  });
});
