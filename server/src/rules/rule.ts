import type { Article, Bulletin, Page, Range } from '../bulletin/model.ts';
import type { Said } from '../messages/messages.ts';
import type { LinkStatus } from '../links/linkStatus.ts';
import type { StoryPrint } from '../workspace/storyPrint.ts';
import type { Traits } from './common/traits.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What somebody may ask for a rule. */
export type RuleLevel = Severity | 'off';

/** What can be wrong. `check` never fails and never looks at a clock, a network or a file. */
export type Rule = LineRule | ArticleRule | PageRule | BulletinRule;

interface RuleHead {
  /** In kebab case: the name of its file, of its page under docs/rules, of its key in the settings. */
  readonly id: string;
  /** What it is where nobody asks for anything else. */
  readonly level: RuleLevel;
  /** Some of its fixes may be done unasked; only such rules are asked for fixes when a file is saved. */
  readonly fixesSafely?: true;
}

/** Looks at one line of the text, whatever the model says of it. */
export interface LineRule extends RuleHead {
  readonly scope: 'line';
  readonly check: (text: string, line: number) => readonly Fault[];
}

/** Looks at one article and the lines that it covers, so that its faults hold as long as the article is the same object. */
export interface ArticleRule extends RuleHead {
  readonly scope: 'article';
  readonly check: (article: Article, context: RuleContext) => readonly Fault[];
}

/** Looks at one printed page. */
export interface PageRule extends RuleHead {
  readonly scope: 'page';
  readonly check: (page: Page, context: RuleContext) => readonly Fault[];
}

/** Looks at the whole bulletin. */
export interface BulletinRule extends RuleHead {
  readonly scope: 'bulletin';
  readonly check: (context: RuleContext) => readonly Fault[];
}

/** One thing that is wrong, as a rule sees it. */
export interface Fault {
  readonly range: Range;
  readonly message: Said;
  /** The article that it is about, where it is about one. */
  readonly article?: Article;
  /** Never shown as more than this, whatever the rule's level is. */
  readonly atMost?: Severity;
  /** Other places that belong to it. */
  readonly related?: readonly Related[];
  /** What could be done, best first; asked for only when somebody wants to know. It answers for the text it was found in. */
  readonly fixes?: (context: RuleContext) => readonly Fix[];
}

/** A fault that is to be shown. */
export interface Finding extends Fault {
  readonly rule: string;
  readonly severity: Severity;
}

/** Another place, here or, with a `uri`, in another document. */
export interface Related {
  readonly uri?: string;
  readonly range: Range;
  readonly message: Said;
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

export interface Fix {
  readonly title: Said;
  /** In the order of the text; they do not overlap. Empty where the fix is nothing but `accepts` or `says`. */
  readonly edits: readonly Edit[];
  /** The one that is clearly right. */
  readonly preferred: boolean;
  /** Nothing can be lost by it, so that it may be done to a whole file unasked. */
  readonly safe: boolean;
  /** Something to be kept beside the text: that this host is this publisher's. */
  readonly accepts?: { readonly publisher: string; readonly host: string };
  /** Something to be kept beside the text: what the line is that the finding begins on. */
  readonly says?: LineWord;
}

/** What a person may say of a line: that it is a headline, or is none. */
export type LineWord = 'headline' | 'notHeadline';

/** The text that the model was made from. */
export interface RuleDocument {
  readonly uri: string;
  /** Its lines without their line ends. */
  readonly lines: readonly string[];
}

/** Who is who. Hosts are compared by their registrable domain; nobody's and everybody's hosts are unknown. */
export interface PublisherLookup {
  /** Whether an address at that host may be the publisher's; undefined where nobody knows. */
  readonly knows: (publisher: string, host: string) => boolean | undefined;
  /** Hosts of a publisher, its home first. */
  readonly hostsOf: (publisher: string) => readonly string[];
  /** The publisher whose host it is. */
  readonly publisherOfHost: (host: string) => string | undefined;
}

/** A story in another document. */
export interface StoryElsewhere {
  readonly uri: string;
  readonly headline: string | null;
  readonly range: Range;
  readonly print: StoryPrint;
}

/** What the other bulletins of the workspace hold. */
export interface WorkspaceLookup {
  /** Stories of other documents that may be the same one; the rule compares the prints. */
  readonly storiesLike: (print: StoryPrint) => readonly StoryElsewhere[];
  /** Publishers that the other issues of this series name, the commonest first. */
  readonly seriesPublishers: readonly string[];
}

/** What is known of addresses because somebody had them checked. */
export interface LinkLookup {
  /** Undefined for what was never checked, or too long ago to go by. */
  readonly statusOf: (url: string) => LinkStatus | undefined;
}

/** All that a rule may know. */
export interface RuleContext {
  readonly bulletin: Bulletin;
  readonly document: RuleDocument;
  /** What the document shows of its habits. */
  readonly traits: Traits;
  readonly publishers: PublisherLookup;
  readonly workspace: WorkspaceLookup;
  readonly links: LinkLookup;
  /** ISO 8601: `2024-05-20`. */
  readonly today: string;
}
