import { bare, weight } from '../../bulletin/text/text.ts';
import type { Article } from '../../bulletin/model.ts';
import { commonFigures } from '../../workspace/figures.ts';
import { proseOf } from './prose.ts';
import { sameHeadlineFigures, sameStory } from '../../workspace/sameStory.ts';
import { likeness, storyPrint, textLikeness, type StoryPrint } from '../../workspace/storyPrint.ts';

const prints = new WeakMap<Article, StoryPrint>();

/** The print of an article; made once per article. */
export function printOf(article: Article): StoryPrint {
  const print = prints.get(article) ?? storyPrint(article);
  prints.set(article, print);
  return print;
}

/** Two texts of one bulletin that have so much in common, and the same figures, are one under whatever headlines. */
const CLOSE = 0.72;
const CLOSE_FIGURES = 0.8;

/** Whether two articles tell one story in nearly the same words, whatever their addresses are. */
export function sameText(a: Article, b: Article): boolean {
  // Most pairs are not alike at all: no form of sameness but a copied brief is left for them.
  if (likeness(printOf(a), printOf(b)) < CLOSE - ESTIMATE) return isCopy(a, b);
  if (sameStory(wordsOf(a), wordsOf(b)) === 'text' || isCopy(a, b)) return true;
  if (!sameHeadlineFigures(a.headline, b.headline)) return false;
  return textLikeness(a.body, b.body) >= CLOSE && (commonFigures(printOf(a).figures, printOf(b).figures) ?? 1) >= CLOSE_FIGURES;
}

/** Columns from which a brief, too short to be compared by its words, is a copy of one that is equal to it. */
const BRIEF = 44;

/** What a brief is compared by, its number left out; null for longer stories, and for ones too short to tell. */
function briefOf(article: Article): string | null {
  if (printOf(article).sketch.length > 0) return null;
  const words = bare(proseOf(article)).replace(/^\d{1,3}/u, '');
  return weight(words) >= BRIEF ? words : null;
}

function isCopy(a: Article, b: Article): boolean {
  const brief = briefOf(a);
  return brief !== null && brief === briefOf(b);
}

/** How far off the likeness of two sketches may be. */
const ESTIMATE = 0.2;

function wordsOf(article: Article) {
  return { headline: article.headline, print: { ...printOf(article), address: null } };
}

/** Two texts that are alike share one of so many of their smallest hashes. */
const PROBES = 8;

/** A hash that more stories have is of a set phrase; the first of them are enough. */
const COMMON = 16;

/** Finds stories like one that was seen before, without comparing each with each. */
export class SeenStories {
  readonly #byHash = new Map<number, Article[]>();
  readonly #briefs = new Map<string, Article>();

  /** The first story seen that is the same one, if any; the article is then seen as well. */
  firstLike(article: Article): Article | undefined {
    const brief = briefOf(article);
    if (brief !== null) {
      const first = this.#briefs.get(brief);
      if (!first) this.#briefs.set(brief, article);
      return first;
    }
    const probes = printOf(article).sketch.slice(0, PROBES);
    const candidates = new Set(probes.flatMap((hash) => this.#byHash.get(hash) ?? []));
    for (const hash of probes) {
      const holders = this.#byHash.get(hash);
      if (!holders) this.#byHash.set(hash, [article]);
      else if (holders.length < COMMON) holders.push(article);
    }
    return [...candidates].find((other) => sameText(article, other));
  }
}
