import type { Socket } from 'node:net';
import type { Agent as AgentType, Dispatcher } from 'undici';
import Agent from 'undici/lib/dispatcher/agent.js';
import { refusal, type Refusal } from '../../links/refusal.ts';
import type { Clock } from './clock.ts';
import { type Connector, type ConnectorContext, pinnedConnector } from './connector.ts';
import type { Limits } from './limits.ts';
import { type ProxyOf, proxyConnector, proxyHeaders, tunnelConnector } from './proxy.ts';
import type { Sockets } from './sockets.ts';
import type { Vetter } from './vetter.ts';

/** How to put a question to a host that has been vetted. */
export interface Route {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface NetworkContext {
  readonly vetter: Vetter;
  readonly sockets: Sockets;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly ca: string | undefined;
  readonly proxyOf: ProxyOf;
}

/** The connections of one allow-list. */
export class Network {
  readonly #context: NetworkContext;
  readonly #connector: ConnectorContext;
  /** By proxy; without one, by the empty text. */
  readonly #agents = new Map<string, AgentType>();
  readonly #open = new Set<Socket>();

  constructor(context: NetworkContext) {
    this.#context = context;
    const { sockets, clock, limits, ca } = context;
    this.#connector = { sockets, clock, timeout: limits.connect, ca, open: this.#open };
  }

  /**
   * How to ask for an address, or why it is not asked. Nothing is sent yet, but the host is looked up. Rejects with the errors of that.
   * @param from where a redirect came from: no site outside leads into the user's own network, whatever is allowed there
   */
  async routeTo(url: URL, from: URL | null): Promise<Route | Refusal> {
    const { vetter, proxyOf } = this.#context;
    const proxy = proxyOf(url);
    const refused = await vetter.vet(url, proxy !== null);
    if (refused) return refused;
    if (from && vetter.isInside(url) && !vetter.isInside(from)) return refusal('refused-private');
    if (proxy === null) return { dispatcher: this.#agent('', () => pinnedConnector(this.#connector, (host) => vetter.vetted(host))), origin: url.origin, path: url.pathname + url.search, headers: {} };
    if (url.protocol === 'https:') return { dispatcher: this.#agent(`tunnel ${proxy.href}`, () => tunnelConnector(proxy, this.#connector)), origin: url.origin, path: url.pathname + url.search, headers: {} };
    const headers = { host: url.host, ...proxyHeaders(proxy) };
    return { dispatcher: this.#agent(proxy.href, () => proxyConnector(proxy, this.#connector)), origin: proxy.origin, path: url.href, headers };
  }

  /** Closes every connection, those under way included, and forgets what names resolved to. The next question begins anew. */
  async close(): Promise<void> {
    this.#context.vetter.forget();
    const agents = [...this.#agents.values()];
    this.#agents.clear();
    for (const socket of this.#open) socket.destroy();
    await Promise.all(agents.map((agent) => agent.destroy()));
  }

  #agent(key: string, connector: () => Connector): AgentType {
    const known = this.#agents.get(key);
    if (known) return known;
    const { perHost, headerBytes } = this.#context.limits;
    // Time is kept by whoever asks, so that a test can keep it: no time-outs of the library's own.
    const agent = new Agent({ connect: connector(), connections: perHost, pipelining: 1, maxHeaderSize: headerBytes, headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 4000 });
    this.#agents.set(key, agent);
    return agent;
  }
}

