import type { Article, Span } from '../../bulletin/model.ts';
import { hostOfAddress } from '../../publishers/hosts.ts';
import { orphans, pageAt } from '../common/calls.ts';
import { daysInPath } from '../common/days.ts';
import { ownLinks } from '../common/ownLinks.ts';
import type { RuleContext } from '../rule.ts';

/** A source that an article could have. */
export interface SourceCandidate {
  /** Why it is offered: its own address, an address that nobody calls, the series, the house itself, or the user's word. */
  readonly why: 'address' | 'page' | 'series' | 'own-report' | 'given';
  /** Null for the house's own report. */
  readonly publisher: string | null;
  /** ISO 8601; null where nothing tells it. */
  readonly day: string | null;
  /** The day is only that of a story nearby. */
  readonly isGuessed: boolean;
  /** The address that tells it. */
  readonly address: string | null;
}

/** As many publishers of the series as a reader will look through. */
const SERIES = 5;

/** What an article's source could be, best first; each publisher once. */
export function sourceCandidates(article: Article, context: RuleContext): readonly SourceCandidate[] {
  const { publishers, traits, workspace, document, today } = context;
  const own = ownLinks(article, document).map(({ url }) => url);
  const about = traits.issueDay ?? today;
  const day = own.flatMap((url) => daysInPath(url, about).at(-1) ?? [])[0] ?? null;
  const guess = dayNearby(article, context);
  const dayed = (told: string | null) => ({ day: told ?? guess, isGuessed: told === null && guess !== null });
  const toldBy = (why: 'address' | 'page') => (url: string): SourceCandidate[] => {
    const publisher = publishers.publisherOfHost(hostOfAddress(url));
    return publisher === undefined ? [] : [{ why, publisher: asWritten(publisher, context), ...dayed(daysInPath(url, about).at(-1) ?? null), address: url }];
  };
  const fits = (publisher: string) => own.every((url) => publishers.knows(publisher, hostOfAddress(url)) !== false);
  const series: string[] = [];
  for (const publisher of new Set([...traits.publishers, ...workspace.seriesPublishers])) {
    if (series.length < SERIES && fits(publisher)) series.push(publisher);
  }
  const all: SourceCandidate[] = [
    ...own.flatMap(toldBy('address')),
    ...orphansNear(article, context).flatMap(({ text }) => toldBy('page')(text)).filter(({ publisher }) => publisher !== null && fits(publisher)),
    ...series.map((publisher): SourceCandidate => ({ why: 'series', publisher, ...dayed(day), address: null })),
    { why: 'own-report', publisher: null, day: null, isGuessed: false, address: null },
  ];
  return all.filter(({ publisher }, k) => all.findIndex((other) => other.publisher === publisher) === k);
}

/** The one candidate that is clearly right: what the article's only own address tells, with its day where the document dates its sources. */
export function clearCandidate(candidates: readonly SourceCandidate[], { traits }: RuleContext): SourceCandidate | undefined {
  const [only, ...others] = candidates.filter(({ why }) => why === 'address');
  return others.length === 0 && !(traits.datesSources && only?.isGuessed) ? only : undefined;
}

/** Where nothing tells the day, that of the source above, else below: the reader sees it and corrects one figure. */
function dayNearby(article: Article, { bulletin: { articles } }: RuleContext): string | null {
  const at = articles.indexOf(article);
  for (let above = at - 1; above >= 0; above--) {
    const day = articles[above]?.source?.date;
    if (day) return day;
  }
  return articles.slice(at + 1).find(({ source }) => source?.date)?.source?.date ?? null;
}

/** The publisher's name as this document writes it. */
function asWritten(publisher: string, { traits, publishers }: RuleContext): string {
  const hosts = publishers.hostsOf(publisher);
  return traits.publishers.find((name) => name === publisher || hosts.some((host) => publishers.knows(name, host) === true)) ?? publisher;
}

/** Addresses on the article's page that no article calls. */
function orphansNear({ range }: Article, { bulletin }: RuleContext): readonly Span[] {
  const page = pageAt(bulletin, range);
  return page ? orphans(page, bulletin) : [];
}
