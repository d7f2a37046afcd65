import type { Ending, Exchange, Hop } from '../../links/exchange.ts';
import { causeOfFailure, mayBeOffline } from '../../links/failures.ts';
import { refusal, type Refusal } from '../../links/refusal.ts';
import { retryAfter } from '../../links/retryAfter.ts';
import { ask, type Reply } from './ask.ts';
import type { Clock } from './clock.ts';
import type { Lane, Lanes } from './lane.ts';
import type { Limits } from './limits.ts';
import { codeOf } from './linkError.ts';
import type { Network, Route } from './network.ts';
import type { NetworkWatch } from './networkWatch.ts';
import { plainHostOf, readAddress } from './readAddress.ts';
import { readBody } from './readBody.ts';

export interface WalkContext {
  readonly network: Network;
  readonly lanes: Lanes;
  readonly watch: NetworkWatch;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address and follows its redirects, each vetted anew and asked in the lane of its own host.
 * @param before redirects that are known to have led to the address
 */
export async function walk(method: Exchange['method'], start: URL, before: readonly Hop[], context: WalkContext): Promise<Exchange> {
  const { limits } = context;
  const hops = [...before];
  const seen = new Set(hops.map(({ from }) => from)).add(start.href);
  let url = start;
  let from: URL | null = null;
  const ended = (ending: Ending): Exchange => ({ method, hops, at: url.href, ending });
  for (;;) {
    const reply = await askOnce(method, url, from, context);
    if ('kind' in reply) return ended(reply);
    if (!REDIRECTS.has(reply.status)) return ended({ kind: 'answer', status: reply.status, headers: reply.headers, body: await readBody(reply, limits.inflatedBytes) });
    const location = reply.headers['location'] ?? '';
    if (location === '') return ended({ kind: 'nowhere', status: reply.status, location });
    const next = readAddress(location, url);
    hops.push({ from: url.href, to: next instanceof URL ? next.href : location, status: reply.status, setsCookie: reply.headers['set-cookie'] !== undefined });
    if (!(next instanceof URL)) return ended(leadsOffTheWeb(next) ? { kind: 'nowhere', status: reply.status, location } : { kind: 'refused', refusal: next });
    if (seen.has(next.href)) return ended({ kind: 'loop' });
    if (hops.length > limits.redirects) return ended({ kind: 'endless' });
    seen.add(next.href);
    from = url;
    url = next;
  }
}

async function askOnce(method: Exchange['method'], url: URL, from: URL | null, context: WalkContext): Promise<Reply | Ending> {
  const { network, lanes, watch, clock, limits, signal, userAgent } = context;
  const lane = lanes.of(url);
  const prepare = async () => (watch.down ? refusal(watch.down) : (lane.closed ?? (await network.routeTo(url, from))));
  const put = async (route: Route) => (watch.down ? refusal(watch.down) : ask({ ...route, method, userAgent, signal }, limits, clock));
  try {
    const reply = await lane.request(signal, prepare, put);
    if ('cause' in reply) return { kind: 'refused', refusal: reply };
    watch.answered();
    lane.answered();
    heed(reply, lane, clock);
    return reply;
  } catch (error) {
    const code = codeOf(error);
    if (signal.aborted) return { kind: 'failure', code };
    const host = plainHostOf(url);
    if (mayBeOffline(code) && (await watch.lost(host, code))) return { kind: 'refused', refusal: refusal(watch.down ?? 'offline') };
    if (isSilence(code)) lane.failed(refusal(causeOfFailure(code), { host, code }));
    return { kind: 'failure', code };
  }
}

function leadsOffTheWeb({ cause }: Refusal): boolean {
  return cause === 'malformed' || cause === 'refused-scheme';
}

/** Leaves the host alone for as long as it asks. */
function heed({ status, headers }: Reply, lane: Lane, clock: Clock): void {
  if (status !== 429 && status !== 503) return;
  const wait = retryAfter(headers['retry-after'], clock.now());
  if (wait !== null) lane.pause(wait, pausedBy(status));
}

function pausedBy(status: number): Refusal {
  return refusal(status === 429 ? 'rate-limited' : 'server-error', { status: String(status), unasked: 'true' });
}

/** Whether an error is one of the whole host, that its other addresses would have, too. */
function isSilence(code: string): boolean {
  return /^(?:timeout|connection-refused|unreachable)$/.test(causeOfFailure(code));
}
