import { readBrackets } from '../text/addresses.ts';
import { readCredit, type Credit } from './credits.ts';
import { isKnownOutlet } from './outlets.ts';
import { looksPersonal, publisherLikeness } from './publisherNames.ts';

/**
 * Publishers on the headline's own line: before a bar or a colon, behind a bar, a dash or a link, in other type.
 * Offsets are UTF-16 units in the text that was given.
 */
export interface BesideMatch {
  readonly form: BesideForm;
  readonly credit: Credit;
  /** The whole of what names the source. */
  readonly span: readonly [start: number, end: number];
  readonly headline: readonly [start: number, end: number];
  /** How much the name looks like an outlet's, 0 to 1. */
  readonly likeness: number;
  readonly known: boolean;
  readonly name: string;
  /** Its name says that it is a medium, or is written in Latin letters. */
  readonly medium: boolean;
}

/**
 * - `bar-before`: `X｜headline`; `dash-before`: `X - headline`; `colon`: `X：headline`; `name-first`: `**X**　headline`
 * - `bar-behind`: `headline | X`; `dash`: `headline - X`; `behind-link`: `[headline](address) - X`, `(X)`, `X`
 * - `other-type`: `**headline** *X A1*`
 * - `bracket`: `headline (X, Nov 2) text`; `bracket-end`: `headline (X)`; `before-link`: `X: [headline](address)`
 */
export type BesideForm = 'bar-before' | 'dash-before' | 'colon' | 'name-first' | 'bar-behind' | 'dash' | 'behind-link' | 'other-type' | 'bracket' | 'bracket-end' | 'before-link';

const TIME = /^(?:\d{1,2}:\d{2}\s?)?(?:[AP]M\s{1,4})?/;
const HEAD = 4;

/** All that could be a publisher beside the headline, by form; `text` is folded. */
export function readBeside(text: string, from: number, to: number): BesideMatch[] {
  if (to - from > LONGEST) return readBracketBeside(text, from, Math.min(to, from + LONGEST));
  const found: BesideMatch[] = [];
  const offer = (form: BesideForm, name: readonly [number, number], headline: readonly [number, number]) => {
    const credit = readCredit(text, ...name);
    if (!credit.publisher || !credit.whole || headline[1] - headline[0] < HEAD) return;
    const words = text.slice(...credit.publisher);
    const titled = text.charAt(credit.publisher[0] - 1) === '《' && text.charAt(credit.publisher[1]) === '》';
    found.push({ form, credit, span: name, headline, likeness: Math.max(titled ? 0.85 : 0, publisherLikeness(words)), known: isKnownOutlet(words), name: words, medium: titled || MEDIUM.test(words) || !/[\u4e00-\u9fff]/.test(words) });
  };
  found.push(...readBracketBeside(text, from, to));
  const words = text.slice(from, to);
  const start = from + TIME.exec(words)![0].length;
  const own = text.slice(start, to);

  const typed = /^(\*\*|__)([^*_].*?)\1[\s\u3000]{0,4}(?=\S)(.{2,60})$/.exec(own);
  if (typed) {
    const inner = start + 2 + (/^[●•·◆■▪]\s?/.exec(typed[2]!)?.[0].length ?? 0);
    const close = start + 2 + typed[2]!.length;
    const rest = to - typed[3]!.length;
    if (/^[*_].*[*_]$/.test(typed[3]!)) offer('other-type', [rest, to], [inner, close]);
    else offer('name-first', [inner, close], [rest, to]);
  }
  const link = readBrackets(own).links[0];
  if (link && !link.image && /^[\W_]*$/.test(own.slice(0, link.from))) {
    const tail = /^(?:\*\*|__)?\s{0,3}(?:(?:[-–—|]{1,2}|,)\s{0,2}([^-–—|.。(]{2,40}?)(?=\s{0,40}(?:[.。(]|$))|\(([^()]{2,60})\)|([^\s.,，。:(-][^.,，。:(]{1,20})(?=$))/.exec(own.slice(link.to));
    const name = tail?.[1] ?? tail?.[2] ?? tail?.[3];
    if (tail && name) {
      const at = start + link.to + tail[0].lastIndexOf(name);
      offer('behind-link', [at, at + name.length], [start + link.textStart, start + link.textEnd]);
    }
  }
  const isBarred = /[|｜丨︱]/.test(own);
  const before = !isBarred ? null : /^([^|｜丨︱:]{2,24}?)\s{0,2}[|｜丨︱]\s{0,2}(?=[^|]{4,}$)/u.exec(own);
  if (before) offer('bar-before', [start, start + before[1]!.length], [start + before[0].length, to]);
  const titled = /^((?:《[^《》]{1,16}》){1,3})\s{0,2}[-–—﹣]\s{0,2}(?=\S)/.exec(own);
  if (titled) offer('dash-before', [start, start + titled[1]!.length], [start + titled[0].length, to]);
  const linked = !link ? null : /^(?:[*_]{1,2})?([^[\]():*_]{2,30}?)(?:[*_]{1,2})?\s?[:：·-]\s{0,2}[*_]{0,2}\[/.exec(own);
  if (linked && link && !link.image && link.from <= linked[0].length && /^[\s*_]*$/.test(own.slice(link.to))) {
    const at = start + own.indexOf(linked[1]!);
    offer('before-link', [at, at + linked[1]!.length], [start + link.textStart, start + link.textEnd]);
  }
  const closing = /^([^()[\]]{6,}?)\s{0,2}[([]([^()[\]]{2,30})[)\]]$/.exec(own);
  if (closing && !link) offer('bracket-end', [to - 1 - closing[2]!.length, to - 1], [start, start + closing[1]!.length]);
  const colon = /^([^:|]{2,24}?)\s?:\s{0,2}(?=[^\s:].{5,}$)/.exec(own);
  if (colon) offer('colon', [start, start + colon[1]!.length], [start + colon[0].length, to]);
  const behind = !isBarred ? null : /^([^|｜丨︱]{6,}?)\s{0,3}[|｜丨︱]\s{0,3}([^|｜丨︱]{2,30})$/u.exec(own);
  if (behind) offer('bar-behind', [to - behind[2]!.length, to], [start, start + behind[1]!.length]);
  const first = /^([^—–:|]{2,24}?)\s(?:[-–—]|--)\s(?=.{8,}$)/.exec(own);
  if (first && !link) offer('dash-before', [start, start + first[1]!.length], [start + first[0].length, to]);
  const dash = /^(.{6,}?)\s{0,2}(?:——|\s--|\s[—–-])\s{0,2}([^—–]{2,40})$/.exec(own);
  if (dash && !link) offer('dash', [to - dash[2]!.length, to], [start, start + dash[1]!.length]);
  return found;
}

/** `headline (X, Nov 2) text`: a name with a date in the first brackets, behind the headline and in front of what is told. */
function readBracketBeside(text: string, from: number, to: number): BesideMatch[] {
  const bracket = /^([^()]{6,160}?)\s?\(([^()]{3,48})\)(?=\s|$)/.exec(text.slice(from, to));
  if (!bracket || /[.。!！?？]\s?$/.test(bracket[1]!) && from + bracket[0].length === to) return [];
  const start = from + bracket[0].lastIndexOf('(') + 1;
  const credit = readCredit(text, start, start + bracket[2]!.length);
  if (!credit.publisher || !credit.whole || !credit.date) return [];
  const words = text.slice(...credit.publisher);
  return [{ form: 'bracket', credit, span: [start, start + bracket[2]!.length], headline: [from, from + bracket[1]!.length], likeness: publisherLikeness(words), known: isKnownOutlet(words), name: words, medium: true }];
}

/** UTF-16 units of the longest line that is looked over whole. */
const LONGEST = 400;

/** Names that can only be media; an authority before a colon is who speaks, not who reports. */
const MEDIUM = /(?:网|網|报|報|通讯社|电视台|卫视|周刊|杂志|雜誌|客户端)$/;

/** The forms that the document makes a habit of, from what was found beside all its headlines. */
export function habitsBeside(heads: readonly (readonly BesideMatch[])[]): ReadonlySet<BesideForm> {
  const habits = new Set<BesideForm>();
  const forms = new Set(heads.flatMap((head) => head.map(({ form }) => form)));
  for (const form of forms) {
    const all = heads.flatMap((head) => head.filter((match) => match.form === form));
    const sure = all.filter((match) => isSure(match)).length;
    if (form === 'bracket' && all.length >= 2 && all.filter((match) => match.likeness >= 0.5 && !isPersonal(match)).length >= all.length * 0.6) habits.add(form);
    if (form === 'dash-before' && all.length >= 4 && areSlugs(all)) continue;
    if (form === 'bracket-end' && all.filter(isPersonal).length > all.length / 3) continue;
    const common = form !== 'colon' && all.length >= 4 && all.length >= heads.length * 0.6 && all.filter((match) => match.likeness >= 0.45).length >= all.length * 0.8;
    if (common || sure >= (form === 'colon' ? 3 : 2) && sure >= all.length * (form === 'colon' ? 0.3 : 0.4)) habits.add(form);
  }
  return habits;
}

/** Each story has another name, all in capitals: what wires call their stories. */
function areSlugs(matches: readonly BesideMatch[]): boolean {
  return new Set(matches.map(({ name }) => name)).size === matches.length && matches.every(({ name, known }) => !known && /^[\p{Lu}\d' -]+$/u.test(name));
}

/** A known name counts by itself where a bar, a link or other type sets it apart; all else needs the habit. */
export function isTrusted(match: BesideMatch, habits: ReadonlySet<BesideForm>): boolean {
  if (match.form === 'colon') return habits.has('colon') && isSure(match);
  return habits.has(match.form) ? match.likeness >= 0.45 && !(match.form === 'bracket-end' && isPersonal(match)) : (match.known || (match.form === 'behind-link' && match.likeness >= 0.85 && !/[\u4e00-\u9fff]/.test(match.name))) && /^(?:bar|dash-before|behind|other)/.test(match.form);
}

function isSure(match: BesideMatch): boolean {
  return match.form === 'colon' ? match.known || (match.likeness >= 0.85 && match.medium) : match.likeness >= 0.8;
}

/** Whoever wrote or is spoken of, by the shape of the name. */
function isPersonal({ name, likeness }: BesideMatch): boolean {
  return likeness < 0.7 && looksPersonal(name);
}
