import type { Article } from '../bulletin/model.ts';
import type { LinkLookup } from '../rules/rule.ts';

/** What is known of an article's source addresses together, the worst first. */
export const linkHealths = ['broken', 'unverifiable', 'moved', 'unchecked', 'alive', 'none'] as const;

/** `none` where the article has no source address. */
export type LinkHealth = (typeof linkHealths)[number];

/** The worst of what is known of the article's source addresses. */
export function linkHealth({ links }: Article, known: LinkLookup): LinkHealth {
  const outcomes: LinkHealth[] = links.filter(({ role }) => role === 'source').map(({ url }) => known.statusOf(url)?.outcome ?? 'unchecked');
  return linkHealths.find((health) => outcomes.includes(health)) ?? 'none';
}
