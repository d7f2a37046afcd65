import type { Annotation, AnnotationPage } from './page.ts';

/** A page without what a change did to it, and with all that has been done since: annotations are told by their ids. */
export function revertPage(page: AnnotationPage, before: AnnotationPage, after: AnnotationPage): AnnotationPage {
  const [was, became] = [byId(before), byId(after)];
  const kept = page.items.flatMap((item) => {
    const id = idOf(item.annotation);
    const old = id === null ? undefined : was.get(id);
    if (id === null || !became.has(id)) return [item];
    if (old === undefined) return [];
    return [old.annotation === became.get(id)?.annotation ? item : { ...item, annotation: old.annotation }];
  });
  const there = new Set(kept.map(({ annotation }) => idOf(annotation)));
  const back = before.items.filter(({ annotation }) => {
    const id = idOf(annotation);
    return id !== null && !became.has(id) && !there.has(id);
  });
  return { ...page, items: [...kept, ...back] };
}

function byId({ items }: AnnotationPage) {
  return new Map(items.flatMap((item) => (item.annotation.kind === 'foreign' ? [] : [[item.annotation.id, item] as const])));
}

function idOf(annotation: Annotation): string | null {
  return annotation.kind === 'foreign' ? null : annotation.id;
}
