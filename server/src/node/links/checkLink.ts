import type { Exchange } from '../../links/exchange.ts';
import { isPassing, isSettled, judge } from '../../links/judge.ts';
import { type Verdict, verdict } from '../../links/linkStatus.ts';
import { registrableDomain } from '../../publishers/hosts.ts';
import { readAddress } from './readAddress.ts';
import { walk, type WalkContext } from './walk.ts';

/**
 * Checks one address: a HEAD, and unless that settles it a GET, which is repeated while what it says may pass. Never rejects; after
 * the signal is aborted the verdict means nothing.
 */
export async function checkLink(address: string, context: WalkContext): Promise<Verdict> {
  const start = readAddress(address);
  if (!(start instanceof URL)) return verdict(start.cause, { detail: start.detail });
  // Few addresses of a host are under way at once; one that waits to be asked again makes room for others.
  const inTurn: InTurn = (work) => context.lanes.of(start).links(work);
  let end: () => void = () => undefined;
  try {
    const [first, timed] = await inTurn(async () => {
      // The time of an address begins when it is its turn.
      const timed = withTimeLimit(context);
      end = timed.end;
      return [await firstAttempt(start, timed.context), timed.context] as const;
    });
    return await repeat(first, inTurn, timed);
  } catch (error) {
    return verdict('unexpected', { detail: { code: error instanceof Error ? error.message : String(error) } });
  } finally {
    end();
  }
}

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The same, with a signal that is aborted also when the time for one address is over, unless it is ended before. */
function withTimeLimit(context: WalkContext): { readonly context: WalkContext; readonly end: () => void } {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const cancel = context.clock.limit(context.limits.link, abort);
  context.signal.addEventListener('abort', abort);
  if (context.signal.aborted) abort();
  const end = () => {
    cancel();
    context.signal.removeEventListener('abort', abort);
  };
  return { context: { ...context, signal: stop.signal }, end };
}

/** What has been found, and the GET that would say more; null where nothing would. */
interface Attempt {
  readonly found: Verdict;
  readonly get: (() => Promise<Exchange>) | null;
}

async function firstAttempt(start: URL, context: WalkContext): Promise<Attempt> {
  const head = await walk('HEAD', start, [], context);
  const found = judged(head);
  if (isSettled(head)) return { found, get: null };
  // Where HEAD went all the way, GET looks only at the page at its end.
  const [from, hops] = succeeded(found) ? [new URL(head.at), head.hops] : [start, []];
  const get = () => walk('GET', from, hops, context);
  // A host that has too much to do is not asked again at once.
  const busy = head.ending.kind === 'answer' && (head.ending.status === 429 || head.ending.status === 503);
  return busy ? { found, get } : afterGet(found, await get(), get);
}

async function repeat(first: Attempt, inTurn: InTurn, { clock, limits, signal }: WalkContext): Promise<Verdict> {
  let attempt = first;
  for (let wait = limits.backOff, tries = 0; attempt.get && tries < limits.retries && !signal.aborted; wait *= 2, tries++) {
    const { found, get } = attempt;
    await clock.wait(wait, signal);
    attempt = await inTurn(async () => afterGet(found, await get(), get));
  }
  const { found } = attempt;
  return signal.aborted && found.cause === 'unexpected' ? verdict('timeout', { status: found.status }) : found;
}

/** What a GET adds to what was found before. */
function afterGet(before: Verdict, exchange: Exchange, get: () => Promise<Exchange>): Attempt {
  const found = judged(exchange);
  // That only a GET is not answered does not speak against a page that HEAD found.
  if (!isPassing(found.cause) && (exchange.ending.kind === 'answer' || !succeeded(before))) return { found, get: null };
  const silent = found.cause === 'timeout' && before.cause === 'timeout';
  return { found: succeeded(before) || exchange.ending.kind === 'refused' ? before : found, get: silent || exchange.ending.kind === 'refused' ? null : get };
}

function succeeded({ outcome }: Verdict): boolean {
  return outcome === 'alive' || outcome === 'moved';
}

function judged(exchange: Exchange): Verdict {
  return judge(exchange, registrableDomain);
}
