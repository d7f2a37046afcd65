import type { DocumentTags, PlacedTag } from '../../annotations/documentTags.ts';
import { colorOf, type Vocabulary } from '../../annotations/vocabulary.ts';
import type { Article, Bulletin, Range } from '../../bulletin/model.ts';
import { articleIds } from '../../exports/articleIds.ts';
import type { DocumentLines } from '../../features/documentLines.ts';
import { headOf } from '../../features/headOf.ts';
import { linkHealth } from '../../features/linkHealth.ts';
import { tagsOfArticles } from '../../features/tagsOfArticles.ts';
import type { AnnotatedBulletin, ShownArticle, ShownTag } from '../../protocol/annotatedBulletin.ts';
import type { LinkLookup } from '../../rules/rule.ts';

/** What a view of a bulletin is made of. */
export interface ShownContext {
  readonly lines: DocumentLines;
  readonly tags: DocumentTags | null;
  readonly links: LinkLookup;
  readonly vocabulary: Vocabulary;
  /** Why the file of annotations cannot be used, or null. */
  readonly problem: string | null;
}

/** As many characters of an article without headline as fit a view. */
const mostWords = 24;

/** A bulletin with its tags, as a view shows it. */
export function shownBulletin(bulletin: Bulletin, { lines, tags, links, vocabulary, problem }: ShownContext): AnnotatedBulletin {
  const placed = tags?.tags ?? [];
  const divided = tagsOfArticles(bulletin, placed);
  const ids = articleIds(bulletin.articles);
  const colors = placed.flatMap(({ tag: { value } }) => {
    const color = colorOf(vocabulary, value);
    return color === null ? [] : [[value, color] as const];
  });
  return {
    sections: bulletin.sections.map(({ name, range }) => ({ name, range })),
    articles: bulletin.articles.map((article, at): ShownArticle => {
      const piece = tags?.pieceOf({ article }) ?? null;
      return {
        id: ids[at] ?? '',
        headline: article.headline,
        words: opening(article),
        range: article.range,
        headRange: piece ?? headOf(article),
        section: article.section,
        publisher: article.source?.publisher ?? null,
        isSourced: article.origin !== null,
        link: linkHealth(article, links),
        tags: divided.of(article).map((tag) => shownTag(tag, piece ?? firstLineOf(article, lines))),
      };
    }),
    elsewhere: divided.elsewhere.map((tag) => shownTag(tag, null)),
    orphans: divided.orphans.map((tag) => shownTag(tag, null)),
    colors: Object.fromEntries(colors),
    problem,
  };
}

function shownTag({ tag: { id, value, target }, range }: PlacedTag, head: Range | null): ShownTag {
  const onArticle = range !== null && head !== null && range.start.line === head.start.line && range.start.character === head.start.character && range.end.line === head.end.line && range.end.character === head.end.character;
  return { id, value, quote: target.exact, range, onArticle };
}

function opening({ body }: Article): string {
  const words = [...body.trimStart().slice(0, 4 * mostWords).replace(/\s+/gu, ' ')];
  return words.length > mostWords ? `${words.slice(0, mostWords).join('').trimEnd()}…` : words.join('').trimEnd();
}

function firstLineOf({ range: { start } }: Article, lines: DocumentLines): Range {
  return { start, end: { line: start.line, character: lines[start.line]?.length ?? start.character } };
}
