import type { Article, Bulletin, Doubt, Link, Position, Reason, Section, Source } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message, tell } from '../messages/messages.ts';
import type { Finding, LinkLookup } from '../rules/rule.ts';
import type { Card, CardRow } from './card.ts';
import type { Place } from './placeAt.ts';
import { linkState } from './linkState.ts';
import { contains, touches } from './ranges.ts';
import { reasonSentence } from './reasons.ts';

/** What the cards need to know beside the model. */
export interface CardContext {
  readonly locale: Locale;
  readonly bulletin: Bulletin;
  readonly findings: readonly Finding[];
  /** The hosts of a publisher, its home first; empty where nobody knows. */
  readonly hostsOf: (publisher: string) => readonly string[];
  readonly links: LinkLookup;
  /** The tags of an article as a line: `#安全 #芯片`; empty for none. */
  readonly tagLine: (article: Article) => string;
  /** ISO 8601, UTC: how long ago addresses were checked depends on it. */
  readonly now: string;
}

/** The card of what stands at a place. */
export function cardOf(place: Place, context: CardContext): Card {
  switch (place.kind) {
    case 'publisher':
    case 'source':
      return sourceCard(place.source, place.article, context);
    case 'call':
    case 'address':
      return linkCard(place.link, place.article, context);
    case 'orphan':
      return { title: message(context.locale, 'hover.orphan'), rows: addressRows(place.url, context) };
    case 'headline':
      return articleCard(place.article, context);
    case 'section':
      return sectionCard(place.section, context);
  }
}

/** Publisher, home, date, address, and why it was taken for the source. */
export function sourceCard(source: Source, article: Article | null, context: CardContext): Card {
  const { locale, hostsOf } = context;
  const home = source.publisher === null ? undefined : hostsOf(source.publisher)[0];
  const address = article?.links.find(({ role }) => role === 'source');
  return {
    title: source.publisher ?? message(locale, 'hover.noPublisher'),
    rows: [
      ...row(message(locale, 'hover.home'), home),
      ...row(message(locale, 'hover.date'), source.date?.replace(/^--/u, '')),
      ...(address ? addressRows(address.url, context) : []),
      ...whyRows(source.reasons, locale),
    ],
  };
}

/** The address behind a call, whose it is, and why the two were paired. */
export function linkCard(link: Link, article: Article, context: CardContext): Card {
  const { locale, bulletin } = context;
  return {
    title: message(locale, link.role === 'source' ? 'hover.link.source' : 'hover.link.body'),
    rows: [
      ...addressRows(link.url, context),
      ...row(message(locale, 'hover.headline'), article.headline),
      { label: message(locale, 'hover.why'), value: pairing(link, bulletin, locale) },
    ],
  };
}

/** Section, length, origin, byline, findings, the detector's reasons, and how sure it is. */
export function articleCard(article: Article, { locale, bulletin, findings, tagLine }: CardContext): Card {
  const head = article.headlineRange?.start.line;
  const doubt = bulletin.doubts.find(({ isHeadline, range }) => isHeadline && range.start.line === head);
  return {
    title: article.headline ?? message(locale, 'hover.noHeadline'),
    rows: [
      ...row(message(locale, 'hover.section'), article.section === null ? null : bulletin.sections[article.section]?.name),
      { label: message(locale, 'hover.length'), value: lengthOf(article, bulletin.language, locale) },
      { label: message(locale, 'hover.origin'), value: message(locale, article.origin ? `origin.${article.origin}` : 'origin.none') },
      ...row(message(locale, 'hover.tags'), tagLine(article)),
      ...row(message(locale, 'hover.byline'), article.bylines.map(({ text }) => text.trim()).join(' ')),
      ...findings
        .filter(({ range }) => touches(article.range, range.start))
        .map((finding) => ({ label: message(locale, 'hover.finding'), value: tell(locale, finding.message) })),
      ...whyRows(article.reasons, locale),
      { label: message(locale, 'hover.confidence'), value: percent(article.confidence) },
      ...(doubt ? headlineRows(doubt, locale) : []),
    ],
  };
}

/** A line that is read as no headline, and may be one. */
export function doubtCard(doubt: Doubt, locale: Locale): Card {
  return { title: message(locale, 'hover.doubt'), rows: headlineRows(doubt, locale) };
}

function headlineRows({ probability }: Doubt, locale: Locale): CardRow[] {
  return [{ label: message(locale, 'hover.isHeadline'), value: percent(probability) }];
}

/** How many articles a section has, what they are drawn from, and how sure it is. */
export function sectionCard(section: Section, { locale, bulletin }: CardContext): Card {
  const index = bulletin.sections.indexOf(section);
  const count = bulletin.articles.filter((article) => article.section === index).length;
  return {
    title: section.name,
    rows: [{ label: message(locale, 'hover.articles'), value: String(count) }, ...row(message(locale, 'hover.publisher'), section.source?.publisher), ...row(message(locale, 'hover.confidence'), section.confidence === undefined ? null : percent(section.confidence))],
  };
}

/** Why the text is taken for a bulletin, and read as it is. */
export function bulletinCard({ locale, bulletin }: CardContext): Card {
  return {
    title: message(locale, 'hover.bulletin'),
    rows: [...whyRows(bulletin.reasons, locale), { label: message(locale, 'hover.confidence'), value: percent(bulletin.confidence) }],
  };
}

function pairing({ url, range, callRange }: Link, { pages }: Bulletin, locale: Locale): string {
  if (callRange === null) return message(locale, 'pairing.alone');
  if (callRange.end.line === range.start.line) return message(locale, 'pairing.inline');
  const page = pages.find((candidate) => contains(candidate.range, callRange));
  const call = page?.calls.findIndex((candidate) => sameStart(candidate.range.start, callRange.start)) ?? -1;
  const address = page?.addresses.findIndex((candidate) => sameStart(candidate.range.start, range.start)) ?? -1;
  if (!page || call < 0 || address < 0) return message(locale, 'pairing.elsewhere', { line: range.start.line + 1 });
  const args = { call: call + 1, calls: page.calls.length, address: address + 1, addresses: page.addresses.length, url };
  return message(locale, 'pairing.page', args);
}

function sameStart(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

function whyRows(reasons: readonly Reason[], locale: Locale): CardRow[] {
  return reasons.map((reason) => ({ label: message(locale, 'hover.why'), value: reasonSentence(reason, locale) }));
}

/** The address, and what a check of it has found. */
function addressRows(url: string, { locale, links, now }: CardContext): CardRow[] {
  const status = links.statusOf(url);
  return [{ label: message(locale, 'hover.address'), value: url, isAddress: true }, ...row(message(locale, 'hover.state'), status && linkState(status, now, locale))];
}

function row(label: string, value: string | null | undefined): CardRow[] {
  return value ? [{ label, value }] : [];
}

/** Words where a language parts them, characters where it does not. */
function lengthOf({ body }: Article, language: string, locale: Locale): string {
  if (language.startsWith('zh')) return message(locale, 'hover.characters', { count: [...body.replace(/\s/gu, '')].length });
  return message(locale, 'hover.words', { count: body.trim() === '' ? 0 : body.trim().split(/\s+/u).length });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
