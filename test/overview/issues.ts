import { DocumentTags } from '../../server/src/annotations/documentTags.ts';
import { emptyPage } from '../../server/src/annotations/tagChanges.ts';
import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { linesOf } from '../../server/src/features/documentLines.ts';
import type { LinkStatus } from '../../server/src/links/linkStatus.ts';
import { verdict } from '../../server/src/links/linkStatus.ts';
import type { Locale } from '../../server/src/messages/messages.ts';
import { type Issue, summarise, type Summary } from '../../server/src/overview/summarise.ts';

/** An article as a summary keeps it; `over` says what is other. */
export function summarised(over: Partial<Summary['articles'][number]> = {}): Summary['articles'][number] {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  return { id: '0', headline: '渡口换上新船', range, section: null, publisher: '渡口日报', origin: 'source-line', day: '2024-05-20', link: 'none', tags: [], ...over };
}

/** A bulletin of these articles. */
export function summaryOf(articles: readonly Partial<Summary['articles'][number]>[], name = '周报.txt'): Summary {
  return { uri: `file:///${name}`, name, articles: articles.map(summarised) };
}

/** A text read as a bulletin, with tags on its articles; `on` by their headlines. */
export function taggedBulletin(text: string, on: Readonly<Record<string, string>>): { readonly bulletin: Bulletin; readonly tags: DocumentTags } {
  const bulletin = parseBulletin(text, { isBulletin: true });
  let tags = DocumentTags.open(emptyPage('a.txt'), text);
  for (const [words, tag] of Object.entries(on)) {
    const article = bulletin.articles.find(({ headline }) => headline === words);
    if (!article) throw new Error(`no article is called ${words}`);
    tags = tags.withTag(tag, { article });
  }
  return { bulletin, tags };
}

/** A text as an issue; `tags` by the headlines that they are on, `broken` the addresses that are known to be. */
export function issueOf(text: string, { tags: on = {}, broken = [] }: { readonly tags?: Readonly<Record<string, string>>; readonly broken?: readonly string[] } = {}): Issue {
  const { bulletin, tags } = taggedBulletin(text, on);
  const status: LinkStatus = { ...verdict('http-404', { status: 404 }), checkedAt: '2024-05-20T08:00:00.000Z' };
  return { uri: 'file:///a.txt', name: 'a.txt', bulletin, lines: linesOf(text), tags: tags.tags, links: { statusOf: (url) => (broken.includes(url) ? status : undefined) } };
}

/** What an overview keeps of a text. */
export function summaryOfText(text: string, more: Parameters<typeof issueOf>[1] = {}, locale: Locale = 'en'): Summary {
  return summarise(issueOf(text, more), locale);
}
