import { isTagName } from './tagNames.ts';

/** What a project says of a tag. */
export interface TagEntry {
  /** What it is for; null where the project does not say. */
  readonly description: string | null;
  /** `#rrggbb`; null where the project gives none. */
  readonly color: string | null;
}

/** The tags that a project knows, by name, in its order. */
export type Vocabulary = Readonly<Record<string, TagEntry>>;

/** A tag to choose, with what is known of it. */
export interface KnownTag extends TagEntry {
  readonly value: string;
  /** How often it is used, what is below it not counted. */
  readonly uses: number;
}

/**
 * All tags that there are: those of the vocabulary in its order, each with the levels above it before it, then those that are only
 * used, the most used first. A colour holds for what is below, too, where that has none of its own.
 */
export function knownTags(vocabulary: Vocabulary, used: readonly string[]): KnownTag[] {
  const uses = new Map<string, number>();
  for (const value of used) uses.set(value, (uses.get(value) ?? 0) + 1);
  const names = new Set(Object.keys(vocabulary).flatMap(withAncestors));
  const others = [...uses.keys()].filter((value) => !names.has(value) && isTagName(value));
  others.sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1));
  return [...names, ...others].map((value) => ({ value, uses: uses.get(value) ?? 0, description: entryOf(vocabulary, value)?.description ?? null, color: colorOf(vocabulary, value) }));
}

/** The colour of a tag: its own, else that of the nearest level above it that has one; null where none has. */
export function colorOf(vocabulary: Vocabulary, value: string): string | null {
  return withAncestors(value).reduceRight<string | null>((color, name) => color ?? entryOf(vocabulary, name)?.color ?? null, null);
}

function entryOf(vocabulary: Vocabulary, value: string): TagEntry | undefined {
  return Object.hasOwn(vocabulary, value) ? vocabulary[value] : undefined;
}

/** `a/b/c` as `a`, `a/b`, `a/b/c`. */
function withAncestors(value: string): string[] {
  const levels = value.split('/');
  return levels.map((_, index) => levels.slice(0, index + 1).join('/'));
}
