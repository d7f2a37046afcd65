import type { PlacedTag } from '../annotations/documentTags.ts';
import type { Article, Bulletin } from '../bulletin/model.ts';
import { touches } from './ranges.ts';

/** The tags of a bulletin, each in the article that it stands in. */
export interface TagsOfArticles {
  /** In the order of the text. */
  readonly of: (article: Article) => readonly PlacedTag[];
  /** On text outside of every article. */
  readonly elsewhere: readonly PlacedTag[];
  /** Those whose words are gone. */
  readonly orphans: readonly PlacedTag[];
}

/** Divides the tags of a bulletin. */
export function tagsOfArticles({ articles }: Bulletin, tags: readonly PlacedTag[]): TagsOfArticles {
  const byArticle = new Map<Article | null, PlacedTag[]>();
  for (const placed of tags) {
    const { range } = placed;
    if (range === null) continue;
    const article = articles.find((candidate) => touches(candidate.range, range.start)) ?? null;
    byArticle.set(article, [...(byArticle.get(article) ?? []), placed]);
  }
  return {
    of: (article) => byArticle.get(article) ?? [],
    elsewhere: byArticle.get(null) ?? [],
    orphans: tags.filter(({ range }) => range === null),
  };
}

/** What tells the tags of each article as a line; `tags` null where nobody knows of any. */
export function tagLines(bulletin: Bulletin, tags: { readonly tags: readonly PlacedTag[] } | null): (article: Article) => string {
  const divided = tags && tagsOfArticles(bulletin, tags.tags);
  return (article) => (divided ? tagLine(divided.of(article)) : '');
}

/** The names of tags, each once, as a line: `#安全 #芯片`; empty for none. */
export function tagLine(tags: readonly PlacedTag[]): string {
  return [...new Set(tags.map(({ tag }) => `#${tag.value}`))].join(' ');
}
