import { linkHealths } from '../features/linkHealth.ts';
import { type Locale, message } from '../messages/messages.ts';
import { dateBars } from './dateBars.ts';
import type { Bar, Figure, FigureKind, Overview } from './overview.ts';
import type { SummarisedArticle, Summary } from './summarise.ts';

/** The figures of several bulletins, in the reader's language. */
export function overviewOf(summaries: readonly Summary[], locale: Locale): Overview {
  const articles = summaries.flatMap((summary) => summary.articles);
  const none = (kind: 'section' | 'tag' | 'date') => message(locale, `overview.no.${kind}`);
  const bars: Readonly<Record<FigureKind, readonly Bar[]>> = {
    section: largestFirst(articles, ({ section }) => [named(section) ?? unnamed(none('section'))]),
    publisher: largestFirst(articles, (article) => [named(article.publisher) ?? unnamed(withoutPublisher(article, locale))]),
    date: dateBars(articles.map(({ day }) => day), none('date')),
    link: linkHealths.flatMap((link) => barOf({ key: link, label: message(locale, `overview.link.${link}`) }, articles, (article) => article.link === link)),
    tag: largestFirst(articles, ({ tags }) => (tags.length > 0 ? tags.map((tag) => ({ key: tag, label: `#${tag}` })) : [unnamed(none('tag'))])),
  };
  const figure = (kind: FigureKind): Figure => ({ kind, title: message(locale, `overview.by.${kind}`), bars: bars[kind] });
  return {
    bulletins: summaries.map(({ uri, name, articles: own }) => ({ uri, name, articles: own.map(({ id, headline, range }) => ({ id, headline, range })) })),
    figures: (['section', 'publisher', 'date', 'link', 'tag'] as const).map(figure),
    unsourced: articles.flatMap(({ origin }, at) => (origin === null ? [at] : [])),
  };
}

type Name = Pick<Bar, 'key' | 'label'>;

function named(name: string | null): Name | null {
  return name === null ? null : { key: name, label: name };
}

function unnamed(label: string): Name {
  return { key: null, label };
}

/** Who names no publisher may still say that the story is the house's own. */
function withoutPublisher({ origin }: SummarisedArticle, locale: Locale): string {
  if (origin === 'own-report' || origin === 'byline') return message(locale, 'outline.own-report');
  return message(locale, origin === null ? 'overview.no.source' : 'overview.no.publisher');
}

function largestFirst(articles: readonly SummarisedArticle[], namesOf: (article: SummarisedArticle) => readonly Name[]): Bar[] {
  const bars = new Map<string, Name & { articles: number[] }>();
  for (const [at, article] of articles.entries()) {
    for (const { key, label } of namesOf(article)) {
      const id = key === null ? `? ${label}` : `= ${key}`;
      const bar = bars.get(id) ?? { key, label, articles: [] };
      bars.set(id, bar);
      bar.articles.push(at);
    }
  }
  return [...bars.values()].sort((a, b) => Number(a.key === null) - Number(b.key === null) || b.articles.length - a.articles.length);
}

function barOf(name: Name, articles: readonly SummarisedArticle[], belongs: (article: SummarisedArticle) => boolean): Bar[] {
  const own = articles.flatMap((article, at) => (belongs(article) ? [at] : []));
  return own.length > 0 ? [{ ...name, articles: own }] : [];
}
