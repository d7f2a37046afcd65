import fc from 'fast-check';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { addTag, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { targetAt } from '../../server/src/annotations/articleTarget.ts';
import { type AnnotationPage, tagsOf } from '../../server/src/annotations/page.ts';
import { sourceOf } from '../../server/src/annotations/sidecarName.ts';
import type { Article, Link, Range } from '../../server/src/bulletin/model.ts';
import { type AnnotatedTag, type ExportExtras, type LinkStatus, toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { baseName, type Exportable } from '../../server/src/exports/exportable.ts';
import { article, bulletin, source } from './models.ts';

/** Models of anything: texts with all that is hard to write, articles that cover them anyhow, tags on any piece, findings and checks. */
export interface RandomDocument {
  readonly exportable: Exportable;
  /** The page that its tags are from. */
  readonly page: AnnotationPage;
  /** The same document with other tags. */
  readonly withTags: (tags: readonly AnnotatedTag[]) => Exportable;
}

const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('=1+1', '-', '＝SUM(A1)', '\t', '"', ',', '\r\n', '# 标题', '* [x](y)', '<b>', '\u2028', '😀', 'e\u0301', '\ud800', '安全/勒索软件', '汉字'));
const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('\n'));
const urls = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom('http://a.cn/%D0%C2%CE.html?q=汉字#一#二', 'https://例子.中国/路径', 'www.example.com', 'https://[::1]:80/a[1]', 'http://a b.cn/x y', 'http://a.cn:x/'), words);
const dates = fc.constantFrom(null, '2021-08-06', '--08-06');
const statuses: fc.Arbitrary<LinkStatus | null> = fc.oneof(
  fc.constant(null),
  fc.record({ outcome: fc.constantFrom('alive' as const, 'moved' as const, 'broken' as const, 'unverifiable' as const), status: fc.constantFrom(null, 200, 404), cause: fc.constantFrom(null, '页面不存在'), checkedAt: fc.constant('2024-05-20T08:00:00Z') }),
);
const names = fc.constantFrom('周报.txt', 'a/b/第 12 期 #1.md', 'C:\\简报\\x.txt', '-');
const noneOr = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { freq: 2 });

interface Ingredients {
  readonly text: string;
  readonly cuts: readonly number[];
  readonly pieces: readonly (readonly [number, number, string])[];
  readonly articles: readonly Partial<Article>[];
}

const articles: fc.Arbitrary<Partial<Article>> = fc
  .record({ headline: noneOr(words), body: texts, bylines: fc.array(fc.oneof(words, fc.constantFrom('记者 李文 张三', 'By Jane Doe and John Q. Roe')), { maxLength: 2 }), urls: fc.array(urls, { maxLength: 3 }), publisher: noneOr(words), date: dates, section: fc.constantFrom(null, 0, 1) })
  .map(({ headline, body, bylines, urls: addresses, publisher, date, section }) => {
    const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const links = addresses.filter((url) => url !== '').map((url, index): Link => ({ url, range: at, callRange: null, role: index === 0 ? 'source' : 'body' }));
    return { headline, headlineRange: null, body, section, bylines: bylines.map((each) => ({ text: each, range: at })), links, source: publisher === null && date === null ? null : source({ publisher, date }) };
  });

export const randomDocuments: fc.Arbitrary<RandomDocument> = fc
  .record({
    text: texts,
    cuts: fc.array(fc.nat(), { maxLength: 4 }),
    pieces: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('安全', '安全/勒索软件', '行业', 'a b')), { maxLength: 6 }),
    articles: fc.array(articles, { minLength: 5, maxLength: 5 }),
    file: names,
    versionCreated: fc.constantFrom(null, '2024-05-20T08:00:00Z'),
    finding: fc.record({ message: words.filter((message) => message !== ''), severity: fc.constantFrom('error' as const, 'hint' as const) }),
    status: statuses,
  })
  .map(({ file, versionCreated, finding, status, ...ingredients }) => {
    const counted = new CountedText(ingredients.text);
    const stories = articlesOf(ingredients, counted);
    const page = pageOf(ingredients, counted, sourceOf(baseName({ file })));
    const about = { file, encoding: 'utf-8' };
    const extras = { findings: stories.slice(0, 1).map(({ range }) => ({ rule: 'link-missing', range, ...finding })), statusOf: () => status };
    const sections = ['要闻', '国际'].map((name) => ({ name, nameRange: stories[0]?.range ?? nowhere, range: stories[0]?.range ?? nowhere, source: null }));
    const model = bulletin({ articles: stories, sections });
    const withTags = (tags: NonNullable<ExportExtras['tags']>) => ({ text: ingredients.text, versionCreated, document: toAnnotatedDocument(model, about, { ...extras, tags }) });
    const tags = tagsOf(page).map(({ id, value, target: { source: _, ...quote } }, index) => ({ id, value, ...quote, range: index % 4 === 3 ? null : rangeOf(counted, quote) }));
    return { exportable: withTags(tags), page, withTags };
  });

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function rangeOf(text: CountedText, { start, end }: { readonly start: number; readonly end: number }): Range {
  return text.rangeOf({ start: text.offsetOf(start), end: text.offsetOf(end) });
}

/** Articles that tile the text from one cut to the next. */
function articlesOf({ cuts, articles: made }: Ingredients, text: CountedText): Article[] {
  const { length } = text.plain;
  const places = [...new Set([0, ...cuts.map((cut) => cut % (length + 1)), length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => article({ ...made[index], range: text.rangeOf({ start, end: places[index + 1]! }) }));
}

function pageOf({ pieces }: Ingredients, text: CountedText, name: string): AnnotationPage {
  return pieces.reduce((page, [a, b, value]) => {
    const { length } = text.plain;
    const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
    const target = targetAt(name, text, { start, end });
    return target === null ? page : addTag(page, value, target);
  }, emptyPage(name));
}
