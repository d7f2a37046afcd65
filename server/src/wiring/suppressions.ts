import type { Bulletin } from '../bulletin/model.ts';
import { articleIds } from '../exports/articleIds.ts';
import { articleAt } from '../features/placeAt.ts';
import type { Finding } from '../rules/rule.ts';
import type { Suppression } from '../protocol/suppressions.ts';

/** What the user does not want to see; a value, so that another one tells that something has changed. */
export class Suppressions {
  readonly #keys: ReadonlySet<string>;
  readonly #uris: ReadonlySet<string>;

  constructor(suppressions: readonly Suppression[] = []) {
    this.#keys = new Set(suppressions.map(keyOf));
    this.#uris = new Set(suppressions.map(({ uri }) => uri));
  }

  /** The findings of a file that are to be shown. */
  without(uri: string, bulletin: Bulletin, findings: readonly Finding[]): readonly Finding[] {
    if (!this.#uris.has(uri)) return findings;
    const suppressionOf = suppressing(uri, bulletin);
    return findings.filter((finding) => !this.#keys.has(keyOf(suppressionOf(finding))));
  }
}

/** What suppresses a finding of this file: known by the id of its article, which no edit elsewhere changes. */
export function suppressing(uri: string, bulletin: Bulletin): (finding: Pick<Finding, 'rule' | 'range' | 'article'>) => Suppression {
  let ids: readonly string[] | null = null;
  return ({ rule, range, article: about }) => {
    const article = about ?? articleAt(bulletin, range.start);
    ids ??= articleIds(bulletin.articles);
    return { uri, rule, articleId: article ? (ids[bulletin.articles.indexOf(article)] ?? null) : null };
  };
}

function keyOf({ uri, rule, articleId }: Suppression): string {
  return JSON.stringify([uri, rule, articleId]);
}
