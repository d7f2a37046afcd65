/** The words of one language. Forms hold slots in braces; `Topic` says what they are filled with. */
export interface Lexicon {
  readonly places: readonly string[];
  /** What a place is a place of: 市, 县, County. */
  readonly placeKinds: readonly string[];
  readonly bodies: readonly string[];
  readonly things: readonly string[];
  readonly acts: readonly string[];
  readonly turns: readonly string[];
  readonly people: readonly string[];
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
  readonly measures: readonly string[];
  readonly headlines: readonly string[];
  readonly leads: readonly string[];
  readonly sentences: readonly string[];
  readonly closings: readonly string[];
  readonly sections: readonly string[];
  readonly parts: readonly string[];
  readonly mastheads: readonly string[];
  readonly publisherForms: readonly string[];
  /** Names of publishers that no ending gives away. */
  readonly quietPublishers: readonly string[];
  readonly knownPublishers: readonly string[];
  readonly agencies: readonly string[];
  readonly trades: readonly string[];
  readonly phrases: Phrases;
}

/** The words of the trade that a house prints around its stories. */
export interface Phrases {
  readonly sourceLabels: readonly string[];
  readonly callWords: readonly string[];
  readonly fieldHeadline: readonly string[];
  readonly fieldDate: readonly string[];
  readonly fieldAddress: readonly string[];
  readonly fieldBody: readonly string[];
  readonly leads: readonly string[];
  readonly datelines: readonly string[];
  readonly contents: string;
  readonly note: string;
  readonly noteSentences: readonly string[];
  readonly issue: string;
  readonly compiledBy: string;
  readonly colophon: readonly string[];
  readonly captions: readonly string[];
  readonly subheads: readonly string[];
  readonly quotedSources: readonly string[];
  readonly closingBrackets: readonly string[];
  readonly listLeads: readonly string[];
  readonly listItems: readonly string[];
  readonly tableHeads: readonly [string, string, string];
  readonly quotations: readonly string[];
  readonly byline: string;
  readonly editor: string;
  readonly related: string;
  readonly advertisements: readonly string[];
  readonly sharing: string;
  readonly page: string;
  readonly pageOf: string;
  readonly part: string;
}
