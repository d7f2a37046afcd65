/**
 * What a layout is made of. Each trait has its values with their weights; the first is the plain one unless `PLAIN` says
 * otherwise, to which a failing document is brought back as far as it still fails. `-` is what a trait says where it does not apply.
 */
export const TRAITS = {
  language: { zh: 6, 'zh-Hant': 2, en: 4 },
  format: { text: 3, markdown: 2 },
  style: { story: 8, digest: 2, brief: 2 },
  /** How many stories. */
  size: { few: 3, some: 5, many: 1 },
  /** How a headline is marked; `blank` and `tight` mark it by nothing, with and without a blank line below it. */
  heading: {
    blank: 3, tight: 3, atx: 4, setext: 1.5, bold: 3, lenticular: 3, 'lenticular-run-in': 2, mark: 3, chevron: 1.2, emoji: 2,
    underlined: 1.5, ruled: 1.2, centred: 1.5, caps: 2, link: 2.5, 'atx-link': 2, label: 3, html: 1.2, bullet: 2, 'bold-run-in': 1.5,
  },
  numbering: {
    none: 9, '1.': 2, '1、': 2, '1)': 1, '（1）': 1, '(1)': 1, '①': 1, '一、': 1.5, '（一）': 1, '01': 1, 'No.1': 1, 'a)': 1.5, '1.1': 1, 'I.': 1.5,
    '【1】': 0.8, '[1]': 0.8, '1': 0.7, '第一条': 0.7,
  },
  counting: { through: 2, 'per section': 1 },
  paragraphs: { one: 2, few: 2, long: 1 },
  source: {
    none: 3, label: 6, 'label-next': 1.5, 'label-lenticular': 1.5, 'bracket-label': 4, bracket: 5, square: 1.5, dash: 2, via: 1.5, line: 2.5,
    dateline: 2.5, lead: 2, prefix: 2.5, suffix: 3, 'linked-label': 1.5, 'linked-name': 1.5, 'field': 0.0001,
  },
  /** Where the source stands; what the grammar does not allow is not drawn. */
  place: { after: 4, end: 3, under: 3 },
  'label word': { first: 3, second: 1, third: 1, fourth: 1, fifth: 1, sixth: 1 },
  join: { colon: 2, bar: 2, dash: 2, slash: 2, at: 2.5, brackets: 2 },
  date: { none: 2, after: 2, before: 2 },
  'date form': { short: 3, written: 2, iso: 2, dots: 1, slashes: 1, numbers: 1 },
  address: {
    none: 4, bare: 3, 'same line': 2, 'labelled line': 2.5, 'markdown line': 2.5, 'headline line': 1.5, references: 2, 'page foot': 2, 'end call': 1.5,
    'in headline': 0.0001, 'in source': 0.0001, field: 0.0001,
  },
  'call word': { first: 2, second: 1, third: 1, fourth: 1 },
  fields: { 'headline first': 3, 'source first': 1, 'date first': 1 },
  'field marks': { plain: 2, bold: 1, list: 0.7, lenticular: 0.7 },
  spacing: { blank: 5, tight: 2.5, solid: 1.5, double: 1 },
  indent: { none: 3, wide: 2, spaces: 0.7 },
  width: { none: 5, '40': 1, '60': 1.5, '76': 1.5 },
  sections: { none: 4, one: 4, two: 1 },
  'section mark': {
    lenticular: 2, atx: 4, hashes: 1, han: 2, mark: 1.5, equals: 1.5, underlined: 1.2, dashes: 1, bold: 1.5, caps: 2, roman: 1.2, diamonds: 1, bare: 1, html: 0.6,
  },
  pages: { none: 6, 'form feeds': 1, numbers: 1, heads: 1, 'heads and numbers': 1.5 },
  'page number': { dashed: 1, bare: 1, worded: 1, 'of total': 1 },
  masthead: { line: 4, none: 0.7, block: 3, 'front matter': 1 },
  contents: { none: 6, plain: 1.2, dotted: 1, paged: 1 },
  note: { none: 3, "editor's note": 1 },
  colophon: { none: 2, line: 1, block: 1 },
  between: { nothing: 6, rule: 1, star: 1 },
  captions: { none: 6, some: 1 },
  subheads: { none: 6, some: 1 },
  'quoted source': { none: 6, some: 1 },
  'closing bracket': { none: 6, some: 1 },
  lists: { none: 6, some: 1 },
  tables: { none: 10, some: 1 },
  quotations: { none: 8, some: 1 },
  bylines: { none: 6, some: 1 },
  editors: { none: 7, some: 1 },
  related: { none: 9, some: 1 },
  advertisements: { none: 9, some: 1 },
  sharing: { none: 9, some: 1 },
  remains: { none: 8, entities: 0.7, 'markdown marks': 0.7 },
  digits: { half: 8, full: 1 },
  punctuation: { usual: 8, other: 1 },
  compatibility: { none: 10, radicals: 1 },
  trailing: { none: 6, spaces: 1 },
  file: { plain: 6, bom: 1, crlf: 1, 'bom and crlf': 0.5 },
  irregular: { none: 5, 'one without source': 1, 'one with two sources': 0.7 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Trait = keyof typeof TRAITS;

/** The value of a trait. */
export type ValueOf<T extends Trait> = Extract<keyof (typeof TRAITS)[T], string> | '-';

/** One value for each trait. */
export type Layout = { readonly [T in Trait]: ValueOf<T> };

export const TRAIT_NAMES = Object.keys(TRAITS) as readonly Trait[];

/** All values of a trait. */
export function valuesOf(trait: Trait): readonly string[] {
  return Object.keys(TRAITS[trait]);
}

/** The values that a failing document is brought back to, the plainest first. */
export function plainValues(trait: Trait): readonly string[] {
  return PLAIN[trait] ?? valuesOf(trait).slice(0, 1);
}

/** The plainest value of a trait. */
export function plainValue(trait: Trait): string {
  return plainValues(trait)[0]!;
}

/** Where the first value is not the plainest, or several are plain. Keys that look like array indices come first whatever the order of writing. */
const PLAIN: Partial<Record<Trait, readonly string[]>> = {
  numbering: ['none', '1、'],
  width: ['none'],
  heading: ['atx', 'mark', 'blank'],
  source: ['label', 'none'],
};
