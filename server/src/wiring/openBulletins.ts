import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import type { DocumentTags } from '../annotations/documentTags.ts';
import { bothOverrides, noOverrides, overridesInText } from '../annotations/lineOverrides.ts';
import type { AnnotationPage } from '../annotations/page.ts';
import { editedBulletin, type LiveBulletin, settledBulletin } from '../bulletin/edits/liveBulletin.ts';
import { withSameParts } from '../bulletin/edits/sameParts.ts';
import type { Bulletin } from '../bulletin/model.ts';
import { type Parsed, parseWhole } from '../bulletin/parseBulletin.ts';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import type { Overrides } from '../bulletin/readings/overrides.ts';
import type { Inspected } from '../features/codeActions.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import { knowsHost } from '../publishers/knowsHost.ts';
import type { EditStep } from '../rules/recheckRules.ts';
import type { Knowledge } from './inspect.ts';
import { inspect, inspectAgain } from './inspect.ts';
import { OpenText, type TextStep } from './openText.ts';

/** UTF-16 units up to which a text is read as a whole after every edit: that takes less time than anybody notices. */
const SMALL = 20_000;

/** Up to here it is where an edit has changed how a story is built; beyond, when the text is settled. */
const MEDIUM = 100_000;

/** More edits than these are not followed one by one. */
const MOST_STEPS = 64;

/** A model, and by which claim it was made. */
interface Made {
  readonly isBulletin: boolean | undefined;
  readonly said: string;
  readonly style: HouseStyle | null;
  /** The length of the text when it was last read as a whole, in UTF-16 units. */
  readonly units: number;
  readonly live: LiveBulletin;
}

/** One version of an open document; an edit makes the next. */
export class OpenBulletin {
  readonly document: OpenText;
  /** The annotations and where they stand in this version; null until they have been read. */
  tags: DocumentTags | null = null;
  #made: Made | null = null;
  /** Edits behind the text that `#made` is of; null where they cannot be followed. */
  #pending: readonly TextStep[] | null = [];
  #inspected: { readonly bulletin: Bulletin; readonly knowledge: Knowledge; readonly inspected: Inspected } | null = null;
  /** Edits of the model since it was inspected; null where it was read as a whole since then. */
  #trail: readonly EditStep[] | null = null;

  constructor(document: OpenText) {
    this.document = document;
  }

  get uri(): string {
    return this.document.uri;
  }

  /** About how long the text is, in UTF-16 units; 0 until it has been read. */
  get size(): number {
    return this.#made?.units ?? 0;
  }

  /** It is so long that edits of it are followed, and not all of it read again. */
  get mayBeUnsettled(): boolean {
    return this.size > SMALL;
  }

  /** The model of this version: made when it is first asked for, so that a burst of edits costs one, and kept. In a long text, stories that were touched are read again, and how it is divided waits for `settle`. */
  bulletin(claim: Claim): Bulletin {
    const made = this.#madeBy(claim);
    if (made && this.#pending?.length === 0) return made.live.bulletin;
    const live = made && this.#followed(made);
    if (live) {
      this.#made = { ...made, live };
      this.#pending = [];
      return live.bulletin;
    }
    return this.#readWhole(claim);
  }

  /** Reads the text as a whole, if anything of the model was made otherwise; tells whether that is so, and whether stories had been built in other ways. */
  settle(claim: Claim): { readonly isNew: boolean; readonly wasReshaped: boolean } {
    this.bulletin(claim);
    const { live } = this.#made!;
    if (live.isSettled) return { isNew: false, wasReshaped: false };
    this.#readWhole(claim);
    return { isNew: true, wasReshaped: live.isReshaped };
  }

  /** What was made by such a claim, of this version or one before. */
  #madeBy(claim: Claim): Made | null {
    const made = this.#made;
    return made && made.isBulletin === claim.isBulletin && made.style === (claim.style ?? null) && made.said === JSON.stringify(this.overrides(claim)) ? made : null;
  }

  #followed({ live, units }: Made): LiveBulletin | null {
    if (units <= SMALL || this.#pending === null || this.#pending.length > MOST_STEPS) return null;
    let now: LiveBulletin = live;
    const trail: EditStep[] = [];
    for (const { edit, before, lines } of this.#pending) {
      now = editedBulletin(now, edit, before, lines);
      if (units <= MEDIUM && now.isReshaped) return null;
      trail.push({ edit, article: now.reread });
    }
    this.#trail = this.#trail && [...this.#trail, ...trail];
    return now;
  }

  #readWhole(claim: Claim): Bulletin {
    const overrides = this.overrides(claim);
    const text = this.document.getText();
    const parsed = parseWholeWith(text, claim, overrides);
    const bulletin = this.#made ? withSameParts(this.#made.live.bulletin, parsed.bulletin) : parsed.bulletin;
    this.#made = { isBulletin: claim.isBulletin, style: claim.style ?? null, said: JSON.stringify(overrides), units: text.length, live: settledBulletin({ ...parsed, bulletin }) };
    this.#pending = [];
    this.#trail = null;
    return bulletin;
  }

  /** All that is said of lines, in the words that they have in this version. */
  overrides({ unkept = noOverrides, page = null }: Claim): Overrides {
    return bothOverrides(unkept, this.tags?.overrides ?? (page ? overridesInText(page, this.document.getText()) : noOverrides));
  }

  /** The model as the text alone has it, whatever is said of its lines. */
  asFound(claim: Claim): Bulletin {
    const { headlines, notHeadlines } = this.overrides(claim);
    return headlines.length + notHeadlines.length === 0 ? this.bulletin(claim) : parseWith(this.document.getText(), claim, noOverrides);
  }

  /** The lines of this version, without their line ends. */
  get lines(): DocumentLines {
    return this.document.lines;
  }

  /** What the rules find in this version: made when it is first asked for, and kept while they know the same. */
  inspected(bulletin: Bulletin, knowledge: Knowledge): Inspected {
    const known = this.#inspected;
    if (known?.bulletin === bulletin && known.knowledge === knowledge) return known.inspected;
    const again = known?.knowledge === knowledge && this.#trail && bulletin === this.#made?.live.bulletin ? inspectAgain(this.uri, known, bulletin, this.lines, knowledge, this.#trail) : null;
    const inspected = again ?? inspect(this.uri, bulletin, this.lines, knowledge);
    this.#inspected = { bulletin, knowledge, inspected };
    this.#trail = [];
    return inspected;
  }

  /** The next version; this one is not to be used any more. */
  edited(changes: TextDocumentContentChangeEvent[], version: number): OpenBulletin {
    const { text, steps } = this.document.edited(changes, version);
    const next = new OpenBulletin(text);
    next.tags = this.tags?.edited(changes) ?? null;
    next.#made = this.#made;
    next.#pending = steps && this.#pending && [...this.#pending, ...steps];
    next.#inspected = this.#inspected;
    next.#trail = this.#trail;
    return next;
  }
}

/** What is known of a text from outside, if anything. */
export interface Claim {
  readonly isBulletin?: boolean;
  /** What its house says of its lines. */
  readonly style?: HouseStyle | null;
  /** The annotations beside it, as they were last written. */
  readonly page?: AnnotationPage | null;
  /** What is said of its lines and not kept beside it. */
  readonly unkept?: Overrides;
}

/** What a claim says of lines, as a value that is the same for the same: what stands in a text changes with it. */
export function saidBeside({ page, unkept }: Claim): string {
  const said = page?.items.flatMap(({ annotation }) => (annotation.kind === 'override' ? [[annotation.value, annotation.target]] : [])) ?? [];
  return JSON.stringify([unkept, said]);
}

const hosts = knowsHost();

/** The model of a text that is open nowhere, with what is said of its lines. */
export function parse(text: string, claim: Claim): Bulletin {
  const { unkept = noOverrides, page = null } = claim;
  return parseWith(text, claim, bothOverrides(unkept, page ? overridesInText(page, text) : noOverrides));
}

/** The model of a text, with that said of its lines. */
export function parseWith(text: string, claim: Claim, overrides: Overrides): Bulletin {
  return parseWholeWith(text, claim, overrides).bulletin;
}

/** The one place that parses. */
function parseWholeWith(text: string, { isBulletin, style = null }: Claim, overrides: Overrides): Parsed {
  return parseWhole(text, { ...(isBulletin !== undefined && { isBulletin }), overrides, style, knowsHost: hosts });
}

/** The documents that the client has open, kept in step by the library. */
export function openBulletins(connection: Connection): TextDocuments<OpenBulletin> {
  const documents = new TextDocuments<OpenBulletin>({
    create: (uri, languageId, version, text) => new OpenBulletin(OpenText.create(uri, languageId, version, text)),
    update: (open, changes, version) => open.edited(changes, version),
  });
  documents.listen(connection);
  return documents;
}
