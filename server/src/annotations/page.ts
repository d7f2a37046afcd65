/**
 * The annotations of one bulletin as a value, in the words of the W3C Web Annotation Data Model. The file that holds them is
 * an AnnotationPage; `serializePage` says how it is laid out.
 */
export interface AnnotationPage {
  /** An IRI, given once. */
  readonly id: string;
  /** What the annotations are about: the bulletin, as an IRI relative to the page. */
  readonly source: string;
  readonly items: readonly PlacedAnnotation[];
  /** How many slots there are; an item's slot is lower. */
  readonly slots: number;
  /** What other tools say of the page: the JSON text of each property that we do not know, `"name": value`. */
  readonly extra: readonly string[];
  /** The JSON text of `@context`, where it names more than the one that annotations need; else null. */
  readonly context: string | null;
}

/** An annotation and the slot of the file that it stands in: one before all articles, and one for each article. */
export interface PlacedAnnotation {
  readonly slot: number;
  readonly annotation: Annotation;
}

export type Annotation = Tag | LineOverride | Foreign;

/** A tag on a piece of the text. */
export interface Tag {
  readonly kind: 'tag';
  /** An IRI. */
  readonly id: string;
  /** As written, levels parted by `/`. */
  readonly value: string;
  readonly target: Target;
}

/** What an editor said of a line: that it is a headline, or is none. */
export interface LineOverride {
  readonly kind: 'override';
  readonly id: string;
  readonly value: 'headline' | 'notHeadline';
  readonly target: Target;
}

/** What other tools wrote; kept as it is. */
export interface Foreign {
  readonly kind: 'foreign';
  /** Its JSON text. */
  readonly raw: string;
}

/** What a selector tells of a piece of the text; line ends are LF in all of it. */
export interface Quote {
  /** The piece itself. */
  readonly exact: string;
  /** What stood before it, and behind. */
  readonly prefix: string;
  readonly suffix: string;
  /**
   * Where it stood when the annotation was last written, in code points. An edit above it moves the text and not this number,
   * so that two branches that edit and tag do not both rewrite every annotation; the quote decides.
   */
  readonly start: number;
  readonly end: number;
}

/** A piece of a bulletin, quoted. */
export interface Target extends Quote {
  /** The bulletin, as an IRI relative to the page. */
  readonly source: string;
}

/** The tags of a page, in its order. */
export function tagsOf(page: AnnotationPage): Tag[] {
  return page.items.flatMap(({ annotation }) => (annotation.kind === 'tag' ? [annotation] : []));
}

/** The page with every annotation as `change` makes it; null takes it away. The same page where nothing changes. */
export function mapAnnotations(page: AnnotationPage, change: (annotation: Annotation) => Annotation | null): AnnotationPage {
  let changed = false;
  const items = page.items.flatMap((item) => {
    const annotation = change(item.annotation);
    if (annotation === item.annotation) return [item];
    changed = true;
    return annotation === null ? [] : [{ ...item, annotation }];
  });
  return changed ? { ...page, items } : page;
}
