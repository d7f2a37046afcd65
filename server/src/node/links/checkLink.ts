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
  const { lanes, clock, limits, signal } = context;
  return lanes.of(start).links(async () => {
    // The time of an address begins when it is its turn.
    const time = new AbortController();
    const cancel = clock.limit(limits.link, () => time.abort());
    try {
      return await checkInTurn(start, { ...context, signal: AbortSignal.any([signal, time.signal]) });
    } catch (error) {
      return verdict('unexpected', { detail: { code: error instanceof Error ? error.message : String(error) } });
    } finally {
      cancel();
    }
  });
}

async function checkInTurn(start: URL, context: WalkContext): Promise<Verdict> {
  const { clock, limits, signal } = context;
  const head = await walk('HEAD', start, [], context);
  const first = judged(head);
  if (isSettled(head)) return first;
  const succeeded = first.outcome === 'alive' || first.outcome === 'moved';
  // Where HEAD went all the way, GET looks only at the page at its end.
  const [from, hops] = succeeded ? [new URL(head.at), head.hops] : [start, []];
  await beforeGet(first, context);
  for (let attempt = 0; ; attempt++) {
    const get = await walk('GET', from, hops, context);
    if (signal.aborted) return succeeded ? first : verdict('timeout', { status: first.status });
    const found = judged(get);
    // That only a GET is not answered does not speak against a page that HEAD found.
    if (!isPassing(found.cause) && (get.ending.kind === 'answer' || !succeeded)) return found;
    const silent = found.cause === 'timeout' && (attempt > 0 || first.cause === 'timeout');
    if (get.ending.kind === 'refused') return first;
    if (silent || attempt >= limits.retries) return succeeded ? first : found;
    await clock.wait(limits.backOff * 2 ** attempt, signal);
  }
}

/** A host that has too much to do is not asked again at once; what it said of the time is kept by its lane. */
async function beforeGet(head: Verdict, { clock, limits, signal }: WalkContext): Promise<void> {
  if (head.status === 429 || head.status === 503) await clock.wait(limits.backOff, signal);
}

function judged(exchange: Exchange): Verdict {
  return judge(exchange, registrableDomain);
}
