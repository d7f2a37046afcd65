import type { PlacedTag } from '../annotations/documentTags.ts';
import type { Article, Bulletin, Origin } from '../bulletin/model.ts';
import { articleIds } from '../exports/articleIds.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import { headOf } from '../features/headOf.ts';
import { type LinkHealth, linkHealth } from '../features/linkHealth.ts';
import { tagsOfArticles } from '../features/tagsOfArticles.ts';
import { type Locale, message } from '../messages/messages.ts';
import { issueDayOf } from '../rules/common/issueDay.ts';
import type { LinkLookup } from '../rules/rule.ts';
import { daysOf } from './daysOf.ts';
import type { OverviewArticle } from './overview.ts';
import { oneLine, shortened } from './shortened.ts';

/** A bulletin, and what is known of it. */
export interface Issue {
  readonly uri: string;
  readonly name: string;
  readonly bulletin: Bulletin;
  readonly lines: DocumentLines;
  readonly tags: readonly PlacedTag[];
  readonly links: LinkLookup;
}

/** What an overview keeps of a bulletin: little, so that thousands fit. */
export interface Summary {
  readonly uri: string;
  readonly name: string;
  readonly articles: readonly SummarisedArticle[];
}

export interface SummarisedArticle extends OverviewArticle {
  readonly section: string | null;
  /** As the document writes it. */
  readonly publisher: string | null;
  readonly origin: Origin | null;
  /** `2024-05-20`; null where no day can be told. */
  readonly day: string | null;
  readonly link: LinkHealth;
  /** Each once. */
  readonly tags: readonly string[];
}

/** As much of a headline as tells it from others. */
const headlineLength = 160;
const openingLength = 24;

/** What an overview keeps of a bulletin; nothing where it is none. */
export function summarise({ uri, name, bulletin, lines, tags, links }: Issue, locale: Locale): Summary {
  const days = daysOf(bulletin, issueDayOf(bulletin, { uri, lines }));
  const ids = articleIds(bulletin.articles);
  const divided = tagsOfArticles(bulletin, tags);
  const articles = bulletin.articles.map((article, at): SummarisedArticle => ({
    id: ids[at] ?? '',
    headline: headlineOf(article, locale),
    range: headOf(article),
    section: named(article.section === null ? null : bulletin.sections[article.section]?.name),
    publisher: named(article.source?.publisher),
    origin: article.origin,
    day: days[at] ?? null,
    link: linkHealth(article, links),
    tags: [...new Set(divided.of(article).map(({ tag }) => tag.value))],
  }));
  return { uri, name, articles: bulletin.isBulletin ? articles : [] };
}

function headlineOf({ headline, body }: Article, locale: Locale): string {
  const printed = oneLine(headline ?? '');
  return printed === '' ? message(locale, 'outline.noHeadline', { words: shortened(oneLine(body.slice(0, 200)), openingLength) }).trim() : shortened(printed, headlineLength);
}

function named(name: string | null | undefined): string | null {
  return oneLine(name ?? '') || null;
}
