import { nameUuid } from './nameUuid.ts';
import { type AnnotationPage, mapAnnotations, type Tag, tagsOf, type Target } from './page.ts';
import { isWithin } from './tagNames.ts';

/** A page of a bulletin that has no annotations yet. */
export function emptyPage(source: string): AnnotationPage {
  return { id: nameUuid('page', source), source, items: [], slots: 1, extra: [], context: null };
}

/** The page with a tag on a piece of its bulletin, in its first slot until it is arranged; the same page where the piece has that tag. */
export function addTag(page: AnnotationPage, value: string, target: Target): AnnotationPage {
  const tags = tagsOf(page);
  if (tags.some((tag) => tag.value === value && isSamePiece(tag.target, target))) return page;
  return { ...page, items: [...page.items, { slot: 0, annotation: { kind: 'tag', id: freeId(page, value, target), value, target } }] };
}

/** The page with tags that have their ids, such as those of an export; what has such an id already stays as it is. */
export function addTags(page: AnnotationPage, tags: readonly Tag[]): AnnotationPage {
  const known = new Set(page.items.flatMap(({ annotation }) => (annotation.kind === 'foreign' ? [] : [annotation.id])));
  const added = tags.filter(({ id }) => !known.has(id) && known.add(id));
  return added.length === 0 ? page : withoutTwins({ ...page, items: [...page.items, ...added.map((annotation) => ({ slot: 0, annotation }))] });
}

/** The page with an annotation on another piece, as when an editor has found the words of an orphan; it stays the same annotation. */
export function retarget(page: AnnotationPage, id: string, target: Target): AnnotationPage {
  return withoutTwins(mapAnnotations(page, (annotation) => (annotation.kind !== 'foreign' && annotation.id === id ? { ...annotation, target } : annotation)));
}

/** The page without the annotations of those ids. */
export function removeAnnotations(page: AnnotationPage, ids: ReadonlySet<string>): AnnotationPage {
  return mapAnnotations(page, (annotation) => (annotation.kind !== 'foreign' && ids.has(annotation.id) ? null : annotation));
}

/** The page without a tag and all that are below it, wherever they are. */
export function removeTag(page: AnnotationPage, value: string): AnnotationPage {
  return mapAnnotations(page, (annotation) => (annotation.kind === 'tag' && isWithin(annotation.value, value) ? null : annotation));
}

/** The page with a tag called otherwise, and the tags below it with it; where a piece then has a tag twice, it has it once. */
export function renameTag(page: AnnotationPage, from: string, to: string): AnnotationPage {
  if (from === to) return page;
  return withoutTwins(mapAnnotations(page, (annotation) => (annotation.kind === 'tag' && isWithin(annotation.value, from) ? { ...annotation, value: to + annotation.value.slice(from.length) } : annotation)));
}

/** The page with several tags as one; the tags below them go along. */
export function mergeTags(page: AnnotationPage, from: readonly string[], to: string): AnnotationPage {
  return from.reduce((merged, value) => renameTag(merged, value, to), page);
}

/** The page of a bulletin that has another name now. */
export function withSource(page: AnnotationPage, source: string): AnnotationPage {
  const moved = mapAnnotations(page, (annotation) =>
    annotation.kind === 'foreign' || annotation.target.source !== page.source || page.source === source ? annotation : { ...annotation, target: { ...annotation.target, source } },
  );
  return page.source === source ? page : { ...moved, source };
}

/** The page with each tag once on each piece: of twins the first is kept. The same page where there are none. */
export function withoutTwins(page: AnnotationPage): AnnotationPage {
  const seen = new Set<string>();
  return mapAnnotations(page, (annotation) => {
    if (annotation.kind !== 'tag') return annotation;
    const { value, target } = annotation;
    const key = JSON.stringify([value, ...pieceOf(target)]);
    if (seen.has(key)) return null;
    seen.add(key);
    return annotation;
  });
}

/** Told by quote alone: the position is where it stood, and may be that of an older text. */
function pieceOf({ source, exact, prefix, suffix }: Target): string[] {
  return [source, exact, prefix, suffix];
}

function isSamePiece(a: Target, b: Target): boolean {
  return pieceOf(a).every((part, index) => part === pieceOf(b)[index]);
}

/**
 * Made of what the tag says, so that two branches that tag the same piece alike write the same line. A tag that has been renamed
 * keeps its id, so that the id may be taken.
 */
function freeId(page: AnnotationPage, value: string, target: Tag['target']): string {
  const taken = new Set(page.items.flatMap(({ annotation }) => (annotation.kind === 'foreign' ? [] : [annotation.id])));
  for (let attempt = 0; ; attempt++) {
    const id = nameUuid('tag', value, ...pieceOf(target), ...(attempt > 0 ? [String(attempt)] : []));
    if (!taken.has(id)) return id;
  }
}
