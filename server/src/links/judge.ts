import { isChallenge } from './challenge.ts';
import type { Answer, Exchange } from './exchange.ts';
import { causeOfFailure } from './failures.ts';
import { type LinkCause, verdict, type Verdict } from './linkStatus.ts';
import { isMissingPagePath, saysMissing } from './missingPage.ts';
import { pageTitle } from './pageTitle.ts';
import { areForGood, changeBetween, hostIn, isDeepPage, isHomePage, leadsToLogin } from './redirects.ts';

/** What an exchange says of the address that it began with. */
export function judge(exchange: Exchange, siteOf: (host: string) => string = hostIn): Verdict {
  const { ending, hops, at } = exchange;
  switch (ending.kind) {
    case 'answer':
      return judgeAnswer(ending, exchange, siteOf);
    case 'failure':
      return verdict(causeOfFailure(ending.code), { detail: { host: hostIn(at), code: ending.code } });
    case 'loop':
    case 'endless':
      // Who keeps the cookie may get out of the circle.
      if (hops.some(({ setsCookie }) => setsCookie)) return verdict('cookie-wall', { status: lastStatus(exchange) });
      return verdict(ending.kind === 'loop' ? 'redirect-loop' : 'redirect-endless', { status: lastStatus(exchange), detail: { count: String(hops.length) } });
    case 'nowhere':
      return verdict('redirect-nowhere', { status: ending.status, detail: { target: ending.location } });
    case 'refused':
      return verdict(ending.refusal.cause, { status: lastStatus(exchange), detail: ending.refusal.detail });
  }
}

function lastStatus({ hops }: Exchange): number | null {
  return hops.at(-1)?.status ?? null;
}

function judgeAnswer(answer: Answer, { hops, at }: Exchange, siteOf: (host: string) => string): Verdict {
  const { status } = answer;
  if (isChallenge(answer)) return verdict('challenge', { status });
  if (status < 200 || status >= 300 || status === 202) return judgeStatus(status, hops.length > 0, at);
  const from = hops[0]?.from ?? at;
  const title = pageTitle(answer.body);
  if (saysMissing(title)) return verdict('soft-404-title', { status, detail: { title } });
  const redirected = hops.length > 0;
  if (redirected && isMissingPagePath(at) && !isMissingPagePath(from)) return verdict('soft-404-page', { status, detail: { target: at } });
  if (redirected && leadsToLogin(from, at)) return verdict('login', { status, detail: { target: at } });
  const home = redirected && isHomePage(at) && isDeepPage(from);
  if (home && siteOf(hostIn(from)) === siteOf(hostIn(at))) return verdict('soft-404-home', { status, detail: { target: at } });
  if (!redirected) return verdict('ok', { status });
  if (!home && areForGood(hops)) return verdict('moved', { status, detail: { target: at, change: changeBetween(from, at) }, movedTo: at });
  return verdict('redirected', { status, detail: { target: at } });
}

const STATUSES: Readonly<Record<number, LinkCause>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'http-404',
  405: 'method-refused',
  406: 'not-acceptable',
  407: 'proxy-failed',
  410: 'http-410',
  429: 'rate-limited',
  451: 'legal',
};

function judgeStatus(status: number, redirected: boolean, target: string): Verdict {
  const cause = STATUSES[status] ?? (status >= 500 ? 'server-error' : 'http-other');
  const gone = redirected && (status === 404 || status === 410);
  return verdict(gone ? 'redirect-gone' : cause, { status, detail: { status: String(status), target } });
}

/** Whether what a HEAD said is all that a GET could say: a file that is there, an address that is not asked, a host or certificate that is not right. */
export function isSettled({ ending, hops, at }: Exchange): boolean {
  switch (ending.kind) {
    case 'refused':
      return true;
    case 'failure':
      return /^(?:dns-|tls-(?:expired|name|self-signed|chain)|proxy-failed)/.test(causeOfFailure(ending.code));
    case 'answer': {
      if (ending.status < 200 || ending.status >= 300 || ending.status === 202 || isChallenge(ending)) return false;
      // Only the page's title tells whether it is one that says it is missing; a front page is never that.
      return !isPage(ending) || (hops.length === 0 && isHomePage(at));
    }
    default:
      return false;
  }
}

/** Whether an answer is a page, or does not say what it is. */
export function isPage({ headers }: Pick<Answer, 'headers'>): boolean {
  const type = headers['content-type'];
  return type === undefined || /^\s*(?:text\/html|application\/xhtml\+xml|$)/i.test(type);
}

/** Whether asking again later may give another verdict. */
export function isPassing(cause: LinkCause): boolean {
  return cause === 'rate-limited' || cause === 'server-error' || cause === 'timeout' || cause === 'reset';
}
