/** One way to write a text anew; which one reads the same is found out by reading it. */
export interface Form {
  /** Wrapped lines become paragraphs. */
  readonly joins: boolean;
  /** Headlines over several lines become one line. */
  readonly joinsHeads: boolean;
  /** Paragraphs that a page's end divides become one. */
  readonly mends: boolean;
  /** Addresses of page feet go to the words that call them: on their line, or on the next one; else they stay. */
  readonly addresses: 'beside' | 'below' | 'stay';
  /** A blank line between all paragraphs of a text that had one between all lines; else only where it had more than one. */
  readonly spaced: boolean;
}

/** From the cleanest to those that change less. */
export const forms: readonly Form[] = [
  { joins: true, joinsHeads: true, mends: true, addresses: 'beside', spaced: true },
  { joins: true, joinsHeads: false, mends: true, addresses: 'beside', spaced: true },
  { joins: true, joinsHeads: true, mends: true, addresses: 'below', spaced: true },
  { joins: true, joinsHeads: false, mends: true, addresses: 'below', spaced: true },
  { joins: true, joinsHeads: false, mends: true, addresses: 'beside', spaced: false },
  { joins: true, joinsHeads: false, mends: false, addresses: 'beside', spaced: true },
  { joins: true, joinsHeads: false, mends: true, addresses: 'stay', spaced: true },
  { joins: true, joinsHeads: false, mends: false, addresses: 'stay', spaced: false },
  { joins: false, joinsHeads: false, mends: false, addresses: 'beside', spaced: true },
];

/** Those that are tried once more without the articles that come out otherwise. */
export const sparing: readonly Form[] = forms.filter((_, k) => [0, 1, 5].includes(k));
