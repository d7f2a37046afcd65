import type { Article, Bulletin, Range } from '../bulletin/model.ts';
import { storyPrint, type StoryPrint } from './storyPrint.ts';

/** What the workspace keeps of an article. */
export interface IndexedArticle {
  readonly headline: string | null;
  /** The headline, or the article where it has none. */
  readonly range: Range;
  readonly section: string | null;
  /** As the document writes it. */
  readonly publisher: string | null;
  /** The address of the original as written. */
  readonly url: string | null;
  readonly print: StoryPrint;
}

/** A name that a bulletin gives to a publisher or a section, and where. */
export interface Mention {
  readonly kind: 'publisher' | 'section';
  readonly name: string;
  readonly range: Range;
}

/** What the workspace keeps of a bulletin: a plain value, which may be made elsewhere, stored, and read again. */
export interface IndexedBulletin {
  readonly uri: string;
  readonly articles: readonly IndexedArticle[];
  readonly mentions: readonly Mention[];
}

/** What to keep of a bulletin; who remembers prints of articles that an edit did not touch hands them in. */
export function indexBulletin(uri: string, bulletin: Bulletin, printOf: (article: Article) => StoryPrint = storyPrint): IndexedBulletin {
  return { uri, articles: bulletin.articles.map((article) => keep(article, bulletin, printOf(article))), mentions: mentionsOf(bulletin) };
}

function keep(article: Article, bulletin: Bulletin, print: StoryPrint): IndexedArticle {
  return {
    headline: article.headline,
    range: article.headlineRange ?? article.range,
    section: article.section === null ? null : bulletin.sections[article.section]?.name ?? null,
    publisher: article.source?.publisher ?? null,
    url: article.links.find(({ role }) => role === 'source')?.url ?? null,
    print,
  };
}

/** Every place that names a publisher or a section; a source that covers several articles counts once. */
function mentionsOf(bulletin: Bulletin): Mention[] {
  const sections = bulletin.sections.map(({ name, nameRange }): Mention => ({ kind: 'section', name, range: nameRange }));
  const sources = [...bulletin.articles, ...bulletin.sections].flatMap(({ source }) => source ?? []);
  const publishers = sources.flatMap(({ publisher, publisherRange }): Mention[] =>
    publisher !== null && publisherRange !== null ? [{ kind: 'publisher', name: publisher, range: publisherRange }] : []);
  const places = new Map([...sections, ...publishers].map((mention) => [`${mention.kind} ${mention.range.start.line}:${mention.range.start.character}`, mention]));
  return [...places.values()];
}
