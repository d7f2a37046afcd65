import type { Article, Bulletin, Range } from '../bulletin/model.ts';
import type { Overrides } from '../bulletin/readings/overrides.ts';
import { arrangePage } from './arrangePage.ts';
import { articleSpan, selectedSpan, targetAt } from './articleTarget.ts';
import { contentEdits, type ContentChange } from './contentEdits.ts';
import { CountedText, type Span } from './countedText.ts';
import { changedOverrides, lineAt, lineOf, overridesOf, type OverridesChange, withOverrides } from './lineOverrides.ts';
import { type Anchor, moveAnchors, openAnchors } from './moveAnchors.ts';
import { type AnnotationPage, type LineOverride, type Tag, tagsOf } from './page.ts';
import { settlePage } from './settlePage.ts';
import { addTag } from './tagChanges.ts';

/** A tag and where it stands now; null for an orphan. */
export interface PlacedTag {
  readonly tag: Tag;
  readonly range: Range | null;
}

/** What is tagged: a whole article, or a piece of the text. */
export type Tagged = { readonly article: Article } | { readonly selection: Range };

/** The annotations of an open document and where they stand in it: a value, an edit makes the next. */
export class DocumentTags {
  readonly page: AnnotationPage;
  readonly #text: string;
  readonly #anchors: readonly Anchor[];
  #counted: CountedText | null = null;
  #overrides: Overrides | null = null;
  #byId: ReadonlyMap<string, Anchor> | null = null;

  private constructor(page: AnnotationPage, text: string, anchors: readonly Anchor[]) {
    this.page = page;
    this.#text = text;
    this.#anchors = anchors;
  }

  /** The annotations of a page in a text that may have changed since they were written. */
  static open(page: AnnotationPage, text: string): DocumentTags {
    return new DocumentTags(page, text, openAnchors(anchored(page), new CountedText(text)));
  }

  /** The same annotations after changes as a client tells of them. */
  edited(changes: readonly ContentChange[]): DocumentTags {
    const { edits, text } = contentEdits(this.#text, changes);
    const next = new DocumentTags(this.page, text, this.#anchors);
    if (this.#anchors.length === 0 || edits.length === 0) return next;
    return new DocumentTags(this.page, text, moveAnchors(this.#anchors, edits, this.#plain, next.#plain));
  }

  /** The same text under another page: what stands under an id that both have stays where it is. */
  withPage(page: AnnotationPage): DocumentTags {
    const known = new Map(this.#anchors.map((anchor) => [anchor.id, anchor]));
    const anchors = anchored(page).flatMap((annotation) => {
      const anchor = known.get(annotation.id);
      return anchor ? [anchor.quote === annotation.target ? anchor : { ...anchor, quote: annotation.target }] : openAnchors([annotation], this.#plain);
    });
    return new DocumentTags(page, this.#text, anchors);
  }

  /** All tags, in the order of the page. */
  get tags(): readonly PlacedTag[] {
    const spans = new Map(this.#anchors.map(({ id, span }) => [id, span]));
    return tagsOf(this.page).map((tag) => ({ tag, range: this.#rangeOf(spans.get(tag.id) ?? null) }));
  }

  /** What is said of lines, in the words that they have now. */
  get overrides(): Overrides {
    return (this.#overrides ??= overridesOf(this.page, ({ id, target }) => lineAt(this.#plain, this.#plainSpan(id)) ?? target.exact));
  }

  /** The piece that a tag on something stands on; null where nothing stands there. */
  pieceOf(tagged: Tagged): Range | null {
    const span = this.#spanOf(tagged);
    return span.start < span.end ? this.#plain.rangeOf(span) : null;
  }

  /** With a tag on something; the same value where it has it, or nothing stands there. */
  withTag(value: string, tagged: Tagged): DocumentTags {
    const target = targetAt(this.page.source, this.#plain, this.#spanOf(tagged));
    const page = target ? addTag(this.page, value, target) : this.page;
    return page === this.page ? this : this.withPage(page);
  }

  /** With something else said of lines. */
  withOverrides(change: OverridesChange): DocumentTags {
    const quoted = this.#settled();
    const page = withOverrides(quoted.page, changedOverrides(quoted.overrides, change), this.#plain);
    return page === quoted.page ? quoted : quoted.withPage(page);
  }

  /** With an annotation on another piece of the text; the same value where nothing stands there, or it is not there. */
  withAttached(id: string, selection: Range): DocumentTags {
    const span = selectedSpan(selection, this.#plain);
    const target = targetAt(this.page.source, this.#plain, span);
    const items = this.page.items.map((item) => (target && item.annotation.kind === 'tag' && item.annotation.id === id ? { ...item, annotation: { ...item.annotation, target } } : item));
    if (target === null || items.every((item, at) => item === this.page.items[at])) return this;
    const others = this.#anchors.filter((anchor) => anchor.id !== id);
    return new DocumentTags(this.page, this.#text, others).withPage({ ...this.page, items });
  }

  /** As it is to be stored: what has changed is quoted anew, and everything stands in the order of the text. */
  settled(bulletin: Bulletin): DocumentTags {
    const quoted = this.#settled();
    const page = arrangePage(quoted.page, bulletin, this.#plain, (annotation) => (annotation.kind === 'foreign' ? null : quoted.#placeOf(annotation)));
    return page === quoted.page ? quoted : quoted.withPage(page);
  }

  #settled(): DocumentTags {
    const places = new Map(anchored(this.page).map((annotation) => [annotation.id, this.#placeOf(annotation)]));
    const page = settlePage(this.page, this.#plain, (id) => places.get(id) ?? null);
    if (page === this.page) return this;
    // What is said of a line is of all of it, also of what has been written at its edges.
    const lines = new Set(page.items.flatMap(({ annotation }, at) => (annotation.kind === 'override' && annotation !== this.page.items[at]?.annotation ? [annotation.id] : [])));
    return new DocumentTags(this.page, this.#text, this.#anchors.filter(({ id }) => !lines.has(id))).withPage(page);
  }

  /** Where an annotation is; of what is said of a line, the line. */
  #placeOf({ id, kind }: Tag | LineOverride): Span | null {
    const span = this.#plainSpan(id);
    return kind === 'override' ? lineOf(this.#plain, span) : span;
  }

  #plainSpan(id: string): Span | null {
    this.#byId ??= new Map(this.#anchors.map((anchor) => [anchor.id, anchor]));
    const span = this.#byId.get(id)?.span ?? null;
    return span && { start: this.#plain.toPlain(span.start), end: this.#plain.toPlain(span.end) };
  }

  #spanOf(tagged: Tagged): Span {
    return 'article' in tagged ? articleSpan(tagged.article, this.#plain) : selectedSpan(tagged.selection, this.#plain);
  }

  #rangeOf(span: Span | null): Range | null {
    return span && this.#plain.rangeOf({ start: this.#plain.toPlain(span.start), end: this.#plain.toPlain(span.end) });
  }

  get #plain(): CountedText {
    return (this.#counted ??= new CountedText(this.#text));
  }
}

/** What of a page has a place in the text. */
function anchored({ items }: AnnotationPage) {
  return items.flatMap(({ annotation }) => (annotation.kind === 'foreign' ? [] : [annotation]));
}
