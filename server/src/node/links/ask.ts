import type { Dispatcher } from 'undici';
import { isPage } from '../../links/judge.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';
import { LinkError } from './linkError.ts';
import type { Route } from './network.ts';
import { readHeaders } from './readHeaders.ts';

/** What a server answered. */
export interface Reply {
  readonly status: number;
  /** Names in lower case; of what came several times, the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of a page's body, as it was sent; empty for all else. */
  readonly body: Uint8Array;
}

export interface Question extends Route {
  readonly method: 'HEAD' | 'GET';
  /** Sent beside what HTTP asks for. */
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/**
 * Puts one question. Of a body only as much is read as shows the title of a page, at most `bodyBytes`; then the connection is
 * closed, unless little is left. An answer that breaks off counts as far as it came. Rejects with the system's error, or `LINK_TIMEOUT`.
 */
export function ask(question: Question, limits: Limits, clock: Clock): Promise<Reply> {
  const { dispatcher, origin, path, method, userAgent, signal, headers } = question;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new LinkError('LINK_STOPPED'));
    const receiver = new Receiver({ resolve, reject, limits, clock });
    const stop = () => receiver.stop();
    signal.addEventListener('abort', stop);
    receiver.onSettled = () => signal.removeEventListener('abort', stop);
    try {
      const sent = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8', 'accept-encoding': 'gzip, deflate, br', 'user-agent': userAgent };
      // `reset: false`: the library would close the connection after each HEAD, and a GET often follows.
      dispatcher.dispatch({ origin, path, method, headers: { ...sent, ...headers }, reset: false }, receiver);
    } catch (error) {
      receiver.onError(error as Error);
    }
  });
}

interface ReceiverContext {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
  readonly limits: Limits;
  readonly clock: Clock;
}

const END_OF_TITLE = /<\/title/i;

/** Takes an answer from the HTTP library as it comes in. */
class Receiver implements Dispatcher.DispatchHandlers {
  readonly #context: ReceiverContext;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #reply: Omit<Reply, 'body'> | null = null;
  #abort: (() => void) | null = null;
  #cancelLimit: () => void = () => undefined;
  #settled = false;
  onSettled: () => void = () => undefined;

  constructor(context: ReceiverContext) {
    this.#context = context;
  }

  onConnect(abort: () => void): void {
    this.#abort = abort;
    if (this.#settled) return abort();
    this.#limit(this.#context.limits.headers, () => this.#fail(new LinkError('LINK_TIMEOUT')));
  }

  onHeaders(status: number, raw: Buffer[]): boolean {
    if (status < 200 || this.#settled) return true;
    const reply = { status, headers: readHeaders(raw) };
    this.#reply = reply;
    this.#limit(this.#context.limits.body, () => this.#finish());
    if ((status >= 300 && status < 400) || !isPage(reply)) this.#finishUnlessShort();
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (this.#settled) return true;
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes >= this.#context.limits.bodyBytes) this.#finish();
    else if (END_OF_TITLE.test(chunk.toString('latin1'))) this.#finishUnlessShort();
    return true;
  }

  onComplete(): void {
    this.#finish();
  }

  onError(error: Error): void {
    if (this.#reply) this.#finish();
    else this.#fail(error);
  }

  /** The check was given up. */
  stop(): void {
    this.#fail(new LinkError('LINK_STOPPED'));
  }

  /** Where little is left, reading it costs less than a new connection. */
  #finishUnlessShort(): void {
    const length = this.#reply?.headers['content-length'];
    if (length === undefined || Number(length) > this.#context.limits.bodyBytes) this.#finish();
  }

  #finish(): void {
    if (this.#reply) this.#settle(() => this.#context.resolve({ ...(this.#reply as Omit<Reply, 'body'>), body: Buffer.concat(this.#chunks).subarray(0, this.#context.limits.bodyBytes) }));
  }

  #fail(error: Error): void {
    this.#settle(() => this.#context.reject(error));
  }

  #settle(tell: () => void): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#cancelLimit();
    this.onSettled();
    tell();
    this.#abort?.();
  }

  #limit(milliseconds: number, expired: () => void): void {
    this.#cancelLimit();
    this.#cancelLimit = this.#context.clock.limit(milliseconds, expired);
  }
}
