import type { ExportFormatId } from '../exports/formats.ts';
import type { ReportedFinding, ReportedLink } from '../exports/report.ts';
import type { LinkStatus } from '../links/linkStatus.ts';
import type { Locale } from '../messages/messages.ts';
import type { Lessons } from '../publishers/lessons.ts';
import type { StoryElsewhere } from '../rules/rule.ts';
import type { IndexedBulletin } from '../workspace/indexedBulletin.ts';

/** What all work of one command has in common: a plain value, which may go to another thread. */
export interface WorkSpec {
  readonly locale: Locale;
  /** ISO 8601: `2024-05-20` */
  readonly today: string;
  /** Undefined where it is to be found out, file by file. */
  readonly encoding: string | undefined;
  /** The file of a house style that holds for all files; undefined where project files are to name them. */
  readonly houseStyle: string | undefined;
  readonly format: ExportFormatId;
  /** The folder of what was found of links before; null for the user's own, undefined where nobody asks for it. */
  readonly linkCache: string | null | undefined;
}

/** A file to work on. */
export interface Source {
  /** As the user named it, folders divided by `/`; `-` for standard input. */
  readonly path: string;
  /** What was read of standard input. */
  readonly bytes?: Uint8Array;
}

/** A text that somebody hands over: nothing beside it is looked at. */
export interface HandedText {
  /** What it is called; nothing is read there. */
  readonly path: string;
  readonly text: string;
}

/** Why something could not be done, in a sentence. */
export interface Unread {
  readonly cause: string;
}

/** A document, as it is to be written. */
export interface Made {
  readonly document: string;
  readonly isBulletin: boolean;
  readonly encoding: string;
}

/** What all bulletins that are checked together are to know of one. */
export interface Surveyed {
  /** Null where it is no bulletin. */
  readonly indexed: IndexedBulletin | null;
  readonly addresses: readonly string[];
}

/** What a bulletin is checked with beside its own text. */
export interface Briefing {
  readonly lessons: Lessons;
  /** By the prints of its stories, as JSON: the stories elsewhere that may be the same. */
  readonly storiesLike: readonly (readonly [print: string, stories: readonly StoryElsewhere[]])[];
  readonly links: readonly (readonly [url: string, status: LinkStatus])[];
}

/** What was found in a bulletin; places in other documents are called by their URIs. */
export interface Examined {
  readonly findings: readonly ReportedFinding[];
  readonly links: readonly ReportedLink[];
}

/** What is done with each file by itself, here or in another thread. Nothing of it rejects because of the file. */
export interface Work {
  readonly make: (source: Source) => Promise<Made | Unread>;
  readonly makeOf: (handed: HandedText) => Promise<Made | Unread>;
  readonly survey: (source: Source) => Promise<Surveyed | Unread>;
  readonly examine: (source: Source, briefing: Briefing) => Promise<Examined | Unread>;
}

/** Threads that do the work. */
export interface Workers extends Work {
  /** Ends them, whatever they are at. */
  readonly close: () => Promise<void>;
}

/** Whether something could not be done. */
export function isUnread(result: object): result is Unread {
  return 'cause' in result;
}
