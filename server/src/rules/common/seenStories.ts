import type { Article } from '../../bulletin/model.ts';
import { sameStory } from '../../workspace/sameStory.ts';
import { storyPrint, type StoryPrint } from '../../workspace/storyPrint.ts';

const prints = new WeakMap<Article, StoryPrint>();

/** The print of an article; made once per article. */
export function printOf(article: Article): StoryPrint {
  const print = prints.get(article) ?? storyPrint(article);
  prints.set(article, print);
  return print;
}

/** Whether two articles tell one story in nearly the same words, whatever their addresses are. */
export function sameText(a: Article, b: Article): boolean {
  return sameStory(wordsOf(a), wordsOf(b)) === 'text';
}

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

  /** The first story seen that is the same one, if any; the article is then seen as well. */
  firstLike(article: Article): Article | undefined {
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
