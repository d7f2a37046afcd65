import type { Article, Bulletin, Link, Page, Range, Section, Source, Span } from '../../server/src/bulletin/model.ts';

/** A range from `line:character` to `line:character`. */
export function range(start: `${number}:${number}`, end: `${number}:${number}`): Range {
  return { start: position(start), end: position(end) };
}

function position(place: string) {
  const [line = 0, character = 0] = place.split(':').map(Number);
  return { line, character };
}

/** A bulletin of nothing but what is given. */
export function bulletin(given: Partial<Bulletin>): Bulletin {
  return { isBulletin: true, confidence: 1, language: 'zh-Hans', sections: [], articles: [], pages: [], doubts: [], reasons: [], ...given };
}

/** An article of nothing but what is given. */
export function article(given: Partial<Article> & Pick<Article, 'range'>): Article {
  return {
    headline: null,
    headlineRange: null,
    section: null,
    bylines: [],
    source: null,
    origin: null,
    links: [],
    body: '',
    confidence: 1,
    reasons: [],
    ...given,
  };
}

/** A section whose head is empty where nothing else is given. */
export function section(given: Partial<Section> & Pick<Section, 'name' | 'range'>): Section {
  return { nameRange: { start: given.range.start, end: given.range.start }, source: null, ...given };
}

/** A source that says nothing but what is given. */
export function source(given: Partial<Source> & Pick<Source, 'range'>): Source {
  return { text: '', publisher: null, date: null, publisherRange: null, dateRange: null, reasons: [], ...given };
}

/** A link to the source of a story. */
export function link(url: string, where: Range, callRange: Range | null = null): Link {
  return { url, range: where, callRange, role: 'source' };
}

/** A page of nothing but what is given. */
export function page(given: Partial<Page>): Page {
  return { range: range('0:0', '0:0'), addresses: [], calls: [], ...given };
}

/** A piece of text at its place. */
export function span(text: string, where: Range): Span {
  return { text, range: where };
}
